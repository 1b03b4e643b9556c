using System.Collections.Immutable;
using Effleur.Core.Trials;
using Effleur.Numerics.Statistics;
using Effleur.Trials.Data;

namespace Effleur.Trials.Answers;

/// <summary>Which warnings go with an answer.</summary>
internal static class WarningRules
{
    // Several things are looked for in every trial: each is told only when it would come up by chance once in a hundred (chosen).
    private const double Line = 0.01;

    private static readonly string[] SameQuestion = [SideCode.PerProtocol, SideCode.Ancova, SideCode.Gls, SideCode.GlsTrend, SideCode.SignedRanks, SideCode.CumulativeLogit];

    public static ImmutableArray<string> Of(TrialFacts facts, TrialVerdict verdict)
    {
        var told = ImmutableArray.CreateBuilder<string>();
        foreach ((string code, bool holds) in OfData(facts).Concat(OfDraw(facts)).Concat(OfAnswer(facts, verdict)).Concat(OfChecks(facts.Sides)))
            if (holds) told.Add(code);
        return told.ToImmutable();
    }

    private static IEnumerable<(string Code, bool Holds)> OfData(TrialFacts facts)
    {
        TrialData data = facts.Data;
        int whole = facts.Count;
        yield return (TrialWarning.MissingArm, !HasOutcome(data, data.Contrast.Active) || !HasOutcome(data, data.Contrast.Control));
        yield return (TrialWarning.FewPairs, whole < VerdictRule.LeastPairs);
        yield return (TrialWarning.OnePair, whole == 1);
        yield return (TrialWarning.IncompletePairs, whole < facts.Pairs.Started);
        yield return (TrialWarning.NotANumber, facts.Pairs.Faults.HasBadNumbers);
        yield return (TrialWarning.Duplicates, facts.Pairs.Faults.HasDuplicates);
        yield return (TrialWarning.OtherArms, facts.Pairs.Faults.HasOtherArms);
        yield return (TrialWarning.ConstantOutcome, facts.IsConstant);
        yield return (TrialWarning.ConstantDifference, !facts.IsConstant && facts.Estimate is { Count: > 1, HasSpread: false });
    }

    private static IEnumerable<(string Code, bool Holds)> OfDraw(TrialFacts facts)
    {
        TrialData data = facts.Data;
        yield return (TrialWarning.PlanNotReached, !VerdictRule.IsComplete(facts));
        yield return (TrialWarning.NoPlan, data.PlannedPairs is null);
        yield return (TrialWarning.ManyLooks, data.Looks > 1);
        yield return (TrialWarning.OrderNotDrawn, data.Order == ArmOrder.Alternating);
        yield return (TrialWarning.SameOrder, IsSameOrder(facts));
        yield return (TrialWarning.SideFixed, facts.Pairs is { IsSideFixed: true, IsChange: true });
        yield return (TrialWarning.SideFixedNoBefore, facts.Pairs is { IsSideFixed: true, IsChange: false });
        yield return (TrialWarning.SampledOrders, facts.Randomisation is { Error: > 0 });
        yield return (TrialWarning.Swapped, data.Observations.Any(at => at.Done is not null && at.Done != at.Arm));
        yield return (TrialWarning.Incomplete, data.Observations.Any(at => !at.IsComplete));
    }

    private static IEnumerable<(string Code, bool Holds)> OfAnswer(TrialFacts facts, TrialVerdict verdict)
    {
        bool isClear = verdict is TrialVerdict.ClearEffect or TrialVerdict.ClearHarm;
        double worthwhile = Math.Abs(facts.Data.Worthwhile);
        yield return (TrialWarning.WideInterval, verdict == TrialVerdict.NoClearEffect && MostBenefit(facts) >= worthwhile);
        yield return (TrialWarning.BelowWorthwhile, verdict == TrialVerdict.ClearEffect && Math.Abs(facts.Estimate!.Mean) < worthwhile);
        yield return (TrialWarning.MethodsDisagree, SameQuestion.Any(code => Disagrees(facts.Sides.Find(code), facts.Estimate?.Mean, isClear)));
        yield return (TrialWarning.OnePairDecides, isClear && HangsOnOne(facts));
    }

    private static IEnumerable<(string Code, bool Holds)> OfChecks(SideAnalyses sides)
    {
        yield return (TrialWarning.CarryOver, sides.Find(SideCode.CarryOver)?.P <= Line);
        yield return (TrialWarning.Trend, sides.Find(SideCode.Trend)?.P <= Line);
        yield return (TrialWarning.OrderEffect, sides.Find(SideCode.Order)?.P <= Line);
        yield return (TrialWarning.SideBias, sides.Find(SideCode.SideBias)?.P <= Line);
        yield return (TrialWarning.TimeOfDay, sides.Find(SideCode.TimeOfDay)?.P <= Line);
    }

    private static bool HasOutcome(TrialData data, string arm) => data.Observations.Any(at => at.Arm == arm && at.Outcome is not null);

    private static bool IsSameOrder(TrialFacts facts) =>
        facts.Data.Design is TrialDesign.Pairs or TrialDesign.Blocks && facts.Count > 1
        && facts.Pairs.Pairs.All(pair => pair.IsActiveFirst == facts.Pairs.Pairs[0].IsActiveFirst);

    private static double? MostBenefit(TrialFacts facts) =>
        facts.Estimate?.Interval95 is not { } interval ? null : facts.Data.LowerIsBetter ? -interval.Low : interval.High;

    private static bool Disagrees(SideEstimate? side, double? mean, bool isClear) =>
        side is not null && mean is { } primary && side.Estimate * primary < 0 && (isClear || side.P <= VerdictRule.Line);

    /// <summary>Whether the test at the end would miss its line without some one pair.</summary>
    private static bool HangsOnOne(TrialFacts facts)
    {
        double[] differences = facts.Pairs.Differences();
        double n = differences.Length, sum = differences.Sum(), squares = differences.Sum(d => d * d), least = double.PositiveInfinity;
        foreach (double left in differences)
        {
            double mean = (sum - left) / (n - 1), variance = Math.Max(0, (squares - (left * left) - ((n - 1) * mean * mean)) / (n - 2));
            least = Math.Min(least, Math.Sign(sum) * mean / Math.Sqrt(variance / (n - 1)));
        }

        return !(2 * StudentT.Share(-Math.Max(0, least), n - 2) <= VerdictRule.Line);
    }
}
