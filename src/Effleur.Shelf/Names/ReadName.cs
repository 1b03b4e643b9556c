using Effleur.Core.Shelf;

namespace Effleur.Shelf.Names;

/// <summary>A printed name and what it is.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Ingredient">What it is; null when it is not known.</param>
/// <param name="How">How it was recognised.</param>
public sealed record ReadName(string Text, Ingredient? Ingredient, NameMatch How);

/// <summary>How a name was recognised.</summary>
public enum NameMatch
{
    /// <summary>It was not.</summary>
    Unknown,

    /// <summary>By its name, or another name of it.</summary>
    Name,

    /// <summary>By how names of its kind are built.</summary>
    Built,

    /// <summary>After mending its spelling.</summary>
    Spelling,
}
