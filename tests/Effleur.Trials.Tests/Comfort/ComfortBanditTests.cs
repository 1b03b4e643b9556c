using System.Collections.Immutable;
using Effleur.Core.Trials;
using Effleur.Numerics.Statistics;
using Effleur.Trials.Comfort;
using Effleur.Trials.Data;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Trials.Tests.Comfort;

public sealed class ComfortBanditTests
{
    private static readonly ImmutableArray<string> Three = ["a", "b", "c"];

    [Fact]
    public void Arms_BalancedBeginning_AreEven()
    {
        ImmutableArray<ComfortArm> none = ComfortBandit.Arms(new(Three, []), 1), five = ComfortBandit.Arms(Log(Three, [("a", 9), ("b", 1), ("c", 2), ("a", 8), ("b", 2)]), 6);

        Assert.All(none.Concat(five), arm => Assert.Equal(1.0 / 3, arm.Chance, 1e-12));
        Assert.True(five[0].ProbabilityBest > 0.9);
    }

    /// <summary>Evidence F5's update, by hand: noise 1, every arm from the mean of all (4) with one session's weight, sessions of today.</summary>
    [Fact]
    public void Arms_Sessions_FollowTheUpdate()
    {
        ComfortLog log = Log(["a", "b"], [("a", 6), ("b", 3), ("a", 6), ("b", 3), ("a", 4.585786437626905), ("b", 1.414213562373095)]) with { Observations = [] };
        ImmutableArray<TrialObservation> all = [.. Log(["a", "b"], [("a", 6), ("b", 3), ("a", 6), ("b", 3), ("a", 4.5), ("b", 1.5)]).Observations.Select(o => o with { Day = 1 })];
        ImmutableArray<ComfortArm> arms = ComfortBandit.Arms(log with { Observations = all }, 1);
        double noise = Math.Sqrt((1.5 + 1.5) / 4);

        Assert.Equal((4 + 16.5) / 4, arms[0].Mean, 1e-12);
        Assert.Equal(noise / 2, arms[0].Sd, 1e-12);
        Assert.Equal((4 + 7.5) / 4, arms[1].Mean, 1e-12);
    }

    [Fact]
    public void Arms_OlderSessions_CountLess()
    {
        ComfortLog log = Log(["a", "b"], [("a", 6), ("b", 3), ("a", 7), ("b", 3), ("a", 5), ("b", 2)]);
        ImmutableArray<ComfortArm> now = ComfortBandit.Arms(log, 6), later = ComfortBandit.Arms(log, 106);
        double weight = new[] { 105, 103, 101 }.Sum(age => Math.Pow(0.98, age));

        Assert.True(later[0].Sd > now[0].Sd && later[0].Mean < now[0].Mean && later[0].ProbabilityBest < now[0].ProbabilityBest);
        Assert.Equal(Math.Sqrt((2 + (2.0 / 3)) / 4 / (1 + weight)), later[0].Sd, 1e-12);
    }

