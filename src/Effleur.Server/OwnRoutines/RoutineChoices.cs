using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;
using Effleur.Server.Routines;

namespace Effleur.Server.OwnRoutines;

/// <summary>What a routine can be made of, with its names and limits.</summary>
internal sealed record RoutineChoices(
    IReadOnlyList<NamedFamily> Families,
    IReadOnlyList<NamedGoal> Goals,
    IReadOnlyList<NamedTool> Tools,
    IReadOnlyList<TechniqueChoice> Techniques,
    double SlowestTempo,
    int MostSteps,
    int MostNameLength,
    int MostDescriptionLength)
{
    public static RoutineChoices Of(MassageLibrary library) => new(
        [.. Enum.GetValues<TechniqueFamily>().Select(family => new NamedFamily(family, Name(library, $"family{family}", family)))],
        [.. Enum.GetValues<Goal>().Select(goal => new NamedGoal(goal, Name(library, $"goal{goal}", goal)))],
        [.. Enum.GetValues<Tool>().Select(tool => new NamedTool(tool, Name(library, $"tool{tool}", tool)))],
        [.. library.Catalogue.Techniques.Values.OrderBy(technique => technique.Id, StringComparer.Ordinal).Select(TechniqueChoice.Of)],
        RoutineLimits.SlowestTempo,
        RoutineLimits.MostSteps,
        RoutineLimits.MostNameLength,
        RoutineLimits.MostDescriptionLength);

    /// <summary>The keys of the names in knowledge, so that a test finds one it lacks.</summary>
    public static IEnumerable<string> Keys() =>
    [
        .. Enum.GetNames<TechniqueFamily>().Select(name => $"family{name}"),
        .. Enum.GetNames<Goal>().Select(name => $"goal{name}"),
        .. Enum.GetNames<Tool>().Select(name => $"tool{name}"),
    ];

    private static string Name<T>(MassageLibrary library, string key, T value)
        where T : struct, Enum => library.Word(key) ?? value.ToString();
}

internal sealed record NamedFamily(TechniqueFamily Id, string Name);

internal sealed record NamedGoal(Goal Id, string Name);

internal sealed record NamedTool(Tool Id, string Name);

/// <summary>A technique, and what may be changed about it in a routine.</summary>
/// <param name="Id">"T19".</param>
/// <param name="Name">Its name.</param>
/// <param name="OtherNames">Other names, for searching.</param>
/// <param name="Family">Its family.</param>
/// <param name="Intent">What it is for, a few words.</param>
/// <param name="Tools">The tools it can be done with, the usual one first.</param>
/// <param name="LeastPasses">Fewest passes of each stroke.</param>
/// <param name="MostPasses">Most passes of each stroke.</param>
/// <param name="UsualPasses">Passes when none are given; null when its strokes differ.</param>
/// <param name="FastestTempo">Fastest tempo.</param>
internal sealed record TechniqueChoice(
    string Id,
    string Name,
    ImmutableArray<string> OtherNames,
    TechniqueFamily Family,
    string Intent,
    ImmutableArray<Tool> Tools,
    int LeastPasses,
    int MostPasses,
    int? UsualPasses,
    double FastestTempo)
{
    public static TechniqueChoice Of(Technique technique)
    {
        (int least, int most) = RoutineLimits.Passes(technique);
        int[] usual = [.. technique.Strokes.Select(stroke => stroke.Passes).Distinct()];
        return new(
            technique.Id,
            technique.Name,
            technique.OtherNames,
            technique.Family,
            technique.Intent,
            technique.Tools,
            least,
            most,
            usual is [var same] ? same : null,
            RoutineLimits.Fastest(technique));
    }
}
