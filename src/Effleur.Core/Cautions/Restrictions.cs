using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Core.Cautions;

/// <summary>The one mechanism by which cautions edit plan, guide, mirror and routine editor.</summary>
public static class Restrictions
{
    /// <summary>What a condition restricts today.</summary>
    /// <param name="condition">The condition a person has.</param>
    /// <param name="daysSince">Days since it happened, where it has a date.</param>
    /// <param name="places">Zones the person named, for rules that ask for the place.</param>
    public static ImmutableArray<Restriction> Of(Condition condition, int? daysSince = null, ImmutableArray<string> places = default)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return
        [
            .. condition.Rules.Where(rule => rule.Window.Holds(daysSince)).Select(rule => new Restriction(
                condition,
                rule,
                rule.AsksPlace && !places.IsDefaultOrEmpty ? places : rule.Zones,
                rule.Window.Kind == WindowKind.After && daysSince is { } days ? rule.Window.UntilDays - days : null)),
        ];
    }

    /// <summary>Whether any of the restrictions leaves a stroke out, or ends the session.</summary>
    public static bool Forbid(this IEnumerable<Restriction> restrictions, MassageCatalogue catalogue, Stroke stroke) =>
        restrictions.Band(catalogue, stroke) is null;

    /// <summary>The band a stroke may be done at under all of the restrictions; null when it is left out.</summary>
    public static PressureBand? Band(this IEnumerable<Restriction> restrictions, MassageCatalogue catalogue, Stroke stroke)
    {
        ArgumentNullException.ThrowIfNull(restrictions);
        HashSet<string> worked = ZonesOf(catalogue, stroke);
        Technique technique = catalogue.Techniques[stroke.TechniqueId];
        PressureBand band = stroke.Pressure;
        foreach (Restriction restriction in restrictions)
        {
            if (restriction.EndsSession || restriction.Forbids(technique, stroke, worked)) return null;
            if (restriction.Band(stroke, worked) is { } capped && capped < band) band = capped;
        }

        return band;
    }

    /// <summary>The conditions that take something of a technique away, the strongest first; those that end any session are left out.</summary>
    public static ImmutableArray<Restriction> Touching(MassageCatalogue catalogue, Technique technique)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(technique);
        (Stroke Stroke, HashSet<string> Zones)[] strokes = [.. technique.Strokes.Select(stroke => (stroke, ZonesOf(catalogue, stroke)))];
        return
        [
            .. catalogue.Conditions.Values.Where(condition => condition.IsAsked).SelectMany(condition => Of(condition))
                .Where(restriction => !restriction.EndsSession && strokes.Any(s => restriction.Forbids(technique, s.Stroke, s.Zones) || restriction.Band(s.Stroke, s.Zones) < s.Stroke.Pressure))
                .OrderBy(restriction => restriction.Rule.Action).ThenBy(restriction => restriction.Condition.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Ids of the zones a stroke's path crosses; the same on both sides.</summary>
    public static HashSet<string> ZonesOf(MassageCatalogue catalogue, Stroke stroke)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(stroke);
        return [.. stroke.LeftPath.Samples.Select(sample => catalogue.ZoneOfTriangle[sample.Triangle]).OfType<ZonePlace>().Select(place => place.ZoneId)];
    }
}
