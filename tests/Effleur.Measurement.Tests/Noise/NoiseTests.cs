using Effleur.Core.Anatomy;
using Effleur.Core.Readings;
using Effleur.Measurement.Noise;
using Effleur.Testing.Skin;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Measurement.Tests.Noise;

public sealed class NoiseTests
{
    /// <summary>The evidence's example: SD 1.5 and ICC 0.8 give SEM 0.67 and MDC95 1.9; ICC 0.9 gives 1.3.</summary>
    [Theory]
    [InlineData(0.8, 0.67, 1.9)]
    [InlineData(0.9, 0.47, 1.3)]
    public void SemOf_PublishedSpread_IsTheExample(double icc, double sem, double mdc)
    {
        Assert.Equal(sem, NoiseEstimate.SemOf(1.5, icc), 0.005);
        Assert.Equal(mdc, 1.96 * Math.Sqrt(2) * NoiseEstimate.SemOf(1.5, icc), 0.05);
    }

    /// <summary>By hand: days 1, 3 and 2, 4, 6: squares 2 and 8 with 1 and 2 degrees of freedom: mean square 10/3; day means 2 and 4.</summary>
    [Fact]
    public void Estimate_TwoDaysByHand_IsTheAnalysisOfVariance()
    {
        NoiseEstimate noise = Add((1, 1), (1, 3), (2, 2), (2, 4), (2, 6)).Estimate();

        Assert.Equal(Math.Sqrt(10 / 3.0), noise.Sem, 12);
        Assert.Equal(3, noise.Freedom);

        // Between: 2 · 1.2² + 3 · 0.8² = 4.8 with one degree of freedom; n₀ = 5 − 13/5 = 2.4.
        Assert.Equal(Math.Sqrt((4.8 - (10 / 3.0)) / 2.4), noise.BetweenDaysSd, 12);
        Assert.Equal(1.96 * Math.Sqrt(2) * noise.Sem, noise.Mdc95, 12);
        Assert.Equal(1.645 * Math.Sqrt(2) * noise.Sem, noise.Mdc90, 12);
    }

    /// <summary>Textbook: ten values of one day with SD 2 have the interval 1.376 to 3.651 (chi-square with 9: 19.023 and 2.700).</summary>
    [Fact]
    public void SemInterval_NineDegreesOfFreedom_IsTheTextbooks()
    {
        double[] shape = [-1, -1, -1, -1, -1, 1, 1, 1, 1, 1];
        NoiseEstimate noise = Add([.. shape.Select(v => (1, 2 * v * Math.Sqrt(0.9)))]).Estimate();

        Assert.Equal(2, noise.Sem, 9);
        Assert.Equal(2 * Math.Sqrt(9 / 19.023), noise.SemInterval.Low, 0.001);
        Assert.Equal(2 * Math.Sqrt(9 / 2.700), noise.SemInterval.High, 0.001);
    }

    [Fact]
    public void Estimate_TooFewValues_IsNotKnownAndJudgesNothing()
    {
        foreach (NoiseBaseline few in new[] { NoiseBaseline.Empty, Add((1, 3)), Add((1, 3), (2, 4), (3, 5)), Add((1, 1), (1, 2), (1, 3), (1, 4), (1, 5)) })
            Assert.Equal(ChangeVerdict.NotKnownYet, ChangeJudgement.Of(few.Estimate(), new(1, 1, 1), new(100, 1, 1)).Verdict);
        NoiseBaseline oneDay = Add([.. Enumerable.Range(0, 10).Select(i => (1, (double)i))]);
        Assert.Equal(ChangeVerdict.NotKnownYet, ChangeJudgement.Of(oneDay.Estimate(), new(1, 1, 1), new(100, 1, 2)).Verdict);
        Assert.Equal(ChangeVerdict.Clear, ChangeJudgement.Of(oneDay.Estimate(), new(1, 1, 1), new(100, 1, 1)).Verdict);
    }

    [Fact]
    public void Judgement_RisingChange_GoesFromBelowToLikelyToClear()
    {
        NoiseEstimate noise = Simulated(new(7), 4, 3, 0.5).Estimate();
        ChangeJudgement none = ChangeJudgement.Of(noise, new(10, 3, 1), new(10, 3, 4));

        ChangeVerdict at(double change) => ChangeJudgement.Of(noise, new(10, 3, 1), new(10 + change, 3, 4)).Verdict;
        Assert.Equal([ChangeVerdict.BelowNoise, ChangeVerdict.BelowNoise, ChangeVerdict.Likely, ChangeVerdict.Clear], new[] { 0, 0.99 * none.Likely, 1.01 * none.Likely, -1.01 * none.Clear }.Select(at));
    }

