using Effleur.Numerics.Fading;
using Effleur.Numerics.Statistics;
using Effleur.Trials.Comfort;
using Effleur.Trials.Data;
using Effleur.Trials.Decay;
using Effleur.Trials.Paired;

namespace Effleur.Trials.Answers;

/// <summary>Answers of the designs that do not set two arms against each other in pairs: neither can be a clear effect.</summary>
internal static class OtherAnswers
{
    /// <summary>The half-life among the sides, when there is one.</summary>
    public static TrialAnswer OfDecay(TrialData data)
    {
        Fade fade = ProbeFading.Of(data with { Observations = data.Observations.RemoveAll(at => !IsUsable(at.Outcome) || !IsUsable(at.MinutesAfter)) });
        SideAnalyses? sides = null;
        if (fade.Fault is null && double.IsFinite(fade.HalfLifeMinutes))
        {
            (double, double)? interval = double.IsFinite(fade.HighMinutes) ? (fade.LowMinutes, fade.HighMinutes) : null;
            sides = new([new(SideCode.HalfLife, fade.HalfLifeMinutes, interval, null, data.Observations.Count(at => IsUsable(at.Outcome)))]);
        }

        return Of(data, TrialWarning.NoContrast) with { Sides = sides };
    }

    /// <summary>The contrast by weighted means, when it names two arms of the trial.</summary>
    public static TrialAnswer OfComfort(TrialData data)
    {
        TrialAnswer answer = Of(data, TrialWarning.ComfortOnly);
        TrialObservation[] usable = [.. data.Observations.Where(at => IsUsable(at.Outcome) && at.Chance is null or (> 0 and <= 1))];
        if (!HasBoth(usable, data.Contrast.Active, data.Contrast.Control)) return answer;
        // Arms in the order of first use stand in for the protocol's, which moves no mean.
        var log = new ComfortLog([.. usable.Select(at => at.Arm).Distinct()], [.. usable]) { LowerIsBetter = data.LowerIsBetter };
        var means = ComfortMeans.Of(log).ToDictionary(mean => mean.Arm);
        return WithDifference(answer, means[data.Contrast.Active], means[data.Contrast.Control], data.LowerIsBetter ? -1 : 1);
    }

    private static TrialAnswer WithDifference(TrialAnswer answer, WeightedMean active, WeightedMean control, double sign)
    {
        double? estimate = sign * (active.Mean - control.Mean);
        if (estimate is not { } mean || !double.IsFinite(mean)) return answer;
        if (active.StandardError is not { } first || control.StandardError is not { } second) return answer with { Estimate = mean };
        double half = StudentT.Quantile(0.975, active.Count + control.Count - 2) * Math.Sqrt((first * first) + (second * second));
        return double.IsFinite(half) && half > 0 ? answer with { Estimate = mean, Interval95 = (mean - half, mean + half) } : answer with { Estimate = mean };
    }

    private static TrialAnswer Of(TrialData data, string warning) =>
        new() { Design = data.Design, Pairs = 0, Verdict = TrialVerdict.NotEnoughData, Warnings = [warning] };

    private static bool HasBoth(TrialObservation[] observations, string active, string control) =>
        active != control && observations.Any(at => at.Arm == active) && observations.Any(at => at.Arm == control);

    private static bool IsUsable(double? value) => value is { } known && Magnitude.IsUsable(known);
}
