using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Strokes;

namespace Effleur.Core.Cautions;

/// <summary>What one rule of one of a person's conditions takes away today.</summary>
/// <param name="Condition">Whose it is.</param>
/// <param name="Rule">The rule that holds.</param>
/// <param name="Zones">The zones it is about: the rule's own, or those the person named; empty for everywhere.</param>
/// <param name="UntilDays">Days from today after which it ends by itself; null when it stays until the person says otherwise.</param>
public sealed record Restriction(Condition Condition, CautionRule Rule, ImmutableArray<string> Zones, int? UntilDays)
{
    /// <summary>Whether it forbids a session altogether, or until a clinician has agreed.</summary>
    public bool EndsSession => Zones.IsEmpty && !Rule.AsksPlace && Rule.OnlyTechniques.IsEmpty && Rule.Techniques.IsEmpty
        && Rule.Action is (CautionAction.Emergency or CautionAction.Stop or CautionAction.Ask);

    /// <summary>The first day on which it no longer holds; null when it stays until the person says otherwise.</summary>
    /// <param name="day">The day it was worked out for.</param>
    public DateOnly? Until(DateOnly day) => UntilDays is { } days ? day.AddDays(days) : null;

    /// <summary>Whether it leaves a stroke out.</summary>
    /// <param name="technique">The technique the stroke belongs to.</param>
    /// <param name="stroke">The stroke as it is usually done.</param>
    /// <param name="worked">Ids of the zones its path crosses.</param>
    public bool Forbids(Technique technique, Stroke stroke, IReadOnlySet<string> worked)
    {
        ArgumentNullException.ThrowIfNull(technique);
        ArgumentNullException.ThrowIfNull(stroke);
        ArgumentNullException.ThrowIfNull(worked);
        if (Rule.Action == CautionAction.Info) return false;
        if (Rule.Techniques.Contains(technique.Id)) return true;
        if (!IsTouched(worked)) return false;
        if (!Rule.OnlyTechniques.IsEmpty && !Rule.OnlyTechniques.Contains(technique.Id)) return true;
        if (!Rule.OnlyGoals.IsEmpty && !technique.Goals.Any(goal => Rule.OnlyGoals.Contains(goal))) return true;
        return LeavesOutPlace || Band(stroke, worked) is null;
    }

    /// <summary>The band a stroke may be done at; null when it is so firm that done lighter it would be another stroke.</summary>
    public PressureBand? Band(Stroke stroke, IReadOnlySet<string> worked)
    {
        ArgumentNullException.ThrowIfNull(stroke);
        ArgumentNullException.ThrowIfNull(worked);
        if (Rule.Action == CautionAction.Info || !IsTouched(worked)) return stroke.Pressure;
        PressureBand most = Rule.MostPressure ?? PressureBand.P3;
        var lighter = (PressureBand)Math.Max(0, (int)stroke.Pressure - Rule.BandsLighter);
        PressureBand band = lighter < most ? lighter : most;
        return stroke.Pressure - band > MostBandsLighter ? null : band < stroke.Pressure ? band : stroke.Pressure;
    }

    // chosen: a medium glide done lightly is still that glide; firm work on a muscle done as a feather is nothing at all
    private const int MostBandsLighter = 1;

    private bool IsTouched(IReadOnlySet<string> worked) => Zones.IsEmpty || Zones.Any(worked.Contains);

    /// <summary>Whether it leaves everything out that works in its zones.</summary>
    /// <remarks>A limit or a list of what is left takes away just that, and so do bare technique names; a rule with a place takes away the whole place.</remarks>
    public bool LeavesOutPlace =>
        Rule.Action != CautionAction.Modify && Rule.OnlyTechniques.IsEmpty && Rule.OnlyGoals.IsEmpty && Rule.MostPressure is null
        && Rule.BandsLighter == 0 && (Rule.Techniques.IsEmpty || !Zones.IsEmpty);
}
