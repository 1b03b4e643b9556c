using Effleur.Core.Anatomy;
using Effleur.Core.Trials;
using Effleur.Numerics.Chance;
using Effleur.Trials.Answers;
using Effleur.Trials.Data;

namespace Effleur.Trials.Tests.Answers;

public sealed class WarningTests
{
    private static readonly double[] Fine = [-3, -2.5, -3.5, -2, -3, -4, -2.5, -3, -3.5, -2];

    [Fact]
    public void Answer_GoodTrial_NoWarning() => Assert.Empty(TrialAnalyst.Answer(TrialScenes.Differences(Fine).Planned(10)).Warnings);

    [Fact]
    public void Answer_NoObservations_MissingArm()
    {
        TrialAnswer answer = TrialAnalyst.Answer(TrialScenes.Of(TrialDesign.Pairs, []));

        Assert.Equal(TrialVerdict.NotEnoughData, answer.Verdict);
        Assert.Equal([TrialWarning.MissingArm, TrialWarning.FewPairs, TrialWarning.NoPlan], answer.Warnings);
        Assert.Null(answer.Estimate);
    }

    [Fact]
    public void Answer_OnePair_SaidAndNoInterval()
    {
        TrialAnswer answer = TrialAnalyst.Answer(TrialScenes.Differences(-2));

        Assert.Equal(-2, answer.Estimate);
        Assert.Null(answer.Interval95);
        Assert.Null(answer.EValue);
        Assert.Contains(TrialWarning.OnePair, answer.Warnings);
    }

    [Fact]
    public void Answer_ConstantOutcome_NotEnoughData()
    {
        TrialAnswer answer = TrialAnalyst.Answer(TrialScenes.Pairs([.. Enumerable.Repeat(((double?)4, (double?)4), 12)]));

        Assert.Equal(TrialVerdict.NotEnoughData, answer.Verdict);
        Assert.Contains(TrialWarning.ConstantOutcome, answer.Warnings);
        Assert.Null(answer.Interval95);
        Assert.Null(answer.ProbabilityWorthwhile);
    }

    [Fact]
    public void Answer_ConstantDifference_NoIntervalYetAnAnswer()
    {
        TrialAnswer answer = TrialAnalyst.Answer(TrialScenes.Differences([.. Enumerable.Repeat(-0.3, 9)]));

        Assert.Contains(TrialWarning.ConstantDifference, answer.Warnings);
        Assert.Null(answer.Interval95);
        Assert.Null(answer.PStudent);
        Assert.Equal(2 / 512.0, answer.PRandomisation);
        Assert.Equal(TrialVerdict.ClearEffect, answer.Verdict);
        Assert.Contains(TrialWarning.BelowWorthwhile, answer.Warnings);
    }

