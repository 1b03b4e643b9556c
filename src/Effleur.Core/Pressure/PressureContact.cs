using System.Collections.Immutable;
using Effleur.Core.Strokes;

namespace Effleur.Core.Pressure;

/// <summary>A part of the hand that touches, and how much skin it touches.</summary>
public sealed record PressureContact
{
    /// <summary>1 kPa on 1 cm² is 0.1 N.</summary>
    private const double NewtonsPerKPaCm2 = 0.1;

    /// <summary>Grams a kitchen scale shows for one newton: 1 kg weighs 9.80665 N.</summary>
    private const double GramsPerNewton = 1000 / 9.80665;

    /// <summary>"pads".</summary>
    public required string Id { get; init; }

    /// <summary>"three flat finger pads".</summary>
    public required string Name { get; init; }

    /// <summary>Where it is used, a few words.</summary>
    public required string Where { get; init; }

    /// <summary>Area in square centimetres; rough, hands differ.</summary>
    public required double AreaCm2 { get; init; }

    /// <summary>The forms of a hand that touch with it. A form in none has no weight on a scale that would mean something.</summary>
    public required ImmutableArray<HandForm> Forms { get; init; }

    /// <summary>The forms that touch with it when only one finger works.</summary>
    public ImmutableArray<HandForm> FormsOfOneFinger { get; init; } = [];

    /// <summary>Certainty mark of the area: V (seen), M (memory), C (calculated) or E (our proposal).</summary>
    public required string Mark { get; init; }

    /// <summary>What a scale shows, in grams, when this presses with so many kilopascals: force is pressure times area (evidence B0).</summary>
    public double Grams(double kPa) => kPa * AreaCm2 * NewtonsPerKPaCm2 * GramsPerNewton;

    /// <summary>The pressure in kilopascals when a scale shows so many grams.</summary>
    public double KPa(double grams) => grams / (AreaCm2 * NewtonsPerKPaCm2 * GramsPerNewton);

    /// <summary>
    /// The same as <see cref="Grams"/>, as it is shown to a person: whole fives under 100 g, tens under 1 kg, hundreds above. The areas are rough, so finer
    /// digits would pretend; and down, so that the rounding never asks for more than the band.
    /// </summary>
    public double RoundGrams(double kPa)
    {
        double grams = Grams(kPa);
        double step = grams < 100 ? 5 : grams < 1000 ? 10 : 100;
        return step * Math.Floor(grams / step);
    }

    /// <summary>What a stroke touches with; null where no scale can stand for it (a tool, a grip around a muscle).</summary>
    public static PressureContact? Of(IEnumerable<PressureContact> contacts, Stroke stroke)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        ArgumentNullException.ThrowIfNull(stroke);
        PressureContact[] all = [.. contacts];
        PressureContact? single = stroke.Fingers.Length == 1 ? all.FirstOrDefault(contact => contact.FormsOfOneFinger.Contains(stroke.Form)) : null;
        return single ?? all.FirstOrDefault(contact => contact.Forms.Contains(stroke.Form));
    }
}
