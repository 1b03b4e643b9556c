using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Server.Library;

namespace Effleur.Server.Persons;

/// <summary>What a person may do on a day, and why not the rest.</summary>
/// <param name="Day">The day.</param>
/// <param name="Ending">Why there is no session at all, or null.</param>
/// <param name="MostMinutes">Most minutes of a session, or null.</param>
/// <param name="Restrictions">Everything that takes something away, the strongest first.</param>
/// <param name="LeftOut">Techniques that are left out, each with its reason.</param>
/// <param name="Lighter">Techniques that are done more lightly than usual.</param>
/// <param name="ZonesLeftOut">Zones no hand should go to, on both sides.</param>
internal sealed record ClearanceView(
    DateOnly Day,
    RestrictionView? Ending,
    int? MostMinutes,
    IReadOnlyList<RestrictionView> Restrictions,
    IReadOnlyList<LeftOutView> LeftOut,
    IReadOnlyList<NamedView> Lighter,
    IReadOnlyList<NamedView> ZonesLeftOut)
{
    public static ClearanceView Of(MassageCatalogue catalogue, Clearance clearance) => new(
        clearance.Day,
        clearance.Ending is { } ending ? RestrictionView.Of(catalogue, ending, clearance.Day) : null,
        clearance.MostMinutes,
        [.. clearance.Restrictions.Select(restriction => RestrictionView.Of(catalogue, restriction, clearance.Day))],
        [.. InOrder(catalogue).Where(technique => !clearance.Catalogue.Techniques.ContainsKey(technique.Id)).Select(technique => LeftOutView.Of(clearance, technique))],
        [.. InOrder(catalogue).Where(technique => technique.Strokes.Any(stroke => clearance.Edits.Capped.ContainsKey(stroke.Id)))
            .Select(technique => new NamedView(technique.Id, technique.Name))],
        [.. catalogue.Zones.Where(zone => clearance.ZonesLeftOut.Contains(zone.Id)).Select(zone => new NamedView(zone.Id, zone.Name))]);

    private static IEnumerable<Technique> InOrder(MassageCatalogue catalogue) => catalogue.Techniques.Values.OrderBy(technique => technique.Id, StringComparer.Ordinal);
}

/// <summary>One thing that takes something away.</summary>
/// <param name="Condition">Id of the condition.</param>
/// <param name="Because">Its name.</param>
/// <param name="Reason">Why it takes something away.</param>
/// <param name="Action">What it asks for.</param>
/// <param name="Words">What is said.</param>
/// <param name="Zones">Zones it is about; empty for everywhere.</param>
/// <param name="Techniques">Techniques it names.</param>
/// <param name="Until">First day on which it no longer holds; null when it stays until the person says otherwise.</param>
/// <param name="IsAsked">Whether it follows from an answer the person can change.</param>
internal sealed record RestrictionView(
    string Condition,
    string Because,
    string Reason,
    CautionAction Action,
    string Words,
    IReadOnlyList<NamedView> Zones,
    ImmutableArray<string> Techniques,
    DateOnly? Until,
    bool IsAsked)
{
    public static RestrictionView Of(MassageCatalogue catalogue, Restriction restriction, DateOnly day) => new(
        restriction.Condition.Id,
        restriction.Condition.Name,
        restriction.Condition.Reason,
        restriction.Rule.Action,
        restriction.Rule.Words,
        [.. restriction.Zones.Select(id => new NamedView(id, catalogue.Zones.First(zone => zone.Id == id).Name))],
        restriction.Rule.Techniques,
        restriction.Until(day),
        restriction.Condition.IsAsked);
}

/// <summary>A technique that is left out.</summary>
/// <param name="Id">The technique.</param>
/// <param name="Name">Its name.</param>
/// <param name="Because">The condition.</param>
/// <param name="Words">What is said.</param>
internal sealed record LeftOutView(string Id, string Name, string Because, string Words)
{
    public static LeftOutView Of(Clearance clearance, Technique technique)
    {
        Restriction why = clearance.Against(technique.Id)[0];
        return new(technique.Id, technique.Name, why.Condition.Name, why.Rule.Words);
    }
}
