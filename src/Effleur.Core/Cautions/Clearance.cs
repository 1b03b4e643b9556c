using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Routines;
using Effleur.Core.Strokes;

namespace Effleur.Core.Cautions;

/// <summary>
/// What a person may do on a day. Plan, guide, mirror and routine editor ask nothing else: whatever they make, they make from <see cref="Catalogue"/>,
/// in which a restricted stroke does not exist.
/// </summary>
public sealed record Clearance
{
    private readonly MassageCatalogue _whole;

    private Clearance(MassageCatalogue whole, DateOnly day, ImmutableArray<Restriction> restrictions)
    {
        _whole = whole;
        Day = day;
        Restrictions = restrictions;
        Edits = StrokeEdits.Of(whole, restrictions);
        Catalogue = Edits.Apply(whole);
        MostMinutes = restrictions.Min(restriction => restriction.Rule.MostMinutes);
    }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>What takes something away, the strongest first.</summary>
    public ImmutableArray<Restriction> Restrictions { get; }

    /// <summary>What is left out or done more lightly.</summary>
    public StrokeEdits Edits { get; }

    /// <summary>The catalogue with the strokes that are left.</summary>
    public MassageCatalogue Catalogue { get; }

    /// <summary>Most minutes of a session, or null for no limit.</summary>
    public int? MostMinutes { get; }

    /// <summary>Why there is no session at all, the strongest reason; null when there may be one.</summary>
    public Restriction? Ending => Restrictions.FirstOrDefault(restriction => restriction.EndsSession);

    /// <summary>Ids of the zones no hand should go to, in the catalogue's order.</summary>
    public ImmutableArray<string> ZonesLeftOut =>
    [
        .. _whole.Zones.Select(zone => zone.Id)
            .Where(id => Restrictions.Any(restriction => restriction.LeavesOutPlace && restriction.Zones.Contains(id))),
    ];

    /// <summary>What a person may do on a day.</summary>
    /// <exception cref="KeyNotFoundException">An answer names a condition that is not in the catalogue.</exception>
    public static Clearance On(MassageCatalogue catalogue, ScreeningAnswers answers, DateOnly day) =>
        new(catalogue, day, Screening.On(catalogue, answers, day));

    /// <summary>A routine as it may be done; null when nothing of it is left.</summary>
    public Routine? Fit(Routine routine) => RoutineFit.Fit(Catalogue, routine, MostMinutes);

    /// <summary>The restrictions that leave a stroke out, the strongest first; empty when it may be done.</summary>
    public ImmutableArray<Restriction> Against(Stroke stroke)
    {
        HashSet<string> worked = Cautions.Restrictions.ZonesOf(_whole, stroke);
        Technique technique = _whole.Techniques[stroke.TechniqueId];
        return [.. Restrictions.Where(restriction => restriction.EndsSession || restriction.Forbids(technique, stroke, worked))];
    }

    /// <summary>The restrictions that leave a whole technique out, the strongest first; empty when something of it may be done.</summary>
    public ImmutableArray<Restriction> Against(string techniqueId) => Catalogue.Techniques.ContainsKey(techniqueId)
        ? []
        : [.. _whole.Techniques[techniqueId].Strokes.SelectMany(stroke => Against(stroke)).Distinct().OrderBy(restriction => restriction.Rule.Action)];
}
