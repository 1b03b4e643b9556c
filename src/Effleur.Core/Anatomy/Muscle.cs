using System.Collections.Immutable;

namespace Effleur.Core.Anatomy;

/// <summary>A muscle of head, neck or shoulder, with its fibres drawn on the skin above it.</summary>
public sealed record Muscle
{
    /// <summary>"masseter".</summary>
    public required string Id { get; init; }

    /// <summary>Words for a person, "chewing muscle".</summary>
    public required string Name { get; init; }

    /// <summary>The anatomist's name.</summary>
    public required string Latin { get; init; }

    /// <summary>Where it begins.</summary>
    public required string Origin { get; init; }

    /// <summary>Where it ends.</summary>
    public required string Insertion { get; init; }

    /// <summary>How its fibres run.</summary>
    public required string Run { get; init; }

    /// <summary>What it does.</summary>
    public required string Action { get; init; }

    /// <summary>Ids of the lines of the face it makes.</summary>
    public required ImmutableArray<string> Lines { get; init; }

    /// <summary>Fibres from origin to insertion; empty when it lies inside the mouth.</summary>
    public required ImmutableArray<SkinCurve> Fibres { get; init; }

    /// <summary>Whether it can be reached only from inside the mouth, and so is never worked on here.</summary>
    public bool IsInsideMouth { get; init; }

    /// <summary>One more thing to know, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Certainty mark of all of this.</summary>
    public required string Mark { get; init; }
}
