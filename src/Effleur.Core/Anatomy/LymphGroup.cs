using System.Collections.Immutable;

namespace Effleur.Core.Anatomy;

/// <summary>A group of lymph nodes, what it drains and where that goes on to.</summary>
public sealed record LymphGroup
{
    /// <summary>"parotid".</summary>
    public required string Id { get; init; }

    /// <summary>Words for a person, "in front of the ear".</summary>
    public required string Name { get; init; }

    /// <summary>Where it lies.</summary>
    public required string Where { get; init; }

    /// <summary>What it drains, in words.</summary>
    public required string Drains { get; init; }

    /// <summary>Ids of the zones of its territory.</summary>
    public required ImmutableArray<string> Territory { get; init; }

    /// <summary>Ids of the groups it passes on to; empty for the last, which goes on to the veins.</summary>
    public required ImmutableArray<string> PassesTo { get; init; }

    /// <summary>The nodes.</summary>
    public required ImmutableArray<SkinSpot> Nodes { get; init; }

    /// <summary>The ways lymph takes to the nodes, in the direction of flow.</summary>
    public required ImmutableArray<SkinCurve> Flows { get; init; }

    /// <summary>Certainty mark.</summary>
    public required string Mark { get; init; }

    /// <summary>Where a source was seen, or null.</summary>
    public string? SeenAt { get; init; }
}
