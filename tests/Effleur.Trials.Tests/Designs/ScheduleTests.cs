using Effleur.Core.Anatomy;
using Effleur.Core.Trials;
using Effleur.Trials.Designs;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Trials.Tests.Designs;

public class ScheduleTests
{
    [Fact]
    public void Draw_AnyProtocol_IsNumberedInTimeWithoutRepeats() => ForAll(Any(), protocol =>
    {
        Schedule schedule = Schedule.Draw(protocol);
        Assert.Equal(Enumerable.Range(1, schedule.Slots.Length), schedule.Slots.Select(slot => slot.Number));
        Assert.Equal(schedule.Slots.Select(slot => slot.Day).Order(), schedule.Slots.Select(slot => slot.Day));
        Assert.Equal(schedule.Slots.Length, schedule.Slots.DistinctBy(slot => (slot.Pair, slot.Order)).Count());
        Assert.Equal((1, schedule.Slots[^1].Day), (schedule.Slots[0].Day, schedule.Days));
        Assert.Equal(schedule.Slots, Schedule.Draw(protocol).Slots);
    });

    [Fact]
    public void Draw_AnyRounds_HaveEachArmOnceAndKeepTheWashout() => ForAll(Rounds(), protocol =>
    {
        Schedule schedule = Schedule.Draw(protocol);
        string[] arms = [.. protocol.Arms.Select(arm => arm.Id).Order()];
        Assert.All(schedule.Slots.GroupBy(slot => slot.Pair), round => Assert.Equal(arms, round.Select(slot => slot.ArmId!).Order()));
        Assert.Equal(protocol.Pairs, schedule.Slots.Select(slot => slot.Pair).Distinct().Count());
        for (int i = 1; i < schedule.Slots.Length && protocol.SessionsPerDay == 1; i++)
            Assert.True(24 * (schedule.Slots[i].Day - schedule.Slots[i - 1].Day) >= Math.Max(24, protocol.WashoutHours));
        Assert.All(schedule.Slots.GroupBy(slot => slot.Day), day => Assert.True(day.Count() <= protocol.SessionsPerDay));
    });

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Draw_Balanced_EachArmStandsAsOftenAtEachPlaceAndAfterEachOther(int arms)
    {
        int rounds = arms == 3 ? 6 : arms;
        for (ulong seed = 0; seed < 50; seed++)
        {
            string[] orders = [.. Schedule.Draw(Protocols.Pairs(rounds, arms, seed) with { Order = ArmOrder.Balanced }).Slots.GroupBy(slot => slot.Pair).Select(round => string.Concat(round.Select(slot => slot.ArmId)))];
            Assert.All(orders.SelectMany(order => order.Select((arm, place) => (arm, place))).CountBy(pair => pair), count => Assert.Equal(rounds / arms, count.Value));
            Assert.All(orders.SelectMany(order => order.Zip(order.Skip(1))).CountBy(pair => pair), count => Assert.Equal(rounds / arms, count.Value));
        }
    }

