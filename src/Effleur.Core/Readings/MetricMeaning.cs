using System.Collections.Immutable;
using Effleur.Core.Catalogue;

namespace Effleur.Core.Readings;

/// <summary>What a metric is, in words for a person.</summary>
public sealed record MetricMeaning
{
    /// <summary>As in <see cref="Method.Metric"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its unit in words.</summary>
    public required string Unit { get; init; }

    /// <summary>What it is, in a sentence.</summary>
    public required string What { get; init; }

    /// <summary>Whether it is not known to be right for one person.</summary>
    public required bool IsExperimental { get; init; }

    /// <summary>Whether it changes over months only, so that a session's before and after are not compared.</summary>
    public required bool IsMonthly { get; init; }

    /// <summary>Whether it is among the few that are shown first.</summary>
    public required bool IsPrimary { get; init; }

    /// <summary>Certainty mark.</summary>
    public required string Mark { get; init; }

    /// <summary>Strength of the evidence that it measures what it is called.</summary>
    public required EvidenceGrade Grade { get; init; }

    /// <summary>Ids of the evidence.</summary>
    public required ImmutableArray<string> Evidence { get; init; }
}
