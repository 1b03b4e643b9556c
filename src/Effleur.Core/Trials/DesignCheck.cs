namespace Effleur.Core.Trials;

/// <summary>Looks at what a protocol's design asks of its other fields.</summary>
internal static class DesignCheck
{
    public static IEnumerable<ProtocolFault> Faults(Protocol protocol) =>
        OfStrangers(protocol).Concat(OfSlots(protocol)).Concat(protocol.Design switch
        {
            TrialDesign.Pairs => OfPairs(protocol),
            TrialDesign.SplitFace => OfArms(protocol, 2, 2),
            TrialDesign.Blocks => OfArms(protocol, 2, 2).Concat(ProtocolCheck.OfRange("blockDays", protocol.BlockDays, 2, ProtocolLimits.MostBlockDays, "days")),
            TrialDesign.DecayProbe => OfArms(protocol, 1, 1).Concat(OfProbes(protocol)),
            TrialDesign.Bandit => OfArms(protocol, 2, ProtocolLimits.MostArms),
            _ => [new("design", "unknown")],
        });

    /// <summary>The number of rounds in which a balanced order comes out even: two for two arms, six for three, four for four.</summary>
    public static int RoundsOfBalance(int arms) => arms % 2 == 0 ? arms : 2 * arms;

    private static IEnumerable<ProtocolFault> OfArms(Protocol protocol, int least, int most)
    {
        int arms = protocol.Arms.Length;
        if (arms > ProtocolLimits.MostArms) yield break; // named already
        if (arms < least || arms > most) yield return new("arms", least == most ? $"this design has {least}, found {arms}" : $"this design has {least} to {most}, found {arms}");
    }

    private static IEnumerable<ProtocolFault> OfPairs(Protocol protocol)
    {
        foreach (ProtocolFault fault in OfArms(protocol, 2, ProtocolLimits.MostArmsOfARound)) yield return fault;
        int rounds = RoundsOfBalance(protocol.Arms.Length);
        if (protocol.Order == ArmOrder.Balanced && rounds > 0 && protocol.Pairs % rounds != 0)
            yield return new("pairs", $"expected a multiple of {rounds}, so that the balanced order comes out even, found {protocol.Pairs}");
        if (protocol.SessionsPerDay != 2) yield break;
        if (protocol.Arms.Length % 2 != 0) yield return new("sessionsPerDay", "two sessions a day go with two or four arms");
        if (protocol.WashoutHours > ProtocolLimits.MostWashoutHoursWithinADay)
            yield return new("sessionsPerDay", $"a washout of more than {ProtocolLimits.MostWashoutHoursWithinADay} hours leaves room for one session a day");
    }

    private static IEnumerable<ProtocolFault> OfProbes(Protocol protocol)
    {
        int count = protocol.ProbeMinutes.Length;
        if (count is < 2 or > ProtocolLimits.MostProbes) yield return new("probeMinutes", $"expected 2 to {ProtocolLimits.MostProbes} times, found {count}");
        for (int i = 0; i < Math.Min(count, ProtocolLimits.MostProbes); i++)
        {
            foreach (ProtocolFault fault in ProtocolCheck.OfRange($"probeMinutes[{i}]", protocol.ProbeMinutes[i], 0, ProtocolLimits.MostProbeMinutes, "minutes")) yield return fault;
            if (i > 0 && protocol.ProbeMinutes[i] <= protocol.ProbeMinutes[i - 1]) yield return new($"probeMinutes[{i}]", "expected a later time than the one before");
        }
    }

    // a field that means nothing in a design is a sign that another one was meant
    private static IEnumerable<ProtocolFault> OfStrangers(Protocol protocol)
    {
        TrialDesign design = protocol.Design;
        if (design != TrialDesign.Blocks && protocol.BlockDays != 0) yield return new("blockDays", "only blocks have it");
        if (design != TrialDesign.Blocks && protocol.WashoutDays != 0) yield return new("washoutDays", "only blocks have it");
        if (design != TrialDesign.DecayProbe && !protocol.ProbeMinutes.IsEmpty) yield return new("probeMinutes", "only a decay probe has it");
        if (design != TrialDesign.SplitFace && protocol.Side != SideRule.Drawn) yield return new("side", "only a split face has it");
        if (design != TrialDesign.Pairs && protocol.SessionsPerDay == 2) yield return new("sessionsPerDay", "only pairs have two a day");
        if (design != TrialDesign.Pairs && protocol.Order == ArmOrder.Balanced) yield return new("order", "only pairs are balanced");
        if (design != TrialDesign.Blocks && protocol.Order == ArmOrder.Alternating) yield return new("order", "only blocks alternate");
    }

    private static IEnumerable<ProtocolFault> OfSlots(Protocol protocol)
    {
        long slots = (long)protocol.Pairs * protocol.Design switch
        {
            TrialDesign.Pairs => protocol.Arms.Length,
            TrialDesign.Blocks => 2L * Math.Max(0, protocol.BlockDays),
            TrialDesign.DecayProbe => protocol.ProbeMinutes.Length,
            _ => 1,
        };
        if (slots > ProtocolLimits.MostSlots) yield return new("pairs", $"expected at most {ProtocolLimits.MostSlots} slots together, found {slots}");
    }
}
