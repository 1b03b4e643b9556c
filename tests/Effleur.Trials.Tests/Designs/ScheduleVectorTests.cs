using System.Runtime.CompilerServices;
using Effleur.Core.Trials;
using Effleur.Trials.Designs;

namespace Effleur.Trials.Tests.Designs;

/// <summary>The vectors of docs/methods/trial-schedule.md, made by a second implementation.</summary>
public class ScheduleVectorTests
{
    private const ulong Seed = 20261128;

    public static TheoryData<string> Cases => [.. Drawn.Keys];

    private static Dictionary<string, Func<string>> Drawn => new()
    {
        ["pairs, 2 arms, 8 rounds"] = () => Rounds(Protocols.Pairs(8, 2, Seed)),
        ["pairs, 3 arms, 4 rounds"] = () => Rounds(Protocols.Pairs(4, 3, Seed)),
        ["balanced, 2 arms, 6 rounds"] = () => Rounds(Protocols.Pairs(6, 2, Seed) with { Order = ArmOrder.Balanced }),
        ["balanced, 3 arms, 6 rounds"] = () => Rounds(Protocols.Pairs(6, 3, Seed) with { Order = ArmOrder.Balanced }),
        ["balanced, 4 arms, 8 rounds"] = () => Rounds(Protocols.Pairs(8, 4, Seed) with { Order = ArmOrder.Balanced }),
        ["split face, drawn, 10 days"] = () => Sides(Protocols.SplitFace(10, SideRule.Drawn, Seed)),
        ["split face, drawn once, 3 days"] = () => Sides(Protocols.SplitFace(3, SideRule.DrawnOnce, Seed)),
        ["blocks, drawn, 4 pairs"] = () => Blocks(Protocols.Blocks(4, seed: Seed)),
        ["blocks, alternating, 4 pairs"] = () => Blocks(Protocols.Blocks(4, seed: Seed) with { Order = ArmOrder.Alternating }),
        ["comfort, 4 arms, 8 sessions"] = () => string.Join(' ', Schedule.Draw(Protocols.Comfort(8, 4, Seed)).Slots.Select(slot => slot.ArmId)),
        ["decay probe at 0, 5 and 20 minutes, 2 sessions"] = () => string.Join(' ', Schedule.Draw(Protocols.Decay(2, Seed)).Slots.Select(slot => slot.ProbeMinutes)),
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Draw_PublishedSeed_IsThePublishedSchedule(string name)
    {
        string row = Assert.Single(File.ReadLines(Page()), line => line.StartsWith($"| {name} |", StringComparison.Ordinal));

        Assert.Equal(row.Split('|')[2].Trim(), Drawn[name]());
    }

    private static string Rounds(Protocol protocol) =>
        string.Join(' ', Schedule.Draw(protocol).Slots.GroupBy(slot => slot.Pair).Select(round => string.Concat(round.Select(slot => slot.ArmId))));

    private static string Sides(Protocol protocol) => string.Join(' ', Schedule.Draw(protocol).Slots.Select(slot => slot.Side.ToString()!.ToLowerInvariant()));

    private static string Blocks(Protocol protocol) =>
        string.Join(' ', Schedule.Draw(protocol).Slots.GroupBy(slot => slot.Pair).Select(block => Assert.Single(block.Select(slot => slot.ArmId).Distinct())));

    private static string Page([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "../../../../docs/methods/trial-schedule.md"));
}
