using Effleur.Core.Shelf;

namespace Effleur.Shelf.Names;

/// <summary>Every way a correctly spelt name is known: by itself, as a plant's, by its pattern.</summary>
internal sealed class KnownNames(ShelfKnowledge shelf)
{
    private readonly NameIndex _names = new(shelf);
    private readonly PlantNames _plants = new(shelf);
    private readonly FamilyNames _families = new(shelf);

    public (Ingredient Ingredient, NameMatch How)? Find(string name) => Find(NameFold.Words(name), name);

    public (Ingredient Ingredient, NameMatch How)? Find(ReadOnlySpan<string> words, string printed)
    {
        if (words.IsEmpty) return null;
        if (_names.Find(words) is { } named) return (named, NameMatch.Name);
        if (_families.Find(words, printed) is { } built) return (Better(built), NameMatch.Built);
        return _plants.Find(words) is { } plant ? (Better(plant), NameMatch.Built) : null;
    }

    /// <summary>Whether it is a plant without a word on what of it is used.</summary>
    public bool IsPlantAlone(Ingredient ingredient) => _plants.IsPlant(NameFold.Words(ingredient.Inci));

    // a built name may turn out to be one that more is known of
    private Ingredient Better(Ingredient built) => _names.Find(NameFold.Words(built.Inci)) ?? built;
}
