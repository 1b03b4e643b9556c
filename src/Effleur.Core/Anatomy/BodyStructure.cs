using System.Collections.Immutable;

namespace Effleur.Core.Anatomy;

/// <summary>A vessel, nerve or other part that decides how hands may work near it.</summary>
public sealed record BodyStructure
{
    /// <summary>"infraorbital-nerve".</summary>
    public required string Id { get; init; }

    /// <summary>Words for a person.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required StructureKind Kind { get; init; }

    /// <summary>Where it lies.</summary>
    public required string Where { get; init; }

    /// <summary>What follows for hands.</summary>
    public required string Rule { get; init; }

    /// <summary>Its points, such as where a nerve comes out of the bone.</summary>
    public required ImmutableArray<SkinSpot> Spots { get; init; }

    /// <summary>Its course.</summary>
    public required ImmutableArray<SkinCurve> Curves { get; init; }

    /// <summary>Evidence ids.</summary>
    public required ImmutableArray<string> Evidence { get; init; }

    /// <summary>Certainty mark.</summary>
    public required string Mark { get; init; }
}
