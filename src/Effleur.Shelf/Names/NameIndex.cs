using Effleur.Core.Shelf;

namespace Effleur.Shelf.Names;

/// <summary>Finds an ingredient by any of its names in any spelling that folds to the same.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, Ingredient> _byKey = [];

    public NameIndex(ShelfKnowledge shelf)
    {
        // INCI names first: where a common name is another ingredient's INCI name, that one has it
        foreach (Ingredient ingredient in shelf.Ingredients.Values) _byKey[NameFold.Key(ingredient.Inci)] = ingredient;
        foreach (Ingredient ingredient in shelf.Ingredients.Values.OrderBy(ingredient => ingredient.Inci, StringComparer.Ordinal))
        {
            foreach (string name in ingredient.Names) _byKey.TryAdd(NameFold.Key(name), ingredient);
        }
    }

    public Ingredient? Find(ReadOnlySpan<string> words) => _byKey.GetValueOrDefault(string.Concat(words));
}
