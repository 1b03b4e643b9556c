using System.Collections.Immutable;

namespace Effleur.Core.Trials;

/// <summary>What a person picked for a question.</summary>
public sealed record QuestionPicks
{
    /// <summary>Id of the protocol that is made.</summary>
    public required string Id { get; init; }

    /// <summary>By id of the choice; what is not there is left open.</summary>
    public ImmutableDictionary<string, ImmutableArray<ChoiceOption>> Choices { get; init; } = ImmutableDictionary<string, ImmutableArray<ChoiceOption>>.Empty;

    /// <summary>Id of the outcome; null takes the question's usual one.</summary>
    public string? OutcomeId { get; init; }

    /// <summary>Pairs; null takes the usual number.</summary>
    public int? Pairs { get; init; }

    /// <summary>What the schedule is drawn from.</summary>
    public required ulong Seed { get; init; }
}
