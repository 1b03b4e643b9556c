using System.Collections.Immutable;
using Effleur.Core.Catalogue;

namespace Effleur.Core.Pressure;

/// <summary>What a blind trial showed. See docs/methods/pressure-lesson.md.</summary>
public sealed record BlindTrial
{
    /// <summary>
    /// From here on presses are said to lie to one side. Chosen: about two standard errors of a mean of two to four presses by a hand that scatters by a tenth,
    /// so that scatter is seldom called a habit.
    /// </summary>
    public const double LeanPercent = 15;

    /// <summary>Each weight, from the lightest.</summary>
    public required ImmutableArray<TargetResult> Results { get; init; }

    /// <summary>Mean error in percent; positive is firmer.</summary>
    public required double BiasPercent { get; init; }

    /// <summary>Sample standard deviation of the errors, in percentage points.</summary>
    public required double SpreadPercent { get; init; }

    /// <summary>Mean of the errors without their signs, in percent.</summary>
    public required double MeanAbsolutePercent { get; init; }

    /// <summary>Which way the presses lie on the whole.</summary>
    public required TrialLean Lean { get; init; }

    /// <summary>What to mind.</summary>
    public required TrialHabit Habit { get; init; }

    /// <summary>Whether the presses are close to their weights on the mean.</summary>
    public bool IsClose => MeanAbsolutePercent <= 100 * PressureLesson.Tolerance;

    /// <summary>Looks at the readings of a trial, which <see cref="TrialCheck"/> found without fault.</summary>
    public static BlindTrial Of(IEnumerable<BlindReading> readings, ContactArea area, IEnumerable<PressureMeaning> bands)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(area);
        PressureMeaning[] known = [.. bands];
        ImmutableArray<TargetResult> results = [.. readings.OrderBy(reading => reading.TargetGrams).Select(reading => Result(reading, area, known))];
        double bias = Mean(results);
        return new()
        {
            Results = results,
            BiasPercent = bias,
            SpreadPercent = Math.Sqrt(results.Sum(result => (result.ErrorPercent - bias) * (result.ErrorPercent - bias)) / (results.Length - 1)),
            MeanAbsolutePercent = results.Average(result => result.AbsolutePercent),
            Lean = LeanOf(bias),
            Habit = HabitOf(results),
        };
    }

    private static TargetResult Result(BlindReading reading, ContactArea area, PressureMeaning[] bands)
    {
        double kPa = PressForce.KPa(reading.ShownGrams, area.AreaCm2);
        return new(
            reading.TargetGrams,
            reading.ShownGrams,
            reading.ErrorPercent,
            kPa,
            PressForce.BandOf(bands, PressForce.KPa(reading.TargetGrams, area.AreaCm2)),
            PressForce.BandOf(bands, kPa));
    }

    // a middle one of three belongs to neither half
    private static TrialHabit HabitOf(ImmutableArray<TargetResult> results)
    {
        int half = results.Length / 2;
        return (LeanOf(Mean(results[..half])), LeanOf(Mean(results[^half..]))) switch
        {
            (TrialLean.Firmer, TrialLean.Firmer) => TrialHabit.Firmer,
            (TrialLean.Lighter, TrialLean.Lighter) => TrialHabit.Lighter,
            (TrialLean.Firmer, TrialLean.Lighter) => TrialHabit.Narrow,
            (TrialLean.Lighter, TrialLean.Firmer) => TrialHabit.Wide,
            (TrialLean.Firmer, _) => TrialHabit.FirmerWhenLight,
            (TrialLean.Lighter, _) => TrialHabit.LighterWhenLight,
            (_, TrialLean.Firmer) => TrialHabit.FirmerWhenFirm,
            (_, TrialLean.Lighter) => TrialHabit.LighterWhenFirm,
            _ => Neither(results),
        };
    }

    private static TrialHabit Neither(ImmutableArray<TargetResult> results) => LeanOf(Mean(results)) switch
    {
        TrialLean.Firmer => TrialHabit.Firmer,
        TrialLean.Lighter => TrialHabit.Lighter,
        _ => results.All(result => PressureLesson.IsClose(result.TargetGrams, result.ShownGrams)) ? TrialHabit.Close : TrialHabit.Uneven,
    };

    private static TrialLean LeanOf(double percent) =>
        percent >= LeanPercent ? TrialLean.Firmer : percent <= -LeanPercent ? TrialLean.Lighter : TrialLean.Even;

    private static double Mean(ImmutableArray<TargetResult> results) => results.Average(result => result.ErrorPercent);
}
