using System.Collections.Immutable;
using Effleur.Core.Shelf;
using Effleur.Shelf.Labels;
using Effleur.Shelf.Names;

namespace Effleur.Shelf;

/// <summary>Reads an ingredient list: takes it apart and recognises what is in it.</summary>
public sealed class ShelfReader
{
    private readonly LabelReader _labels;
    private readonly NameReader _names;

    /// <summary>Makes a reader, good for any number of lists.</summary>
    public ShelfReader(ShelfKnowledge shelf)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        Shelf = shelf;
        _labels = new(shelf.LabelWords);
        _names = new(shelf);
    }

    /// <summary>What it reads with.</summary>
    public ShelfKnowledge Shelf { get; }

    /// <summary>Reads a list as printed.</summary>
    public ShelfReading Read(string text)
    {
        ImmutableArray<LabelPart> parts = _labels.Read(text);
        var read = new List<ReadIngredient>();
        foreach (LabelPart part in parts)
        {
            foreach (ReadName name in _names.Read(part.Text))
            {
                if (name.Ingredient is null && IsFootnote(part)) continue;
                read.Add(new(name.Text, read.Count + 1, name.Ingredient, name.How, part.IsMaybe, part.Percent, part.IsInside));
            }
        }

        return new([.. read]);
    }

    /// <summary>What names a person gave stand for, as INCI names; a name that is not known stands for itself.</summary>
    public IEnumerable<string> Names(string text) => _names.Read(text).Select(name => name.Ingredient?.EuFragrance ?? name.Ingredient?.Inci ?? name.Text);

    // "*from organic farming": an asterisk before what is no ingredient
    private static bool IsFootnote(LabelPart part) => part.IsStarred;
}
