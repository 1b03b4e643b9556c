using Effleur.Core.Anatomy;
using Effleur.Core.Trials;
using Effleur.Numerics.Chance;
using Effleur.Trials.Answers;
using Effleur.Trials.Data;

namespace Effleur.Trials.Tests.Answers;

/// <summary>What holds of an answer whatever the trial gave.</summary>
public sealed class AnswerPropertyTests
{
    private static readonly double?[] Odd =
        [null, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0, -0.0, double.Epsilon, 1e-200, 1e99, -1e100, 1e101, double.MaxValue, 0.1 + 0.2, 0.3];

    [Fact]
    public void Answer_ScaledAndShifted_ScalesAlong() => ForTrials(60, (data, answer) =>
    {
        TrialAnswer other = TrialAnalyst.Answer(data.Map(y => (3.5 * y) - 20));
        AssertClose(3.5 * answer.Estimate, other.Estimate);
        AssertClose(3.5 * answer.Interval95?.Low, other.Interval95?.Low);
        AssertClose(answer.PStudent, other.PStudent);
        AssertClose(answer.PRandomisation, other.PRandomisation);
        AssertClose(answer.EValue, other.EValue);
        AssertClose(answer.Rho, other.Rho, 1e-4);
        foreach (string code in new[] { SideCode.Ancova, SideCode.Gls, SideCode.GlsTrend, SideCode.SignedRanks, SideCode.CarryOver, SideCode.Trend, SideCode.Order })
            AssertClose(3.5 * answer.Sides!.Find(code)?.Estimate, other.Sides!.Find(code)?.Estimate, 1e-4);
    });

    [Fact]
    public void Answer_ArmsSwapped_SignTurns() => ForTrials(60, (data, answer) =>
    {
        TrialAnswer other = TrialAnalyst.Answer(data.Swapped());
        AssertClose(-answer.Estimate, other.Estimate);
        AssertClose(-answer.Interval95?.Low, other.Interval95?.High);
        AssertClose(answer.PRandomisation, other.PRandomisation);
        AssertClose(answer.EValue, other.EValue);
        AssertClose(-answer.Sides!.Find(SideCode.Gls)?.Estimate, other.Sides!.Find(SideCode.Gls)?.Estimate, 1e-4);
        AssertClose(-answer.Sides!.Find(SideCode.CumulativeLogit)?.Estimate, other.Sides!.Find(SideCode.CumulativeLogit)?.Estimate, 1e-4);
    });

    [Fact]
    public void Answer_SameAddedToBothOfAPair_ChangesNothing() => ForTrials(60, (data, answer) =>
    {
        TrialAnswer other = TrialAnalyst.Answer(data with { Observations = [.. data.Observations.Select(at => at with { Outcome = at.Outcome + (at.Pair * at.Pair) })] });
        AssertClose(answer.Estimate, other.Estimate);
        AssertClose(answer.PStudent, other.PStudent);
        AssertClose(answer.PRandomisation, other.PRandomisation);
        AssertClose(answer.EValue, other.EValue);
        AssertClose(answer.Sides!.Find(SideCode.Ancova)?.Estimate, other.Sides!.Find(SideCode.Ancova)?.Estimate);
        AssertClose(answer.Sides!.Find(SideCode.SignedRanks)?.Estimate, other.Sides!.Find(SideCode.SignedRanks)?.Estimate);
    });

    [Fact]
    public void Answer_AnythingAtAll_NoExceptionAndNoNaN()
    {
        for (ulong seed = 0; seed < 4000; seed++)
        {
            TrialAnswer answer = TrialAnalyst.Answer(Wild(new(seed)));
            AssertFinite(seed, [answer.Estimate, answer.Interval95?.Low, answer.Interval95?.High, answer.PStudent, answer.PRandomisation, answer.PRandomisationError, answer.EValue, answer.ProbabilityWorthwhile, answer.Rho]);
            foreach (SideEstimate side in answer.Sides?.Estimates ?? []) AssertFinite(seed, [side.Estimate, side.Interval95?.Low, side.Interval95?.High, side.P]);
            Assert.All(new[] { answer.PStudent, answer.PRandomisation, answer.ProbabilityWorthwhile }, p => Assert.InRange(p ?? 0, 0, 1));
        }
    }

