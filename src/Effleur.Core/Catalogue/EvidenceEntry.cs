using System.Collections.Immutable;

namespace Effleur.Core.Catalogue;

/// <summary>A study or a body of studies, and what may be said from it.</summary>
public sealed record EvidenceEntry
{
    /// <summary>"miyaji-2018".</summary>
    public required string Id { get; init; }

    /// <summary>Where it was published, or "own proposal".</summary>
    public required string Citation { get; init; }

    /// <summary>DOI, PMID or another identifier, where one is sure; null otherwise.</summary>
    public string? Identifier { get; init; }

    /// <summary>Where a public copy was seen; null where none was.</summary>
    public string? SeenAt { get; init; }

    /// <summary>How it was done.</summary>
    public required string Design { get; init; }

    /// <summary>Analysed people, or null when it is not a study of people or not known.</summary>
    public int? People { get; init; }

    /// <summary>What was done, how long and how often; null where it is no study.</summary>
    public string? Protocol { get; init; }

    /// <summary>What came out, with its limits.</summary>
    public required string Result { get; init; }

    /// <summary>How long it lasted or when it was measured; null where nothing is known.</summary>
    public string? EffectDuration { get; init; }

    /// <summary>What could have led it astray: who paid, what it was compared with, how many people.</summary>
    public required string RiskOfBias { get; init; }

    /// <summary>Certainty mark: V (source seen), M (from memory: never shown as fact), C (calculated), E (our proposal).</summary>
    public required string Mark { get; init; }

    /// <summary>Strength of the evidence, from strong to none.</summary>
    public required EvidenceGrade Grade { get; init; }

    /// <summary>Ids of the claims it bears on; empty for safety and custom.</summary>
    public required ImmutableArray<string> Claims { get; init; }

    /// <summary>What the product may say; null when it may say nothing.</summary>
    public string? Sentence { get; init; }
}
