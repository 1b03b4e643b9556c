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

    /// <summary>Why, in a few words.</summary>
    public required string Reason { get; init; }

    /// <summary>What follows; never empty.</summary>
    public required ImmutableArray<CautionRule> Rules { get; init; }

    /// <summary>Certainty mark of the reason.</summary>
    public required string Mark { get; init; }
}