    [Fact]
    public void Arms_AnyLog_KeepTheirFloorAndSumToOne() => Prop.ForAll(Gen.Choose(0, 10).ArrayOf(24).ToArbitrary(), Gen.Choose(2, 6).ToArbitrary(), (felt, count) =>
    {
        ImmutableArray<string> names = [.. Enumerable.Range(0, count).Select(i => $"{i}")];
        ComfortLog log = Log(names, [.. felt.Select((f, i) => (names[i % count], (double)f))]) with { LowerIsBetter = felt[0] % 2 == 0, Out = felt[1] > 7 ? [names[0]] : [] };
        ImmutableArray<ComfortArm> arms = ComfortBandit.Arms(log, 25);
        return arms.Length == count - log.Out.Length && Math.Abs(arms.Sum(arm => arm.Chance) - 1) < 1e-12 && arms.All(arm => arm.Chance >= 0.15 - 1e-12 && !log.Out.Contains(arm.Id));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Arms_OutArm_IsGoneAtOnceAndTheLastIsCertain()
    {
        ComfortLog log = Log(Three, [("a", 9), ("b", 1), ("c", 2), ("a", 8), ("b", 2), ("c", 2), ("a", 9)]);

        Assert.Equal(["b", "c"], ComfortBandit.Arms(log with { Out = ["a"] }, 8).Select(arm => arm.Id));
        Assert.Equal(1, Assert.Single(ComfortBandit.Arms(log with { Out = ["a", "c"] }, 8)).Chance, 1e-12);
        Assert.Empty(ComfortBandit.Arms(log with { Out = Three }, 8));
        Assert.Null(ComfortBandit.Draw([], 1, 1));
    }

    [Fact]
    public void Arms_LowerIsBetterAndBefore_TurnToBenefits()
    {
        ComfortLog log = Log(["a", "b"], [("a", 2), ("b", 5), ("a", 3), ("b", 6), ("a", 1), ("b", 5)]) with { LowerIsBetter = true };
        ComfortLog change = log with { Observations = [.. log.Observations.Select(o => o with { Before = o.Arm == "a" ? 1 : 8 })] };

        Assert.True(ComfortBandit.Arms(log, 7)[0].Chance > 0.8);
        Assert.True(ComfortBandit.Arms(change, 7)[1].Chance > 0.8);
    }

    /// <summary>The draw is made from the chances that are kept: over many slots each arm comes as often as they say.</summary>
    [Fact]
    public void Draw_ManySlots_FollowsTheChances()
    {
        const int Slots = 4000;
        ImmutableArray<ComfortArm> arms = ComfortBandit.Arms(Log(Three, [("a", 6), ("b", 5), ("c", 4), ("a", 5), ("b", 5), ("c", 3)]), 7);
        string[] drawn = [.. Enumerable.Range(1, Slots).Select(slot => ComfortBandit.Draw(arms, 77, slot)!.Id)];
        double square = arms.Sum(arm => Math.Pow(drawn.Count(id => id == arm.Id) - (Slots * arm.Chance), 2) / (Slots * arm.Chance));

        Assert.InRange(square, 0, ChiSquare.Quantile(0.999, 2));
        Assert.Equal(drawn.Take(50), Enumerable.Range(1, 50).Select(slot => ComfortBandit.Draw(arms, 77, slot)!.Id));
        Assert.NotEqual(drawn.Take(50), Enumerable.Range(1, 50).Select(slot => ComfortBandit.Draw(arms, 78, slot)!.Id));
    }

    [Fact]
    public void Confirmation_Winner_IsFreshPairsAgainstRest()
    {
        var comfort = new Protocol
        {
            Id = "which",
            Title = "Which?",
            Design = TrialDesign.Bandit,
            Arms = [new("a", "one", ArmKind.Technique) { What = "T01", Minutes = 5 }, new("b", "other", ArmKind.Technique) { What = "T02", Minutes = 5 }],
            Outcome = new("pleasantness", false, "points", false, 1),
            Pairs = 24,
            Seed = 4,
        };
        Protocol pairs = Confirmation.Of(comfort, "b", new("rest", "rest", ArmKind.Rest), "Is it?", 8, 9);

        Assert.Empty(ProtocolCheck.Faults(pairs));
        Assert.Equal((TrialDesign.Pairs, new ArmContrast("b", "rest"), 8, 5), (pairs.Design, pairs.Contrast, pairs.Pairs, pairs.Arms[1].Minutes));
        Assert.Equal(16, Trials.Designs.Schedule.Draw(pairs).Slots.Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => Confirmation.Of(comfort, "b", new("rest", "rest", ArmKind.Rest), "Is it?", 5, 9));
        Assert.Throws<ArgumentException>(() => Confirmation.Of(comfort, "z", new("rest", "rest", ArmKind.Rest), "Is it?", 8, 9));
    }

    internal static ComfortLog Log(ImmutableArray<string> arms, ImmutableArray<(string Arm, double Outcome)> sessions) =>
        new(arms, [.. sessions.Select((one, i) => new TrialObservation(i + 1, 1, one.Arm, one.Outcome) { Day = i + 1, Chance = 1.0 / arms.Length })]);
}
