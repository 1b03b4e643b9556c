using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Strokes;
using Effleur.Server.Routines;

namespace Effleur.Server.Library;

/// <summary>Everything the library page searches and filters.</summary>
internal sealed record LibraryView(
    IReadOnlyList<TechniqueRow> Techniques,
    IReadOnlyList<RoutineView> Routines,
    IReadOnlyList<NamedView> Zones,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Names)
{
    public static LibraryView Of(MassageLibrary library)
    {
        MassageCatalogue catalogue = library.Catalogue;
        return new(
            [.. catalogue.Techniques.Values.OrderBy(technique => technique.Id, StringComparer.Ordinal).Select(technique => TechniqueRow.Of(library, technique))],
            [.. catalogue.Routines.Values.OrderBy(routine => routine.Minutes).ThenBy(routine => routine.Name, StringComparer.Ordinal).Select(routine => RoutineView.Of(routine, isOwn: false))],
            [.. catalogue.Zones.Select(zone => new NamedView(zone.Id, zone.Name))],
            catalogue.Names.ToDictionary(kind => kind.Key, kind => (IReadOnlyDictionary<string, string>)kind.Value));
    }
}

internal sealed record NamedView(string Id, string Name);

/// <summary>A technique in the list.</summary>
internal sealed record TechniqueRow(
    string Id,
    string Name,
    IReadOnlyList<string> OtherNames,
    TechniqueFamily Family,
    string Intent,
    ImmutableArray<Goal> Goals,
    ImmutableArray<Tool> Tools,
    ImmutableArray<string> Zones,
    ImmutableArray<string> Muscles,
    ImmutableArray<string> LymphGroups,
    double Seconds,
    EvidenceGrade Grade)
{
    public static TechniqueRow Of(MassageLibrary library, Technique technique) => new(
        technique.Id,
        technique.Name,
        technique.OtherNames,
        technique.Family,
        technique.Intent,
        technique.Goals,
        technique.Tools,
        ZonesOf(library.Catalogue, technique),
        technique.Muscles,
        technique.LymphGroups,
        Math.Round(library.Choreography(technique.Id)!.DurationS),
        GradeFor(library.Catalogue, technique.Goals[0]));

    /// <summary>The grade of what people hope for: the claim of the technique's first goal, or not tested where there is none.</summary>
    public static EvidenceGrade GradeFor(MassageCatalogue catalogue, Goal goal) =>
        catalogue.Claims.FirstOrDefault(claim => claim.Goals.Contains(goal))?.Grade ?? EvidenceGrade.NotTested;

    private static ImmutableArray<string> ZonesOf(MassageCatalogue catalogue, Technique technique)
    {
        HashSet<string> worked = [.. technique.Strokes.SelectMany(stroke => Restrictions.ZonesOf(catalogue, stroke))];
        return [.. catalogue.Zones.Select(zone => zone.Id).Where(worked.Contains)];
    }
}