    [Fact]
    public void Draw_AnyBlocks_BalanceTheArmsAndLeaveTheWashoutDaysFree() => ForAll(Blocks(), protocol =>
    {
        Schedule schedule = Schedule.Draw(protocol);
        Assert.All(schedule.Slots.GroupBy(slot => (slot.Pair + 1) / 2), pair => Assert.All(pair.CountBy(slot => slot.ArmId!), arm => Assert.Equal(protocol.BlockDays, arm.Value)));
        Assert.Equal(2 * protocol.Pairs * protocol.BlockDays, schedule.Slots.Length);
        for (int i = 1; i < schedule.Slots.Length; i++)
            Assert.Equal(schedule.Slots[i].Pair == schedule.Slots[i - 1].Pair ? 1 : 1 + protocol.WashoutDays, schedule.Slots[i].Day - schedule.Slots[i - 1].Day);
    });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(7)]
    public void Draw_BlocksOfDaysAWeek_HaveAsManySessionsSpreadOut(int perWeek)
    {
        Protocol protocol = Protocols.Blocks(2);
        Schedule schedule = Schedule.Draw(protocol with { Arms = [.. protocol.Arms.Select(arm => arm with { Kind = ArmKind.Days, PerWeek = perWeek })] });

        Assert.All(schedule.Slots.GroupBy(slot => slot.Pair), block => Assert.Equal(perWeek, block.Count(slot => slot.HasSession)));
        if (perWeek == 3) Assert.Equal([3, 5, 7], schedule.Slots.Where(slot => slot.Pair == 1 && slot.HasSession).Select(slot => slot.Order));
    }

    [Fact]
    public void Draw_Decay_AsksAtEveryTimeAndHasOneSession()
    {
        Schedule schedule = Schedule.Draw(Protocols.Decay(3));

        Assert.All(schedule.Slots.GroupBy(slot => slot.Pair), session => Assert.Equal([0, 5, 20], session.Select(slot => slot.ProbeMinutes!.Value)));
        Assert.Equal(3, schedule.Slots.Count(slot => slot.HasSession));
    }

    [Theory]
    [InlineData(2, 6)]
    [InlineData(3, 6)]
    [InlineData(4, 8)]
    [InlineData(5, 10)]
    [InlineData(6, 6)]
    public void Draw_Comfort_BeginsBalancedAndLeavesTheRestOpen(int arms, int balanced)
    {
        Schedule schedule = Schedule.Draw(Protocols.Comfort(20, arms));

        Assert.All(schedule.Slots.Take(balanced).CountBy(slot => slot.ArmId!), arm => Assert.Equal(balanced / arms, arm.Value));
        Assert.All(schedule.Slots.Take(balanced), slot => Assert.Equal(1.0 / arms, slot.Chance));
        Assert.All(schedule.Slots.Skip(balanced), slot => Assert.Equal((null, null), (slot.ArmId, slot.Chance)));
    }

    [Fact]
    public void Draw_FixedSide_IsThatSide()
    {
        Assert.All(Schedule.Draw(Protocols.SplitFace(5, SideRule.Left)).Slots, slot => Assert.Equal((Side.Left, "a"), (slot.Side, slot.ArmId)));
        Assert.All(Schedule.Draw(Protocols.SplitFace(5, SideRule.Right)).Slots, slot => Assert.Equal(Side.Right, slot.Side));
    }

    /// <summary>Each order is as likely as any other: chi-square over seeds, above the line once in a thousand such tests.</summary>
    [Fact]
    public void Draw_ManySeeds_EveryOrderIsAsLikely()
    {
        Even(8, 26.1, seed => string.Concat(Schedule.Draw(Protocols.Pairs(3, 2, seed)).Slots.Select(slot => slot.ArmId)));
        Even(6, 22.5, seed => string.Concat(Schedule.Draw(Protocols.Pairs(1, 3, seed)).Slots.Select(slot => slot.ArmId)));
        Even(2, 10.9, seed => string.Concat(Schedule.Draw(Protocols.Pairs(2, 2, seed) with { Order = ArmOrder.Balanced }).Slots.Select(slot => slot.ArmId)));
        Even(8, 26.1, seed => string.Concat(Schedule.Draw(Protocols.SplitFace(3, SideRule.Drawn, seed)).Slots.Select(slot => slot.Side)));
        Even(2, 10.9, seed => $"{Schedule.Draw(Protocols.SplitFace(1, SideRule.DrawnOnce, seed)).Slots[0].Side}");
        Even(4, 16.3, seed => string.Concat(Schedule.Draw(Protocols.Blocks(2, 2, 0, seed)).Slots.Select(slot => slot.ArmId)));
        Even(24, 52.9, seed => string.Concat(Schedule.Draw(Protocols.Comfort(4, 4, seed)).Slots.Select(slot => slot.ArmId)));
    }

    [Fact]
    public void Draw_ProtocolWithAFault_IsRefused()
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => Schedule.Draw(Protocols.Pairs(0)));

        Assert.StartsWith("pairs: expected 1 to 400", refusal.Message, StringComparison.Ordinal);
    }

    private static void Even(int kinds, double line, Func<ulong, string> drawn)
    {
        const int Seeds = 4800;
        Dictionary<string, int> counts = Enumerable.Range(0, Seeds).Select(seed => drawn((ulong)seed)).CountBy(order => order).ToDictionary();
        Assert.Equal(kinds, counts.Count);
        double even = (double)Seeds / kinds;
        Assert.InRange(counts.Values.Sum(count => (count - even) * (count - even) / even), 0, line);
    }

    private static void ForAll(Gen<Protocol> protocols, Action<Protocol> holds) => Prop.ForAll(protocols.ToArbitrary(), protocol =>
    {
        Assert.Empty(ProtocolCheck.Faults(protocol));
        holds(protocol);
    }).Check(Config.QuickThrowOnFailure);

    private static Gen<Protocol> Any() => Gen.OneOf(
        Rounds(),
        Blocks(),
        from days in Gen.Choose(1, 400) from side in Gen.Elements(Enum.GetValues<SideRule>()) from seed in Gen.Choose(0, 100_000) select Protocols.SplitFace(days, side, (ulong)seed),
        from sessions in Gen.Choose(1, 100) select Protocols.Decay(sessions),
        from slots in Gen.Choose(1, 100) from arms in Gen.Choose(2, 6) from seed in Gen.Choose(0, 100_000) select Protocols.Comfort(slots, arms, (ulong)seed));

    private static Gen<Protocol> Rounds() =>
        from arms in Gen.Choose(2, 4)
        from blocks in Gen.Choose(1, 20)
        from order in Gen.Elements(ArmOrder.Drawn, ArmOrder.Balanced)
        from two in Gen.Elements(false, true)
        from washout in Gen.Choose(0, 200)
        from seed in Gen.Choose(0, 100_000)
        let isTwo = two && arms % 2 == 0
        select Protocols.Pairs(order == ArmOrder.Balanced ? blocks * (arms % 2 == 0 ? arms : 2 * arms) : blocks, arms, (ulong)seed) with
        {
            Order = order,
            SessionsPerDay = isTwo ? 2 : 1,
            WashoutHours = isTwo ? washout % 12 : washout,
        };

    private static Gen<Protocol> Blocks() =>
        from pairs in Gen.Choose(1, 10)
        from days in Gen.Choose(2, 20)
        from washout in Gen.Choose(0, 5)
        from order in Gen.Elements(ArmOrder.Drawn, ArmOrder.Alternating)
        from seed in Gen.Choose(0, 100_000)
        select Protocols.Blocks(pairs, days, washout, (ulong)seed) with { Order = order };
}
