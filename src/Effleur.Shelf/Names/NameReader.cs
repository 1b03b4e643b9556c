using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Effleur.Core.Shelf;

namespace Effleur.Shelf.Names;

/// <summary>Recognises ingredients by what packages print (docs/methods/ingredient-names.md).</summary>
public sealed partial class NameReader
{
    /// <summary>Algorithm id.</summary>
    public const string AlgorithmId = "ingredient-names";

    private readonly KnownNames _known;
    private readonly NameVariants _variants;
    private readonly Spelling _spelling;
    private readonly RunOnNames _runOn;
    private readonly Regex? _and;
    private readonly FrozenSet<string> _compounds;

    /// <summary>Makes a reader; it takes some milliseconds and is good for any number of names, on any number of threads.</summary>
    public NameReader(ShelfKnowledge shelf)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        _known = new(shelf);
        _variants = new(shelf.LabelWords);
        _compounds = shelf.LabelWords.Compounds.ToFrozenSet();
        var words = new WordList(shelf);
        _spelling = new(words, _known);
        _runOn = new(_known, words);
        if (!shelf.LabelWords.And.IsEmpty)
            _and = new($@"\s*&\s*|\s+(?:{string.Join('|', shelf.LabelWords.And.Select(Regex.Escape))})\s+|\s*\+\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    /// <summary>What an entry is: one name as a rule, several where it joins them, one without an ingredient when it is not known.</summary>
    public ImmutableArray<ReadName> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Colours.Of(text, _known) is { Length: > 0 } colours) return colours;
        if (text.Contains('\\', StringComparison.Ordinal) && Translated(text) is { } translated) return [translated];
        if (text.Contains(". ", StringComparison.Ordinal) && All(text, SentenceEnd().Split(text), WholeOrSpelt) is { } sentences) return sentences;
        if (_runOn.Before(text) is { } several) return several;
        if (Whole(text) is { } whole) return [whole, .. Scents(text, whole)];
        string[] strokes = Strokes(text);
        if (All(text, strokes, Whole) is { } alternatives) return alternatives;
        if (_and is not null && All(text, _and.Split(text), Whole) is { } joined) return joined;
        if (Spelt(text) is { } spelt) return [spelt];
        if (All(text, strokes, WholeOrSpelt) is { } mended) return mended;
        if (_and is not null && All(text, _and.Split(text), WholeOrSpelt) is { } joinedAndMended) return joinedAndMended;
        if (_runOn.Find(text) is { } run) return run;
        return [new(text, null, NameMatch.Unknown)];
    }

    private ReadName? Whole(string text)
    {
        ReadName? plant = null;
        foreach (string variant in _variants.Of(text))
        {
            if (_known.Find(variant) is not { } found) continue;
            if (!_known.IsPlantAlone(found.Ingredient)) return new(text, found.Ingredient, found.How);
            plant ??= new(text, found.Ingredient, found.How);
        }

        return plant; // in "Organic Olive Oil (Olea Europaea)" another reading says more
    }

    // "Jojoba Oil/Macadamia Seed Oil Esters" is one substance: what its parts are called is not what it is
    private string[] Strokes(string text) => NameFold.Words(text) is [.., var last] && _compounds.Contains(last) ? [text] : text.Split('/');

    // "Aqua/Water/Eau", "Glycerin and Panthenol": only where every part is known, each substance once
    private static ImmutableArray<ReadName>? All(string text, string[] parts, Func<string, ReadName?> reading)
    {
        if (parts.Length < 2) return null;
        var all = new List<ReadName>();
        foreach (string part in parts)
        {
            if (part.Trim().Length == 0) continue;
            if (reading(part) is not { } read) return null;
            if (all.All(one => one.Ingredient!.Inci != read.Ingredient!.Inci)) all.Add(read);
        }

        return all.Count switch { 0 => null, 1 => [all[0] with { Text = text }], _ => [.. all] };
    }

    // "Yeast Extract\\Faex\\Extrait De Levure": one thing in several languages
    private ReadName? Translated(string text) => text.Split('\\').Select(part => Whole(part)).FirstOrDefault(read => read is not null) is { } read ? read with { Text = text } : null;

    // a full stop that is not in brackets, where a comma was meant
    [GeneratedRegex(@"\.\s+(?![^(]*\))")]
    private static partial Regex SentenceEnd();

    private ReadName? WholeOrSpelt(string part) => Whole(part) ?? Spelt(part);

    private ReadName? Spelt(string part) => _spelling.Find(_variants.Of(part)) is { } spelt ? new(part, spelt, NameMatch.Spelling) : null;

    // "Parfum (Linalool)" prints a part of the scent in its brackets; with others brackets hold another name of the same thing
    private IEnumerable<ReadName> Scents(string text, ReadName whole)
    {
        if (whole.Ingredient is not { Class: IngredientClass.Fragrance, EuFragrance: null } outer) yield break;
        if (NameVariants.InBrackets(text) is not { } inside || _known.Find(inside) is not { } found) yield break;
        if (found.Ingredient.Inci != outer.Inci && found.Ingredient.EuFragrance is not null) yield return new(inside, found.Ingredient, found.How);
    }
}
