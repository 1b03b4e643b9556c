using Effleur.Numerics.Statistics;
using Effleur.Trials.Answers;
using Effleur.Trials.Data;
using Effleur.Trials.Paired;

namespace Effleur.Trials.Checks;

/// <summary>What is left of a difference when the steps of a scale are not taken as equal.</summary>
internal static class OrdinalChecks
{
    // A scale of few steps: 0 to 10 has eleven.
    private const int MostSteps = 11;

    // Fewer answers than this do not carry a threshold for each step (chosen).
    private const int LeastAnswers = 10;

    public static SideEstimate? SignedRanks(WholePairs pairs) =>
        SignedRank.Of(pairs.Differences()) is { } ranks ? new(SideCode.SignedRanks, ranks.Estimate, ranks.Interval95, ranks.P, pairs.Pairs.Length) : null;

    /// <summary>Pairs and order in time are let go: a rough look only. Null for outcomes that are not whole numbers of a few steps.</summary>
    public static SideEstimate? CumulativeLogit(TrialData data)
    {
        var steps = new SortedDictionary<double, (int Control, int Active)>();
        int answers = 0;
        foreach (TrialObservation at in data.Observations)
        {
            bool isActive = at.Arm == data.Contrast.Active;
            if (at.Outcome is not { } outcome || !Magnitude.IsUsable(outcome) || (!isActive && at.Arm != data.Contrast.Control)) continue;
            (int control, int active) = steps.GetValueOrDefault(outcome);
            steps[outcome] = isActive ? (control, active + 1) : (control + 1, active);
            answers++;
            if (outcome != Math.Floor(outcome) || steps.Count > MostSteps) return null;
        }

        return answers < LeastAnswers ? null : Odds([.. steps.Values.Select(step => step.Control)], [.. steps.Values.Select(step => step.Active)], answers);
    }

    private static SideEstimate? Odds(int[] control, int[] active, int answers)
    {
        if (Numerics.Statistics.CumulativeLogit.Fit(control, active) is not { } odds) return null;
        double half = Normal.Quantile(0.975) * odds.Error;
        double p = Math.Min(1, 2 * Normal.Share(-Math.Abs(odds.LogOdds / odds.Error)));
        return new(SideCode.CumulativeLogit, odds.LogOdds, (odds.LogOdds - half, odds.LogOdds + half), p, answers);
    }
}
