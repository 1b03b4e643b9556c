using System.Globalization;
using System.Text;
using Effleur.Core.Catalogue;
using Effleur.Core.Routines;
using Effleur.Knowledge.Reading;

namespace Effleur.Knowledge;

/// <summary>Writes a routine as YAML, in the words and order of knowledge/routines.</summary>
internal static class RoutineYaml
{
    public static string Of(Routine routine)
    {
        ArgumentNullException.ThrowIfNull(routine);
        var yaml = new StringBuilder();
        Line(yaml, $"format: {RoutineFormat.Current}");
        Line(yaml, $"id: {Quoted(routine.Id)}");
        Line(yaml, $"name: {Quoted(routine.Name)}");
        Line(yaml, $"minutes: {routine.Minutes}");
        Line(yaml, $"description: {Quoted(routine.Description)}");
        if (!routine.Goals.IsEmpty) Line(yaml, $"goals: [{string.Join(", ", routine.Goals.Select(goal => YamlField.Camel(goal.ToString())))}]");
        Line(yaml, $"steps:");
        foreach (RoutineStep step in routine.Steps) Line(yaml, $"  - {{ {string.Join(", ", Fields(step))} }}");
        return yaml.ToString();
    }

    private static IEnumerable<string> Fields(RoutineStep step)
    {
        yield return $"technique: {Quoted(step.TechniqueId)}";
        if (step.Passes is { } passes) yield return string.Create(CultureInfo.InvariantCulture, $"passes: {passes}");
        if (step.Tempo != 1) yield return string.Create(CultureInfo.InvariantCulture, $"tempo: {step.Tempo:R}");
        if (step.Tool is { } tool) yield return $"tool: {YamlField.Camel(tool.ToString())}";
    }

    /// <summary>Bare where that is safe to read back, as a person would write it; else in quotes.</summary>
    private static string Quoted(string text)
    {
        if (RoutineCheck.TextFault(text, int.MaxValue) is { } words) throw new ArgumentException(words, nameof(text));
        return IsBare(text) ? text : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    private static bool IsBare(string text) =>
        text.Length > 0 && char.IsAsciiLetter(text[0]) && text[^1] != ' ' && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '-' or '.');

    private static void Line(StringBuilder yaml, FormattableString line) => yaml.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