    [Fact]
    public void Judgement_MoreCapturesOrASurerReading_NeedsALessChange()
    {
        NoiseEstimate noise = Simulated(new(7), 4, 3, 0).Estimate();
        double clear(int captures, double error) => ChangeJudgement.Of(noise, new(0, captures, 1, error), new(0, captures, 1, error)).Clear;

        Assert.Equal(clear(1, 0) / 2, clear(4, 0), 9);
        Assert.True(clear(4, 3 * noise.Sem) > clear(1, 0));
    }

    /// <summary>Nothing changes, yet a new visit is judged: the share called clear is to be the 5 % that is promised or less, likely and clear together 10 %.</summary>
    [Theory]
    [InlineData(3, 4, 0.0, false)]
    [InlineData(5, 3, 0.0, false)]
    [InlineData(5, 3, 1.0, true)]
    [InlineData(4, 3, 0.5, true)]
    public void Judgement_NoChange_IsClearAtMostOneTimeInTwenty(int days, int captures, double betweenSd, bool isOtherDay)
    {
        const int Rounds = 4000;
        var chance = new Random(21);
        int clear = 0, either = 0;
        for (int round = 0; round < Rounds; round++)
        {
            NoiseEstimate noise = Simulated(chance, days, captures, betweenSd).Estimate();
            double level = betweenSd * ChartColours.Normal(chance), other = isOtherDay ? betweenSd * ChartColours.Normal(chance) : level;
            VisitMean before = new(level + (ChartColours.Normal(chance) / Math.Sqrt(3)), 3, 100), after = new(other + (ChartColours.Normal(chance) / Math.Sqrt(3)), 3, isOtherDay ? 101 : 100);
            ChangeVerdict verdict = ChangeJudgement.Of(noise, before, after).Verdict;
            clear += verdict == ChangeVerdict.Clear ? 1 : 0;
            either += verdict is ChangeVerdict.Clear or ChangeVerdict.Likely ? 1 : 0;
        }

        Assert.InRange((double)clear / Rounds, 0.01, 0.065);
        Assert.InRange((double)either / Rounds, 0.03, 0.12);
    }

    [Fact]
    public void SemInterval_OverManyPeople_HoldsTheTruthNineteenTimesInTwenty()
    {
        var chance = new Random(3);
        int held = Enumerable.Range(0, 2000).Count(_ => Simulated(chance, 3, 4, 0.7).Estimate().SemInterval is var (low, high) && low <= 1 && high >= 1);

        Assert.InRange(held / 2000.0, 0.935, 0.965);
    }

    [Fact]
    public void Add_AnyOrder_GivesTheSameNoise() => Prop.ForAll(Values().ToArbitrary(), values =>
    {
        NoiseEstimate there = Add(values).Estimate(), back = Add([.. values.Reverse()]).Estimate();
        return Math.Abs(there.Sem - back.Sem) < 1e-9 && there.Sem >= 0 && Math.Abs(there.BetweenDaysSd - back.BetweenDaysSd) < 1e-6;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Add_ShiftedOrStretched_ShiftsNothingAndStretchesTheNoise() => Prop.ForAll(Values().ToArbitrary(), values =>
        Math.Abs(Add([.. values.Select(v => (v.Day, (3 * v.Value) + 500))]).Estimate().Sem - (3 * Add(values).Estimate().Sem)) < 1e-8).QuickCheckThrowOnFailure();

    [Fact]
    public void BaselineKey_OtherLampDeviceOrVersion_IsAnother()
    {
        var method = new Method("ita", "°", "ita-atlas-card", 1);
        Reading reading = Reading.Of(method, new("cheek", Side.Left), 40, 1, 1);
        BaselineKey key = BaselineKey.Of(reading, "camera", "lamp");

        Assert.Equal(key, BaselineKey.Of(Reading.Of(method, new("cheek", Side.Left), 45, 2, 0.5), "camera", "lamp"));
        Assert.NotEqual(key, BaselineKey.Of(reading, "camera", "window"));
        Assert.NotEqual(key, BaselineKey.Of(reading, "telephone", "lamp"));
        Assert.NotEqual(key, BaselineKey.Of(Reading.Of(method with { Version = 2 }, new("cheek", Side.Left), 40, 1, 1), "camera", "lamp"));
    }

    private static Gen<(int Day, double Value)[]> Values() =>
        from values in Gen.Choose(0, 1000).ArrayOf(11) select values.Select((v, i) => (i % 3, v / 10.0)).ToArray();

    private static NoiseBaseline Simulated(Random chance, int days, int captures, double betweenSd)
    {
        NoiseBaseline baseline = NoiseBaseline.Empty;
        for (int day = 0; day < days; day++)
        {
            double level = 20 + (betweenSd * ChartColours.Normal(chance));
            for (int i = 0; i < captures; i++) baseline = baseline.Add(day, level + ChartColours.Normal(chance));
        }

        return baseline;
    }

    private static NoiseBaseline Add(params (int Day, double Value)[] values) =>
        values.Aggregate(NoiseBaseline.Empty, (baseline, value) => baseline.Add(value.Day, value.Value));
}
