using System.Collections.Immutable;

namespace Effleur.Core.Cautions;

/// <summary>Something about a person that changes what may be done.</summary>
public sealed record Condition
{
    /// <summary>"botulinum-toxin".</summary>
    public required string Id { get; init; }

    /// <summary>A few words.</summary>
    public required string Name { get; init; }

    /// <summary>The question a person is asked; yes means it applies.</summary>
    public required string Question { get; init; }

    /// <summary>The group of questions it belongs to.</summary>
    public required ConditionGroup Group { get; init; }

    /// <summary>The age band a person has it by; null for all other conditions.</summary>
    public AgeBand? Age { get; init; }

    /// <summary>The question in a few words, for the check before each session; null when it is not asked there.</summary>
    public string? BeforeSession { get; init; }

    /// <summary>Whether a person is asked; the others follow from what happened in sessions.</summary>
    public bool IsAsked => Group != ConditionGroup.FromSessions;

    /// <summary>Whether a date changes what follows.</summary>
    public bool TakesDate => Rules.Any(rule => rule.Window.Kind == WindowKind.After);

    /// <summary>Whether a person is asked which places it is about.</summary>
    public bool AsksPlace => Rules.Any(rule => rule.AsksPlace);

    /// <summary>Whether a clinician's agreement changes what follows.</summary>
    public bool TakesAgreement => Rules.Any(rule => rule.EndsByAgreement);

    /// <summary>Why, in a few words.</summary>
    public required string Reason { get; init; }

    /// <summary>What follows; never empty.</summary>
    public required ImmutableArray<CautionRule> Rules { get; init; }

    /// <summary>Certainty mark of the reason.</summary>
    public required string Mark { get; init; }
}
