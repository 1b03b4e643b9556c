using System.Collections.Immutable;
using Effleur.Core.Trials;

namespace Effleur.Trials.Tests.Designs;

/// <summary>Protocols without faults, one of each design.</summary>
internal static class Protocols
{
    public static Protocol Pairs(int pairs = 10, int arms = 2, ulong seed = 1) => Of(TrialDesign.Pairs, pairs, arms, seed) with { WashoutHours = 24 };

    public static Protocol SplitFace(int days = 10, SideRule side = SideRule.Drawn, ulong seed = 1) => Of(TrialDesign.SplitFace, days, 2, seed) with { Side = side };

    public static Protocol Blocks(int pairs = 4, int blockDays = 7, int washoutDays = 2, ulong seed = 1) =>
        Of(TrialDesign.Blocks, pairs, 2, seed) with { BlockDays = blockDays, WashoutDays = washoutDays };

    public static Protocol Decay(int sessions = 3, ulong seed = 1) =>
        Of(TrialDesign.DecayProbe, sessions, 1, seed) with { Contrast = null, ProbeMinutes = [0, 5, 20] };

    public static Protocol Comfort(int slots = 20, int arms = 4, ulong seed = 1) => Of(TrialDesign.Bandit, slots, arms, seed) with { Contrast = null };

    private static Protocol Of(TrialDesign design, int pairs, int arms, ulong seed) => new()
    {
        Id = "test",
        Title = "A test?",
        Design = design,
        Arms = [.. "abcdef"[..arms].Select(letter => new ProtocolArm(letter.ToString(), letter.ToString(), ArmKind.Rest))],
        Contrast = arms > 1 ? new("a", "b") : null,
        Outcome = new("stress", false, "points", true, 1),
        Pairs = pairs,
        Seed = seed,
    };

    public static ImmutableArray<Protocol> All => [Pairs(), Pairs(8, 4) with { Order = ArmOrder.Balanced }, SplitFace(), Blocks(), Decay(), Comfort()];
}