    [Fact]
    public void Answer_AMillionRows_AnswersAll()
    {
        var chance = new Xoshiro256(1);
        TrialData data = TrialScenes.Of(TrialDesign.Pairs,
        [
            .. Enumerable.Range(0, 500_000).SelectMany(i => new TrialObservation[]
            {
                new(i + 1, 1, i % 3 == 0 ? "massage" : "rest", 5 + chance.NextNormal() - (i % 3 == 0 ? 0.1 : 0)),
                new(i + 1, 2, i % 3 == 0 ? "rest" : "massage", 5 + chance.NextNormal() - (i % 3 == 0 ? 0 : 0.1)),
            }),
        ]);
        TrialAnswer answer = TrialAnalyst.Answer(data);

        Assert.Equal(500_000, answer.Pairs);
        // sd of the mean of half a million differences: 0.002
        Assert.Equal(-0.1, answer.Estimate!.Value, 0.008);
        Assert.Equal(TrialVerdict.ClearEffect, answer.Verdict);
        Assert.Contains(TrialWarning.BelowWorthwhile, answer.Warnings);
    }

    private static void ForTrials(int count, Action<TrialData, TrialAnswer> check)
    {
        for (ulong seed = 0; seed < (ulong)count; seed++)
        {
            TrialData data = Plain(new(seed));
            check(data, TrialAnalyst.Answer(data));
        }
    }

    private static TrialData Plain(Xoshiro256 chance)
    {
        double Score() => chance.NextBelow(11);
        return TrialScenes.Of(TrialDesign.Pairs, [.. Enumerable.Range(1, 3 + chance.NextBelow(15)).SelectMany(pair =>
        {
            bool isFirst = chance.NextBelow(2) == 0;
            return new TrialObservation[] { new(pair, 1, isFirst ? "massage" : "rest", Score()) { Before = Score() }, new(pair, 2, isFirst ? "rest" : "massage", Score()) { Before = Score() } };
        })]);
    }

    private static TrialData Wild(Xoshiro256 chance)
    {
        double? Value() => chance.NextBelow(4) == 0 ? Odd[chance.NextBelow(Odd.Length)] : chance.NextBelow(2) == 0 ? chance.NextBelow(3) : Math.ScaleB(chance.NextNormal(), chance.NextBelow(40) - 20);
        string[] arms = ["massage", "rest", "massage", "rest", "other"];
        TrialObservation[] observations =
        [
            .. Enumerable.Range(0, chance.NextBelow(40)).Select(i => new TrialObservation((i / 2) + chance.NextBelow(2), 1 + (i % 2), arms[chance.NextBelow(arms.Length)], Value())
            {
                Before = Value(), Day = Value(), Side = chance.NextBelow(3) == 0 ? null : (Side)chance.NextBelow(2), Done = chance.NextBelow(5) == 0 ? "rest" : null,
                IsComplete = chance.NextBelow(5) > 0, Chance = Value(), MinutesAfter = Value(),
            }),
        ];
        return TrialScenes.Of((TrialDesign)chance.NextBelow(5), [.. observations]) with
        {
            LowerIsBetter = chance.NextBelow(2) == 0,
            Worthwhile = chance.NextBelow(5) == 0 ? Odd[1 + chance.NextBelow(Odd.Length - 1)]!.Value : 1,
            PlannedPairs = chance.NextBelow(3) == 0 ? null : chance.NextBelow(20),
            Order = (ArmOrder)chance.NextBelow(3),
            SideRule = chance.NextBelow(2) == 0 ? null : (SideRule)chance.NextBelow(4),
            Looks = chance.NextBelow(3),
            Seed = chance.Next(),
        };
    }

    private static void AssertFinite(ulong seed, double?[] figures) => Assert.All(figures, figure => Assert.True(figure is null || double.IsFinite(figure.Value), $"seed {seed}: {figure}"));

    private static void AssertClose(double? expected, double? actual, double share = 1e-8)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is { } value) Assert.Equal(value, actual!.Value, share * Math.Max(1, Math.Abs(value)));
    }
}
