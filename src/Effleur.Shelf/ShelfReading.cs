using System.Collections.Immutable;
using Effleur.Core.Shelf;
using Effleur.Shelf.Names;

namespace Effleur.Shelf;

/// <summary>An ingredient list as it was understood.</summary>
/// <param name="Ingredients">Every entry, in order, known or not.</param>
public sealed record ShelfReading(ImmutableArray<ReadIngredient> Ingredients)
{
    /// <summary>The entries that were recognised, those after "may contain" left out.</summary>
    public IEnumerable<ReadIngredient> Known => Ingredients.Where(one => one.Known is not null && !one.IsMaybe);

    /// <summary>The share of entries that were recognised, 0 to 1; 0 for an empty list.</summary>
    public double UnderstoodShare => Ingredients.IsEmpty ? 0 : (double)Ingredients.Count(one => one.Known is not null) / Ingredients.Length;
}

/// <summary>One entry of a list.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Position">Its place, from 1.</param>
/// <param name="Known">What it is; null when it is not known.</param>
/// <param name="How">How it was recognised.</param>
/// <param name="IsMaybe">Whether it stands after "may contain".</param>
/// <param name="Percent">The percent printed with it, or null.</param>
/// <param name="IsInside">Whether it stands in the brackets of an entry before.</param>
public sealed record ReadIngredient(string Text, int Position, Ingredient? Known, NameMatch How, bool IsMaybe, double? Percent, bool IsInside);