    [Fact]
    public void Answer_SlotTwice_AveragedAndSaid()
    {
        TrialData data = TrialScenes.Differences(Fine);
        TrialData twice = data with { Observations = [.. data.Observations, data.Observations[0]] };

        Assert.Contains(TrialWarning.Duplicates, TrialAnalyst.Answer(twice).Warnings);
        Assert.Equal(TrialAnalyst.Answer(data).Estimate!.Value, TrialAnalyst.Answer(twice).Estimate!.Value, 1e-12);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    public void Answer_NoNumber_TakenAsMissing(double outcome)
    {
        TrialData data = TrialScenes.Differences(Fine);
        TrialAnswer answer = TrialAnalyst.Answer(data with { Observations = data.Observations.SetItem(3, data.Observations[3] with { Outcome = outcome }) });

        Assert.Equal(9, answer.Pairs);
        Assert.Contains(TrialWarning.NotANumber, answer.Warnings);
    }

    [Fact]
    public void Answer_SwappedAndIncomplete_ItFirstAndPerProtocolBeside()
    {
        TrialData data = TrialScenes.Differences([.. Fine, 9]);
        TrialObservation last = data.Observations[^1];
        TrialAnswer answer = TrialAnalyst.Answer(data with { Observations = data.Observations.SetItem(data.Observations.Length - 1, last with { Done = last.Arm == "rest" ? "massage" : "rest" }).SetItem(0, data.Observations[0] with { IsComplete = false }) });

        Assert.Equal(11, answer.Pairs);
        Assert.Equal(9, answer.Sides!.Find(SideCode.PerProtocol)!.Count);
        Assert.Equal(Fine.Skip(1).Average(), answer.Sides.Find(SideCode.PerProtocol)!.Estimate, 1e-12);
        Assert.Contains(TrialWarning.Swapped, answer.Warnings);
        Assert.Contains(TrialWarning.Incomplete, answer.Warnings);
    }

    [Fact]
    public void Answer_ThirdArm_LeftOutAndSaid()
    {
        TrialData data = TrialScenes.Differences(Fine);

        Assert.Contains(TrialWarning.OtherArms, TrialAnalyst.Answer(data with { Observations = data.Observations.Add(new(3, 3, "balm", 2)) }).Warnings);
    }

    [Fact]
    public void Answer_AlwaysFirst_OrderCannotBeToldFromArm()
    {
        TrialData data = TrialScenes.Of(TrialDesign.Pairs,
            [.. Fine.SelectMany((d, i) => new TrialObservation[] { new(i + 1, 1, "massage", 5 + d + (i % 3)), new(i + 1, 2, "rest", 5 + (i % 3)) })]);

        Assert.Contains(TrialWarning.SameOrder, TrialAnalyst.Answer(data).Warnings);
    }

    [Fact]
    public void Answer_OnePairCarriesIt_Said() =>
        Assert.Contains(TrialWarning.OnePairDecides, TrialAnalyst.Answer(TrialScenes.Differences(-1.5, -2, 1, -0.5, -2, -3, -0.5, -1)).Warnings);

    [Fact]
    public void Answer_PlantedThings_EachFoundByItsCheck()
    {
        Assert.Contains(TrialWarning.CarryOver, Planted((_, before, _, _) => 3 * before).Warnings);
        Assert.Contains(TrialWarning.Trend, Planted((_, _, slot, _) => slot / 8.0).Warnings);
        Assert.Contains(TrialWarning.OrderEffect, Planted((_, _, slot, _) => slot % 2 * 3).Warnings);
        Assert.Contains(TrialWarning.TimeOfDay, Planted((_, _, _, hour) => hour / 4).Warnings);
    }

    [Fact]
    public void Answer_NothingPlanted_ChecksAreQuiet() =>
        Assert.DoesNotContain(Planted((_, _, _, _) => 0).Warnings, code => code is TrialWarning.CarryOver or TrialWarning.Trend or TrialWarning.OrderEffect or TrialWarning.TimeOfDay);

    [Fact]
    public void Answer_OneHalfAlwaysHigher_SideBiasFoundAndEffectKept()
    {
        var chance = new Xoshiro256(8);
        TrialAnswer answer = TrialAnalyst.Answer(TrialScenes.Halves([.. Enumerable.Range(0, 24).Select(_ =>
        {
            bool isLeft = chance.NextBelow(2) == 0;
            double bias = isLeft ? 2 : -2;
            return (isLeft ? Side.Left : Side.Right, 4 + bias + (0.5 * chance.NextNormal()), 5 + (0.5 * chance.NextNormal()), (double?)null, (double?)null);
        })]));

        Assert.Contains(TrialWarning.SideBias, answer.Warnings);
        SideEstimate bias = answer.Sides!.Find(SideCode.SideBias)!;
        Assert.InRange(2, bias.Interval95!.Value.Low, bias.Interval95.Value.High);
    }

    private static TrialAnswer Planted(Func<int, int, int, double, double> more)
    {
        var chance = new Xoshiro256(21);
        var slots = new List<TrialObservation>();
        int before = 0;
        for (int slot = 0; slot < 80; slot++)
        {
            int arm = slot % 2 == 0 ? chance.NextBelow(2) : slots[^1].Arm == "rest" ? 1 : 0;
            double hour = 7 + (12 * chance.NextShare());
            double y = 5 + chance.NextNormal() + (slot == 0 ? 0 : more(arm, before, slot, hour));
            slots.Add(new((slot / 2) + 1, (slot % 2) + 1, arm == 1 ? "massage" : "rest", y) { Day = (slot / 2) + 1 + (hour / 24) });
            before = arm;
        }

        return TrialAnalyst.Answer(TrialScenes.Of(TrialDesign.Pairs, [.. slots]));
    }
}
