using System.Collections.Immutable;

namespace Effleur.Core.Shelf;

/// <summary>Words around ingredients on packages, in the languages they are printed in; all folded to small letters.</summary>
public sealed record LabelWords
{
    /// <summary>Nothing.</summary>
    public static readonly LabelWords None = new();

    /// <summary>What comes before the list: "ingredients", "inhaltsstoffe".</summary>
    public ImmutableArray<string> Headings { get; init; } = [];

    /// <summary>What comes after it: "directions", "made in".</summary>
    public ImmutableArray<string> Ends { get; init; } = [];

    /// <summary>"may contain", "peut contenir".</summary>
    public ImmutableArray<string> Maybe { get; init; } = [];

    /// <summary>Headings inside a list that are no ingredients: "active ingredients".</summary>
    public ImmutableArray<string> Inner { get; init; } = [];

    /// <summary>Words about quality: "organic", "cold pressed".</summary>
    public ImmutableArray<string> Qualifiers { get; init; } = [];

    /// <summary>"and", "und".</summary>
    public ImmutableArray<string> And { get; init; } = [];

    /// <summary>Last words of one substance made of several: in "Jojoba Oil/Macadamia Seed Oil Esters" the stroke joins no two names.</summary>
    public ImmutableArray<string> Compounds { get; init; } = [];
}
