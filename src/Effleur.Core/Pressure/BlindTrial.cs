using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Core.Pressure;

/// <summary>What a person pressed without looking, against what they meant. See docs/methods/pressure-lesson.md.</summary>
/// <param name="Presses">Each press, its error and the band it was in.</param>
/// <param name="Bias">Mean error as a share of the target: 0.2 is a fifth too firm.</param>
/// <param name="MeanOff">Mean size of the errors, as a share of the target.</param>
/// <param name="Verdict">Key of what is said: "even", "firmer", "lighter" or "spread".</param>
public sealed record BlindTrial(ImmutableArray<JudgedPress> Presses, double Bias, double MeanOff, string Verdict)
{
    /// <summary>Most grams of a reading; a kitchen scale ends there.</summary>
    public const double MostGrams = 5000;

    /// <summary>Judges a trial.</summary>
    /// <param name="catalogue">The bands and the lesson.</param>
    /// <param name="contact">What was pressed with.</param>
    /// <param name="presses">Target and reading of each press, in grams; at least one.</param>
    public static BlindTrial Judge(MassageCatalogue catalogue, PressureContact contact, IReadOnlyList<BlindPress> presses)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(presses);
        ImmutableArray<JudgedPress> judged = [.. presses.Select(press => new JudgedPress(
            press.TargetGrams, press.Grams, press.Off, BandOf(catalogue, contact.KPa(press.TargetGrams)), BandOf(catalogue, contact.KPa(press.Grams))))];
        double bias = judged.Average(press => press.Off), off = judged.Average(press => Math.Abs(press.Off));
        return new(judged, bias, off, VerdictOf(bias, off, catalogue.PressureLesson?.Tolerance ?? 0));
    }

    /// <summary>The band of a pressure; null when it is firmer than is ever asked for.</summary>
    public static PressureBand? BandOf(MassageCatalogue catalogue, double kPa)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.PressureBands.Values.OrderBy(band => band.Band).Where(band => kPa <= band.MostKPa).Select(band => (PressureBand?)band.Band).FirstOrDefault();
    }

    private static string VerdictOf(double bias, double off, double tolerance) =>
        bias > tolerance ? "firmer" : bias < -tolerance ? "lighter" : off > tolerance ? "spread" : "even";
}

/// <summary>One press without looking.</summary>
/// <param name="TargetGrams">What was meant.</param>
/// <param name="Grams">What the scale showed.</param>
public sealed record BlindPress(double TargetGrams, double Grams)
{
    /// <summary>The error as a share of the target.</summary>
    public double Off => (Grams - TargetGrams) / TargetGrams;
}

/// <summary>One press, judged.</summary>
/// <param name="TargetGrams">What was meant.</param>
/// <param name="Grams">What the scale showed.</param>
/// <param name="Off">The error as a share of the target.</param>
/// <param name="Meant">The band that was meant.</param>
/// <param name="Was">The band it was; null when firmer than is ever asked for.</param>
public sealed record JudgedPress(double TargetGrams, double Grams, double Off, PressureBand? Meant, PressureBand? Was);
