using System.Collections.Immutable;
using Effleur.Core.Shelf;

namespace Effleur.Shelf.Names;

/// <summary>Mends misspelt words where only one known name is left that can have been meant.</summary>
internal sealed class Spelling(WordList list, KnownNames known)
{
    private const int MostWords = 10;
    private const int MostMisspelt = 3;
    private const int MostTries = 80;

    public Ingredient? Find(IEnumerable<string> variants)
    {
        var meant = new Dictionary<string, ImmutableArray<(string Word, int Distance)>>(); // variants share their words
        foreach (string variant in variants)
        {
            if (Find(NameFold.Words(variant), meant) is { } found) return found;
        }

        return null;
    }

    private Ingredient? Find(string[] printed, Dictionary<string, ImmutableArray<(string Word, int Distance)>> before)
    {
        if (printed.Length is 0 or > MostWords) return null;
        int[] strange = [.. Enumerable.Range(0, printed.Length).Where(i => !list.Knows(printed[i]) && !printed[i].All(char.IsAsciiDigit))];
        if (strange.Length is 0 or > MostMisspelt) return null;
        ImmutableArray<(string Word, int Distance)>[] meant = [.. strange.Select(i => Meant(printed[i], before))];
        return meant.Any(words => words.IsEmpty) ? null : Only(Tries(printed, strange, meant));
    }

    private ImmutableArray<(string Word, int Distance)> Meant(string word, Dictionary<string, ImmutableArray<(string Word, int Distance)>> before)
    {
        if (before.TryGetValue(word, out ImmutableArray<(string Word, int Distance)> meant)) return meant;
        return before[word] = list.Meant(word);
    }

    // the nearest one, unless another substance is as near
    private Ingredient? Only(IEnumerable<(string[] Words, int Distance)> tries)
    {
        (Ingredient Ingredient, int Distance)[] found =
        [
            .. tries.OrderBy(one => one.Distance).Take(MostTries)
                .Select(one => (known.Find(one.Words, string.Join(' ', one.Words))?.Ingredient, one.Distance))
                .Where(one => one.Ingredient is not null).Select(one => (one.Ingredient!, one.Distance)),
        ];
        if (found.Length == 0) return null;
        string[] nearest = [.. found.Where(one => one.Distance == found[0].Distance).Select(one => one.Ingredient.Inci).Distinct()];
        return nearest.Length == 1 ? found[0].Ingredient : null;
    }

    private static IEnumerable<(string[] Words, int Distance)> Tries(string[] printed, int[] strange, ImmutableArray<(string Word, int Distance)>[] meant)
    {
        IEnumerable<(string[] Words, int Distance)> tries = [(printed, 0)];
        for (int i = 0; i < strange.Length; i++)
        {
            int at = strange[i];
            ImmutableArray<(string Word, int Distance)> words = meant[i];
            tries = tries.SelectMany(one => words.Select(word => (With(one.Words, at, word.Word), one.Distance + word.Distance)));
        }

        return tries;
    }

    private static string[] With(string[] words, int at, string word)
    {
        string[] changed = [.. words];
        changed[at] = word;
        return changed;
    }
}
