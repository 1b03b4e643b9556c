using System.Globalization;
using System.Text;
using Effleur.Core.Catalogue;
using Effleur.Knowledge.Reading;

namespace Effleur.Knowledge;

/// <summary>Writes a routine as YAML, in the words and order of knowledge/routines.</summary>
internal static class RoutineYaml
{
    public static string Of(Routine routine)
    {
        ArgumentNullException.ThrowIfNull(routine);
        var yaml = new StringBuilder();
        Line(yaml, $"format: {FileFormat.Routine.Current}");
        Line(yaml, $"id: {ScalarYaml.Of(routine.Id)}");
        Line(yaml, $"name: {ScalarYaml.Of(routine.Name)}");
        Line(yaml, $"minutes: {routine.Minutes}");
        Line(yaml, $"description: {ScalarYaml.Of(routine.Description)}");
        if (!routine.Goals.IsEmpty) Line(yaml, $"goals: [{string.Join(", ", routine.Goals.Select(goal => YamlField.Camel(goal.ToString())))}]");
        Line(yaml, $"steps:");
        foreach (RoutineStep step in routine.Steps) Line(yaml, $"  - {{ {string.Join(", ", Fields(step))} }}");
        return yaml.ToString();
    }

    private static IEnumerable<string> Fields(RoutineStep step)
    {
        yield return $"technique: {ScalarYaml.Of(step.TechniqueId)}";
        if (step.Passes is { } passes) yield return string.Create(CultureInfo.InvariantCulture, $"passes: {passes}");
        if (step.Tempo != 1) yield return string.Create(CultureInfo.InvariantCulture, $"tempo: {step.Tempo:R}");
        if (step.Tool is { } tool) yield return $"tool: {YamlField.Camel(tool.ToString())}";
    }

    private static void Line(StringBuilder yaml, FormattableString line) => yaml.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
