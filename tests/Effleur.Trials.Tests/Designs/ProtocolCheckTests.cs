using Effleur.Core.Trials;

namespace Effleur.Trials.Tests.Designs;

public class ProtocolCheckTests
{
    public static TheoryData<string, string> Broken => new()
    {
        { "id", "expected small letters, digits and hyphens" },
        { "title", "expected a line of text" },
        { "arms[1].id", "a second arm \"a\"" },
        { "arms[0].name", "expected at most 120 characters" },
        { "arms[0].what", "missing: which technique" },
        { "arms[1].what", "expected morning, midday or evening, found \"noon\"" },
        { "arms[0].minutes", "expected 1 to 60 minutes, found 0" },
        { "arms[0].perWeek", "missing: how many days a week" },
        { "contrast", "missing: the two arms the answer is about" },
        { "contrast.active", "no arm \"x\"" },
        { "contrast.control", "an arm is not compared with itself" },
        { "outcome.scale", "expected small letters" },
        { "outcome.worthwhile", "expected a difference above 0, found 0" },
        { "secondary[0]", "stress is there already" },
        { "pairs", "expected 1 to 400 pairs, found 401" },
        { "sessionsPerDay", "a washout of more than 12 hours leaves room for one session a day" },
        { "washoutHours", "expected 0 to 672 hours, found NaN" },
        { "seed", "expected at most 9007199254740991" },
        { "stopAt", "expected 2 to 10000 as e-value, found 1" },
        { "blockDays", "only blocks have it" },
        { "side", "only a split face has it" },
        { "order", "only blocks alternate" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Faults_OneMistake_IsNamedWithItsField(string field, string words)
    {
        ProtocolFault fault = Assert.Single(ProtocolCheck.Faults(Break(Protocols.Pairs(), field)));

        Assert.Equal(field, fault.Field);
        Assert.StartsWith(words, fault.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_SeveralMistakes_AreAllNamedAtOnce()
    {
        Protocol broken = Break(Break(Break(Protocols.Pairs(), "pairs"), "seed"), "title");

        Assert.Equal(["title", "pairs", "seed"], ProtocolCheck.Faults(broken).Select(fault => fault.Field));
    }

    [Fact]
    public void Faults_ShippedShapes_AreNone() => Assert.All(Protocols.All, protocol => Assert.Empty(ProtocolCheck.Faults(protocol)));

    [Fact]
    public void Faults_OfEachDesign_AreItsOwn()
    {
        Assert.Equal(["pairs"], Fields(Protocols.Pairs(7, 4) with { Order = ArmOrder.Balanced }));
        Assert.Equal(["sessionsPerDay"], Fields(Protocols.Pairs(6, 3) with { SessionsPerDay = 2, WashoutHours = 4 }));
        Assert.Equal(["contrast.control"], Fields(Protocols.Pairs() with { Arms = [Protocols.Pairs().Arms[0], Protocols.Pairs().Arms[1] with { Minutes = 5 }] }));
        Assert.Equal(["blockDays"], Fields(Protocols.Blocks() with { BlockDays = 1 }));
        Assert.Equal(["pairs"], Fields(Protocols.Blocks(400, 56)));
        Assert.Equal(["probeMinutes[2]"], Fields(Protocols.Decay() with { ProbeMinutes = [0, 5, 5] }));
        Assert.Equal(["probeMinutes"], Fields(Protocols.Decay() with { ProbeMinutes = [0] }));
        Assert.Equal(["contrast"], Fields(Protocols.Comfort() with { Contrast = new("a", "b") }));
        Assert.Equal(["arms"], Fields(Protocols.Comfort() with { Arms = [.. Enumerable.Range(0, 7).Select(i => new ProtocolArm($"a{i}", "x", ArmKind.Rest))] }));
    }

    private static IEnumerable<string> Fields(Protocol protocol) => ProtocolCheck.Faults(protocol).Select(fault => fault.Field);

    private static Protocol Break(Protocol whole, string field) => field switch
    {
        "id" => whole with { Id = "A test" },
        "title" => whole with { Title = " " },
        "arms[1].id" => whole with { Arms = [whole.Arms[0], whole.Arms[0], whole.Arms[1]] },
        "arms[0].name" => Arm(whole, 0, whole.Arms[0] with { Name = new('x', 121) }),
        "arms[0].what" => Arm(whole, 0, whole.Arms[0] with { Kind = ArmKind.Technique }),
        "arms[1].what" => Arm(whole, 1, whole.Arms[1] with { Kind = ArmKind.Time, What = "noon" }),
        "arms[0].minutes" => whole with { Arms = [whole.Arms[0] with { Minutes = 0 }, whole.Arms[1] with { Minutes = 10 }, whole.Arms[1] with { Id = "c" }], Contrast = new("b", "c") },
        "arms[0].perWeek" => Arm(whole, 0, whole.Arms[0] with { Kind = ArmKind.Days }),
        "contrast" => whole with { Contrast = null },
        "contrast.active" => whole with { Contrast = new("x", "b") },
        "contrast.control" => whole with { Contrast = new("a", "a") },
        "outcome.scale" => whole with { Outcome = whole.Outcome with { Id = "Stress!" } },
        "outcome.worthwhile" => whole with { Outcome = whole.Outcome with { Worthwhile = 0 } },
        "secondary[0]" => whole with { Secondary = [whole.Outcome] },
        _ => BreakNumbers(whole, field),
    };

    private static Protocol BreakNumbers(Protocol whole, string field) => field switch
    {
        "pairs" => whole with { Pairs = 401 },
        "sessionsPerDay" => whole with { SessionsPerDay = 2, WashoutHours = 13 },
        "washoutHours" => whole with { WashoutHours = double.NaN },
        "seed" => whole with { Seed = 1UL << 53 },
        "stopAt" => whole with { StopAt = 1 },
        "blockDays" => whole with { BlockDays = 3 },
        "side" => whole with { Side = SideRule.Left },
        "order" => whole with { Order = ArmOrder.Alternating },
        _ => throw new ArgumentException(field),
    };

    private static Protocol Arm(Protocol whole, int at, ProtocolArm arm) => whole with { Arms = whole.Arms.SetItem(at, arm) };
}
