using System.Collections.Immutable;
using Effleur.Core.Strokes;

namespace Effleur.Core.Pressure;

/// <summary>A part of the hand that touches, and how much skin it touches.</summary>
/// <param name="Id">"pads".</param>
/// <param name="Name">A few words.</param>
/// <param name="AreaCm2">Area in square centimetres; rough.</param>
/// <param name="Forms">The forms of a hand that touch with it.</param>
/// <param name="Mark">Certainty mark of the area.</param>
public sealed record PressureContact(string Id, string Name, double AreaCm2, ImmutableArray<HandForm> Forms, string Mark)
{
    /// <summary>Grams a kitchen scale shows for one newton: 1 kg weighs 9.80665 N.</summary>
    private const double GramsPerNewton = 1000 / 9.80665;

    /// <summary>What a scale shows, in grams, when this presses with so many kilopascals. 1 kPa on 1 cm² is 0.1 N.</summary>
    public double Grams(double kPa) => kPa * 0.1 * AreaCm2 * GramsPerNewton;

    /// <summary>The pressure in kilopascals when a scale shows so many grams.</summary>
    public double KPa(double grams) => grams / GramsPerNewton / 0.1 / AreaCm2;
}
