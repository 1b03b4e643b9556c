using System.Collections.Immutable;
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

    /// <summary>Whether it leaves a stroke out.</summary>
    /// <param name="stroke">The stroke.</param>
    /// <param name="worked">Ids of the zones its path crosses.</param>
    public bool Forbids(Stroke stroke, IReadOnlySet<string> worked)
    {
        ArgumentNullException.ThrowIfNull(stroke);
        ArgumentNullException.ThrowIfNull(worked);
        if (Rule.Action == CautionAction.Info) return false;
        if (Rule.Techniques.Contains(stroke.TechniqueId)) return true;
        bool isTouched = Zones.IsEmpty || Zones.Any(worked.Contains);
        if (!isTouched) return false;
        if (!Rule.OnlyTechniques.IsEmpty && !Rule.OnlyTechniques.Contains(stroke.TechniqueId)) return true;
        if (Rule.MostPressure is { } most && stroke.Pressure > most) return true;
        return LeavesOutPlace;
    }

    // a limit or a list of what is left takes away just that, and so do bare technique names; a rule with a place takes away the whole place
    private bool LeavesOutPlace =>
        Rule.Action != CautionAction.Modify && Rule.OnlyTechniques.IsEmpty && Rule.MostPressure is null && (Rule.Techniques.IsEmpty || !Zones.IsEmpty);
}
