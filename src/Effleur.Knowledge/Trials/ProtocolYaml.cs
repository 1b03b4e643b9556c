using System.Globalization;
using System.Text;
using Effleur.Core.Trials;
using Effleur.Knowledge.Reading;

namespace Effleur.Knowledge.Trials;

/// <summary>Writes a protocol as YAML; what a design does not have is left out, so that a file stays short.</summary>
internal static class ProtocolYaml
{
    public static string Of(Protocol protocol)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        var yaml = new StringBuilder();
        Line(yaml, $"format: {FileFormat.Protocol.Current}");
        Line(yaml, $"id: {ScalarYaml.Of(protocol.Id)}");
        Line(yaml, $"title: {ScalarYaml.Of(protocol.Title)}");
        if (protocol.QuestionId is { } question) Line(yaml, $"question: {ScalarYaml.Of(question)}");
        Line(yaml, $"design: {Camel(protocol.Design)}");
        Line(yaml, $"arms:");
        foreach (ProtocolArm arm in protocol.Arms) Line(yaml, $"  - {{ {string.Join(", ", Arm(arm))} }}");
        if (protocol.Contrast is { } contrast) Line(yaml, $"contrast: {{ active: {ScalarYaml.Of(contrast.Active)}, control: {ScalarYaml.Of(contrast.Control)} }}");
        Line(yaml, $"outcome: {{ {Outcome(protocol.Outcome)} }}");
        if (!protocol.Secondary.IsEmpty) Line(yaml, $"secondary:");
        foreach (ProtocolOutcome outcome in protocol.Secondary) Line(yaml, $"  - {{ {Outcome(outcome)} }}");
        OfDesign(yaml, protocol);
        if (protocol.RoutineId is { } routine) Line(yaml, $"routine: {ScalarYaml.Of(routine)}");
        Line(yaml, $"seed: {protocol.Seed}");
        Line(yaml, $"stopAt: {protocol.StopAt:R}");
        Line(yaml, $"looks: {Camel(protocol.Looks)}");
        return yaml.ToString();
    }

    private static void OfDesign(StringBuilder yaml, Protocol protocol)
    {
        Line(yaml, $"pairs: {protocol.Pairs}");
        if (protocol.SessionsPerDay != 1) Line(yaml, $"sessionsPerDay: {protocol.SessionsPerDay}");
        Line(yaml, $"washoutHours: {protocol.WashoutHours:R}");
        if (protocol.Order != ArmOrder.Drawn) Line(yaml, $"order: {Camel(protocol.Order)}");
        if (protocol.BlockDays != 0) Line(yaml, $"blockDays: {protocol.BlockDays}");
        if (protocol.WashoutDays != 0) Line(yaml, $"washoutDays: {protocol.WashoutDays}");
        if (!protocol.ProbeMinutes.IsEmpty) Line(yaml, $"probeMinutes: [{string.Join(", ", protocol.ProbeMinutes)}]");
        if (protocol.Side != SideRule.Drawn) Line(yaml, $"side: {Camel(protocol.Side)}");
    }

    private static IEnumerable<string> Arm(ProtocolArm arm)
    {
        yield return $"id: {ScalarYaml.Of(arm.Id)}";
        yield return $"name: {ScalarYaml.Of(arm.Name)}";
        yield return $"kind: {Camel(arm.Kind)}";
        if (arm.What is { } what) yield return $"what: {ScalarYaml.Of(what)}";
        yield return string.Create(CultureInfo.InvariantCulture, $"minutes: {arm.Minutes}");
        if (arm.PerWeek is { } perWeek) yield return string.Create(CultureInfo.InvariantCulture, $"perWeek: {perWeek}");
    }

    private static string Outcome(ProtocolOutcome outcome) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(outcome.IsMetric ? "metric" : "scale")}: {ScalarYaml.Of(outcome.Id)}, unit: {ScalarYaml.Of(outcome.Unit)}, lowerIsBetter: {(outcome.LowerIsBetter ? "true" : "false")}, worthwhile: {outcome.Worthwhile:R}");

    private static string Camel<T>(T value)
        where T : struct, Enum => YamlField.Camel(value.ToString());

    private static void Line(StringBuilder yaml, FormattableString line) => yaml.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
