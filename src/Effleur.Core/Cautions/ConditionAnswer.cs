using System.Collections.Immutable;

namespace Effleur.Core.Cautions;

/// <summary>A person's yes to a condition's question.</summary>
/// <param name="ConditionId">The condition.</param>
/// <param name="Since">The day it happened, where the person gave one; a rule with a window then ends by itself.</param>
/// <param name="Places">Ids of the zones it is about, where the person named them.</param>
/// <param name="AgreedUntil">The last day on which a clinician's agreement is valid; null without one.</param>
public sealed record ConditionAnswer(string ConditionId, DateOnly? Since = null, ImmutableArray<string> Places = default, DateOnly? AgreedUntil = null)
{
    /// <summary>Days for which an agreement is taken to be valid when the person gives no date; chosen: half a year, as prescriptions are reviewed.</summary>
    public const int UsualAgreementDays = 183;

    /// <summary>The zones, never default.</summary>
    public ImmutableArray<string> Places { get; init; } = Places.IsDefault ? [] : Places;
}
