using Effleur.Core.Profiles;

namespace Effleur.Core.Trials;

/// <summary>Looks at the arms of a protocol and at which two are compared.</summary>
internal static class ArmCheck
{
    public static IEnumerable<ProtocolFault> Faults(Protocol protocol) =>
        protocol.Arms.Length > ProtocolLimits.MostArms
            ? [new("arms", $"expected at most {ProtocolLimits.MostArms} arms, found {protocol.Arms.Length}")]
            : protocol.Arms.SelectMany((arm, i) => OfArm(protocol, arm, $"arms[{i}]", i)).Concat(OfContrast(protocol));

    private static IEnumerable<ProtocolFault> OfArm(Protocol protocol, ProtocolArm arm, string at, int index) =>
    [
        .. ProtocolCheck.OfId($"{at}.id", arm.Id),
        .. protocol.Arms.Take(index).Any(other => other.Id == arm.Id) ? [new ProtocolFault($"{at}.id", $"a second arm \"{arm.Id}\"")] : Array.Empty<ProtocolFault>(),
        .. ProtocolCheck.OfText($"{at}.name", arm.Name),
        .. OfWhat(arm, $"{at}.what"),
        .. ProtocolCheck.OfRange($"{at}.minutes", arm.Minutes, 1, ProtocolLimits.MostMinutes, "minutes"),
        .. ProtocolCheck.OfRange($"{at}.perWeek", arm.PerWeek ?? 0, 0, 7, "days a week"),
        .. arm.PerWeek is null && arm.Kind == ArmKind.Days ? [new ProtocolFault($"{at}.perWeek", "missing: how many days a week")] : Array.Empty<ProtocolFault>(),
    ];

    private static IEnumerable<ProtocolFault> OfWhat(ProtocolArm arm, string field)
    {
        bool needsOne = arm.Kind is ArmKind.Routine or ArmKind.Technique or ArmKind.Product or ArmKind.Time;
        if (needsOne && string.IsNullOrWhiteSpace(arm.What)) yield return new(field, $"missing: which {ProfileCheck.Camel(arm.Kind)}");
        else if (arm is { Kind: ArmKind.Time, What: not ("morning" or "midday" or "evening") }) yield return new(field, $"expected morning, midday or evening, found \"{arm.What}\"");
        if (arm.What is { Length: > 0 } what)
        {
            foreach (ProtocolFault fault in ProtocolCheck.OfText(field, what)) yield return fault;
        }
    }

    private static IEnumerable<ProtocolFault> OfContrast(Protocol protocol)
    {
        bool isCompared = protocol.Design is TrialDesign.Pairs or TrialDesign.SplitFace or TrialDesign.Blocks;
        if (protocol.Contrast is not { } contrast)
        {
            if (isCompared) yield return new("contrast", "missing: the two arms the answer is about");
            yield break;
        }

        if (!isCompared) yield return new("contrast", "this design compares no two arms: leave it out");
        if (protocol.Arms.All(arm => arm.Id != contrast.Active)) yield return new("contrast.active", $"no arm \"{contrast.Active}\"");
        if (protocol.Arms.All(arm => arm.Id != contrast.Control)) yield return new("contrast.control", $"no arm \"{contrast.Control}\"");
        if (contrast.Active == contrast.Control) yield return new("contrast.control", "an arm is not compared with itself");
        foreach (ProtocolFault fault in OfEqualTime(protocol, contrast)) yield return fault;
    }

    // the control takes as long, or the answer would be about the minutes (evidence F1)
    private static IEnumerable<ProtocolFault> OfEqualTime(Protocol protocol, ArmContrast contrast)
    {
        ProtocolArm? active = protocol.Arms.FirstOrDefault(arm => arm.Id == contrast.Active), control = protocol.Arms.FirstOrDefault(arm => arm.Id == contrast.Control);
        if (active is not null && control is not null && active.Minutes != control.Minutes)
            yield return new("contrast.control", $"expected arms that take as long: {active.Minutes} and {control.Minutes} minutes");
    }
}
