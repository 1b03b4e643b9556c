using System.Collections.Immutable;

namespace Effleur.Core.Catalogue;

/// <summary>Something people say facial massage does, what is known of it, and what the product may say.</summary>
public sealed record Claim
{
    /// <summary>"circulation".</summary>
    public required string Id { get; init; }

    /// <summary>Place among the claims, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The goals a person has who believes it.</summary>
    public required ImmutableArray<Goal> Goals { get; init; }

    /// <summary>What people say.</summary>
    public required string Title { get; init; }

    /// <summary>What the studies show.</summary>
    public required string Verdict { get; init; }

    /// <summary>The grade for what a person does at home with their own hands.</summary>
    public required EvidenceGrade Grade { get; init; }

    /// <summary>The grade in words, where parts of the claim differ.</summary>
    public required string GradeNote { get; init; }

    /// <summary>The only claim sentences about it that the product may say.</summary>
    public required ImmutableArray<string> MaySay { get; init; }

    /// <summary>Evidence ids, the weightiest first.</summary>
    public required ImmutableArray<string> Evidence { get; init; }
}
