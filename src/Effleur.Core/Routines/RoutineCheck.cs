using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;

namespace Effleur.Core.Routines;

/// <summary>Looks at the values of a routine: what stands here is wrong, while what <see cref="OrderCheck"/> finds is a matter of order.</summary>
public static class RoutineCheck
{
    /// <summary>Everything that may not be.</summary>
    public static ImmutableArray<RoutineFault> Faults(MassageCatalogue catalogue, Routine routine)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(routine);
        ImmutableArray<RoutineFault> ofSteps = [.. OfSteps(catalogue, routine)];
        return
        [
            .. OfName(routine.Name),
            .. OfText("description", routine.Description, RoutineLimits.MostDescriptionLength),
            .. ofSteps,
            .. ofSteps.IsEmpty ? OfTime(ChoreographyCompiler.Compile(catalogue, routine)) : [],
        ];
    }

    /// <summary>What is wrong with the steps; a routine without such faults can be compiled.</summary>
    public static IEnumerable<RoutineFault> OfSteps(MassageCatalogue catalogue, Routine routine)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(routine);
        if (routine.Steps.IsEmpty) return [new(null, "steps", "expected at least one technique")];
        if (routine.Steps.Length > RoutineLimits.MostSteps)
            return [new(null, "steps", $"expected at most {RoutineLimits.MostSteps} steps, found {routine.Steps.Length}")];
        return routine.Steps.SelectMany((step, i) => OfStep(catalogue.Techniques, step, i));
    }

    /// <summary>What is wrong with a line of text, or null.</summary>
    public static string? TextFault(string text, int most)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > most) return $"expected at most {most} characters, found {text.Length}";
        return text.EnumerateRunes().All(IsPartOfALine) ? null : "expected one line of text, without line breaks and control characters";
    }

    /// <summary>What is wrong with one step.</summary>
    public static IEnumerable<RoutineFault> OfStep(IReadOnlyDictionary<string, Technique> techniques, RoutineStep step, int index)
    {
        ArgumentNullException.ThrowIfNull(techniques);
        ArgumentNullException.ThrowIfNull(step);
        return techniques.TryGetValue(step.TechniqueId, out Technique? technique)
            ? OfStep(technique, step, index)
            : [new(index, "technique", $"no technique named \"{step.TechniqueId}\"")];
    }

    private static IEnumerable<RoutineFault> OfStep(Technique technique, RoutineStep step, int index)
    {
        (int least, int most) = RoutineLimits.Passes(technique);
        if (step.Passes is { } passes && (passes < least || passes > most))
            yield return new(index, "passes", $"{technique.Id} takes {least} to {most} passes, found {passes}");
        double fastest = RoutineLimits.Fastest(technique);
        if (!(step.Tempo >= RoutineLimits.SlowestTempo && step.Tempo <= fastest))
            yield return new(index, "tempo", string.Create(CultureInfo.InvariantCulture, $"{technique.Id} takes {RoutineLimits.SlowestTempo} to {fastest:0.##} times its tempo, found {step.Tempo}"));
        if (step.Tool is { } tool && !technique.Tools.Contains(tool))
            yield return new(index, "tool", $"{technique.Id} is not done with this tool");
    }

    private static IEnumerable<RoutineFault> OfTime(TimedRoutine timed)
    {
        if (timed.DurationS > 60 * RoutineLimits.MostMinutes)
            yield return new(null, "steps", string.Create(CultureInfo.InvariantCulture, $"expected at most {RoutineLimits.MostMinutes} minutes, found {timed.DurationS / 60:0.0}"));
    }

    private static IEnumerable<RoutineFault> OfName(string name) =>
        string.IsNullOrWhiteSpace(name) ? [new(null, "name", "expected a name")] : OfText("name", name, RoutineLimits.MostNameLength);

    private static IEnumerable<RoutineFault> OfText(string field, string text, int most) =>
        TextFault(text, most) is { } words ? [new(null, field, words)] : [];

    // the separators of lines and paragraphs break a line although they are no control characters; the replacement character stands for half a
    // surrogate pair, which no file can hold
    private static bool IsPartOfALine(Rune rune) =>
        rune != Rune.ReplacementChar
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
