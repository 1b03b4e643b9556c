using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using Effleur.Core.Shelf;

namespace Effleur.Shelf.Names;

/// <summary>
/// Every word any known name is made of. A printed word that is one of them is what it says; only one that is none can be a misspelling
/// (docs/methods/ingredient-names.md).
/// </summary>
internal sealed class WordList
{
    private const int ShortestMisspelt = 5;
    private const int MostCandidates = 6;

    private readonly FrozenSet<string> _known;
    private readonly (string Word, uint Letters)[][] _byLength;
    private readonly ChemicalWord _chemistry;

    public WordList(ShelfKnowledge shelf)
    {
        _chemistry = new(shelf.Morphemes);
        HashSet<string> corrected = [.. Names(shelf).SelectMany(NameFold.Words), .. shelf.PlantParts, .. shelf.PlantForms.Select(form => form.Words)];
        _known = corrected.Concat(shelf.OtherWords).ToFrozenSet();
        int longest = corrected.Count == 0 ? 0 : corrected.Max(word => word.Length);
        _byLength = [.. Enumerable.Range(0, longest + 1).Select(length => corrected.Where(word => word.Length == length && word.All(char.IsAsciiLetter))
            .Order(StringComparer.Ordinal).Select(word => (word, Letters(word))).ToArray())];
    }

    public bool Knows(string word) => _known.Contains(word);

    /// <summary>Words a printed one may be a misspelling of, nearest first; empty when it is a word of its own.</summary>
    public ImmutableArray<(string Word, int Distance)> Meant(string printed)
    {
        string word = Unconfused(printed);
        if (word.Length < ShortestMisspelt || _known.Contains(printed) || !word.All(char.IsAsciiLetter)) return [];
        if (word != printed && _known.Contains(word)) return [(word, 1)];
        int most = word.Length switch { < 9 => 1, < 15 => 2, _ => 3 };
        uint letters = Letters(word);
        var near = new List<(string Word, int Distance)>();
        int nearestOther = int.MaxValue; // a known word that is another substance and yet as near leaves it open what was meant
        for (int length = Math.Max(1, word.Length - most); length <= Math.Min(_byLength.Length - 1, word.Length + most); length++)
        {
            foreach ((string known, uint of) in _byLength[length])
            {
                int mostHere = word[0] == known[0] ? most : 1; // hands and scans seldom begin a word wrong
                if (BitOperations.PopCount(letters ^ of) > 2 * mostHere) continue;
                int distance = EditDistance.Between(word, known, mostHere);
                if (distance > mostHere) continue;
                if (_chemistry.IsSlip(word, known, distance)) near.Add((known, distance));
                else nearestOther = Math.Min(nearestOther, distance);
            }
        }

        return [.. near.Where(one => one.Distance < nearestOther).OrderBy(one => one.Distance).Take(MostCandidates)];
    }

    // zero and one where letters belong, as scans and hurried typing have them
    private static string Unconfused(string word) =>
        word.Any(char.IsAsciiLetter) && word.Any(char.IsAsciiDigit) && word.Count(char.IsAsciiDigit) <= 2 && word.Length >= ShortestMisspelt && !char.IsAsciiDigit(word[^1])
            ? word.Replace('0', 'o').Replace('1', 'l').Replace('5', 's')
            : word;

    private static uint Letters(string word)
    {
        uint letters = 0;
        foreach (char letter in word) letters |= 1u << (letter - 'a');
        return letters;
    }

    private static IEnumerable<string> Names(ShelfKnowledge shelf) =>
        shelf.Ingredients.Values.SelectMany(ingredient => ingredient.Names.Append(ingredient.Inci))
            .Concat(shelf.Plants.SelectMany(plant => plant.Other.Concat(plant.Common).Append(plant.Name)))
            .Concat(shelf.Slots.Values.SelectMany(words => words))
            .Concat(shelf.Families.Select(family => family.Pattern.Replace('{', ' ').Replace('}', ' ')));
}
