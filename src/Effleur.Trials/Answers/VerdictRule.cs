using Effleur.Trials.Data;

namespace Effleur.Trials.Answers;

/// <summary>How the figures become one word (docs/methods/trial-verdict.md).</summary>
internal static class VerdictRule
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "trial-verdict";

    /// <summary>Rises with every change that moves a word.</summary>
    public const int Version = 1;

    /// <summary>With five pairs the least p of all orders is .0625; six are the first that can be clear.</summary>
    public const int LeastPairs = 6;

    /// <summary>The line of the one test at the planned end.</summary>
    public const double Line = 0.05;

    /// <summary>
    /// The same when it was looked at before: the looks have used up 1.5 of the 5 in 100 (evidence F6), which leaves this much.
    /// </summary>
    public const double LineAfterLooks = 0.035;

    public static TrialVerdict Of(TrialFacts facts)
    {
        if (facts.Estimate is not { } estimate || facts.Count < LeastPairs || facts.IsConstant) return TrialVerdict.NotEnoughData;
        if (facts.Pairs is { IsSideFixed: true, IsChange: false }) return TrialVerdict.NotEnoughData;
        if (facts.EValue >= Paired.EValue.Clear || IsClearAtTheEnd(facts))
            return estimate.Mean < 0 == facts.Data.LowerIsBetter ? TrialVerdict.ClearEffect : TrialVerdict.ClearHarm;
        return IsComplete(facts) ? TrialVerdict.NoClearEffect : TrialVerdict.NotEnoughData;
    }

    /// <summary>Whether every planned pair has had its time; a file without a plan is taken as whole.</summary>
    public static bool IsComplete(TrialFacts facts) => facts.Data.PlannedPairs is not { } planned || facts.Pairs.Started >= planned;

    /// <summary>The line of the test at the end, stricter when it was looked at before.</summary>
    public static double LineOf(TrialData data) => data.Looks > 1 ? LineAfterLooks : Line;

    private static bool IsClearAtTheEnd(TrialFacts facts) =>
        IsComplete(facts) && (facts.Randomisation?.P ?? facts.Estimate?.P) <= LineOf(facts.Data);
}
