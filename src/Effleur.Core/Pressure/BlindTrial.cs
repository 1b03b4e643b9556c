using System.Collections.Immutable;
using System.Globalization;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Core.Pressure;

/// <summary>What a person pressed without looking, against what they meant. See docs/methods/pressure-lesson.md.</summary>
public sealed record BlindTrial
{
    /// <summary>
    /// From this mean error on presses are said to lean to one side. Chosen: about two standard errors of a mean of two to four presses by a hand that
    /// scatters by a tenth, so that scatter is seldom called a habit.
    /// </summary>
    public const double LeanOff = 0.15;

    /// <summary>Each press, its error and the band it was in, from the lightest target.</summary>
    public required ImmutableArray<JudgedPress> Presses { get; init; }

    /// <summary>Mean error as a share of the target: 0.2 is a fifth too firm.</summary>
    public required double Bias { get; init; }

    /// <summary>Sample standard deviation of the errors, as a share of the target.</summary>
    public required double Spread { get; init; }

    /// <summary>Mean size of the errors, as a share of the target.</summary>
    public required double MeanOff { get; init; }

    /// <summary>Which way the presses lean on the whole.</summary>
    public required TrialLean Lean { get; init; }

    /// <summary>What to mind.</summary>
    public required TrialHabit Habit { get; init; }

    /// <summary>Whether the presses are close to their targets on the mean.</summary>
    public required bool IsClose { get; init; }

    /// <summary>Everything that may not be in a trial's presses.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="presses">The presses in the order they were made.</param>
    public static ImmutableArray<PressFault> Faults(PressureLesson lesson, IReadOnlyList<BlindPress> presses)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(presses);
        if (presses.Count < BlindPress.Fewest || presses.Count > lesson.TargetsGrams.Length)
            return [new("presses", $"expected {BlindPress.Fewest} to {lesson.TargetsGrams.Length} of them, found {presses.Count}")];
        return [.. presses.SelectMany((_, i) => FaultsOf(lesson, presses, i))];
    }

    /// <summary>Judges a trial without faults.</summary>
    /// <param name="catalogue">The bands.</param>
    /// <param name="lesson">The lesson.</param>
    /// <param name="contact">What was pressed with.</param>
    /// <param name="presses">The presses, in any order.</param>
    public static BlindTrial Judge(MassageCatalogue catalogue, PressureLesson lesson, PressureContact contact, IReadOnlyList<BlindPress> presses)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(presses);
        ImmutableArray<JudgedPress> judged = [.. presses.OrderBy(press => press.TargetGrams).Select(press => new JudgedPress(
            press.TargetGrams, press.Grams, press.Off, BandOf(catalogue, contact.KPa(press.TargetGrams)), BandOf(catalogue, contact.KPa(press.Grams))))];
        double bias = Mean(judged), meanOff = judged.Average(press => Math.Abs(press.Off));
        return new()
        {
            Presses = judged,
            Bias = bias,
            Spread = Math.Sqrt(judged.Sum(press => (press.Off - bias) * (press.Off - bias)) / (judged.Length - 1)),
            MeanOff = meanOff,
            Lean = LeanOf(bias),
            Habit = HabitOf(judged, presses.All(lesson.IsClose)),
            IsClose = meanOff <= lesson.Tolerance,
        };
    }

    /// <summary>The lightest band a pressure is within; null when it is firmer than is ever asked for.</summary>
    public static PressureBand? BandOf(MassageCatalogue catalogue, double kPa)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.PressureBands.Values.OrderBy(band => band.Band).Where(band => kPa <= band.MostKPa).Select(band => (PressureBand?)band.Band).FirstOrDefault();
    }

    private static IEnumerable<PressFault> FaultsOf(PressureLesson lesson, IReadOnlyList<BlindPress> presses, int i)
    {
        double target = presses[i].TargetGrams;
        if (!lesson.TargetsGrams.Any(grams => grams == target))
            yield return new($"presses[{i}].targetGrams", string.Create(CultureInfo.InvariantCulture, $"expected one of {string.Join(", ", lesson.TargetsGrams)}, found {target}"));
        else if (presses.Take(i).Any(earlier => earlier.TargetGrams == target))
            yield return new($"presses[{i}].targetGrams", string.Create(CultureInfo.InvariantCulture, $"expected each target once, found {target} again"));
        if (ScaleReading.Fault(presses[i].Grams, ScaleUnit.Grams) is { } words) yield return new($"presses[{i}].grams", words);
    }

    // a middle one of three belongs to neither half
    private static TrialHabit HabitOf(ImmutableArray<JudgedPress> judged, bool isEachClose)
    {
        int half = judged.Length / 2;
        return (LeanOf(Mean(judged[..half])), LeanOf(Mean(judged[^half..]))) switch
        {
            (TrialLean.Firmer, TrialLean.Firmer) => TrialHabit.Firmer,
            (TrialLean.Lighter, TrialLean.Lighter) => TrialHabit.Lighter,
            (TrialLean.Firmer, TrialLean.Lighter) => TrialHabit.Narrow,
            (TrialLean.Lighter, TrialLean.Firmer) => TrialHabit.Wide,
            (TrialLean.Firmer, _) => TrialHabit.FirmerWhenLight,
            (TrialLean.Lighter, _) => TrialHabit.LighterWhenLight,
            (_, TrialLean.Firmer) => TrialHabit.FirmerWhenFirm,
            (_, TrialLean.Lighter) => TrialHabit.LighterWhenFirm,
            _ => HabitOfTheWhole(LeanOf(Mean(judged)), isEachClose),
        };
    }

    private static TrialHabit HabitOfTheWhole(TrialLean lean, bool isEachClose) => lean switch
    {
        TrialLean.Firmer => TrialHabit.Firmer,
        TrialLean.Lighter => TrialHabit.Lighter,
        _ => isEachClose ? TrialHabit.Close : TrialHabit.Uneven,
    };

    private static TrialLean LeanOf(double off) => off >= LeanOff ? TrialLean.Firmer : off <= -LeanOff ? TrialLean.Lighter : TrialLean.Even;

    private static double Mean(ImmutableArray<JudgedPress> judged) => judged.Average(press => press.Off);
}
