using System.Collections.Immutable;
using Effleur.Core.Shelf;

namespace Effleur.Shelf.Names;

/// <summary>Takes names apart that stand in a row without anything between them, where every word finds its place.</summary>
internal sealed class RunOnNames(KnownNames known, WordList list)
{
    private const int MostWordsOfAName = 9;
    private const int ShortestName = 4;
    private const int MostWords = 600;

    /// <summary>Names before a bracket that belongs to the last of them; null when it is one name.</summary>
    public ImmutableArray<ReadName>? Before(string text)
    {
        int open = text.IndexOf('(', StringComparison.Ordinal);
        if (open <= 0 || text.Contains('/', StringComparison.Ordinal) || text.AsSpan(0, open).Count(' ') < 3 || known.Find(text[..open]) is not null) return null;
        return Find(text[..open]) is { Length: > 1 } names && names.Any(name => name.Text.AsSpan().Count(' ') > 1) ? names : null;
    }

    public ImmutableArray<ReadName>? Find(string text)
    {
        string[] printed = [.. text.Split([' ', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries).SelectMany(Unglued)];
        if (printed.Length is < 2 or > MostWords) return null;
        string[][] words = [.. printed.Select(NameFold.Words)];
        if (words.Any(one => one.Any(IsStrange))) return null; // no name has such a word, so not every word finds its place
        (int Names, int Length, ReadName? Read)?[] best = new (int, int, ReadName?)?[printed.Length + 1];
        best[printed.Length] = (0, 0, null);
        for (int at = printed.Length - 1; at >= 0; at--) best[at] = Best(printed, words, at, best);
        if (best[0] is null) return null;
        ImmutableArray<ReadName> names = [.. Walk(best)];
        return names.Length == 2 && !text.Contains('(', StringComparison.Ordinal) && names.Any(IsCommon) ? null : names;
    }

    // two common words side by side can be a third thing: "Peat Water" is not peat and water
    private static bool IsCommon(ReadName name) => NameFold.Key(name.Text) != NameFold.Key(name.Ingredient!.Inci);

    // "sulfosuccinatemagnesium": a comma was lost between two words
    private IEnumerable<string> Unglued(string word)
    {
        if (word.Length < 2 * ShortestName || !word.All(char.IsLetter)) return [word];
        string folded = NameFold.Key(word);
        if (folded.Length != word.Length || list.Knows(folded)) return [word];
        int[] places = [.. Enumerable.Range(ShortestName, folded.Length - (2 * ShortestName) + 1).Where(at => list.Knows(folded[..at]) && list.Knows(folded[at..]))];
        return places is [{ } only] ? [word[..only], word[only..]] : [word];
    }

    private bool IsStrange(string word) => !list.Knows(word) && !word.Any(char.IsAsciiDigit);

    // the fewest names from here to the end
    private (int Names, int Length, ReadName? Read)? Best(string[] printed, string[][] words, int at, (int Names, int Length, ReadName? Read)?[] best)
    {
        (int Names, int Length, ReadName? Read)? found = null;
        for (int length = 1; length <= Math.Min(MostWordsOfAName, printed.Length - at); length++)
        {
            if (best[at + length] is not { } rest || (found is { } known1 && known1.Names <= rest.Names + 1)) continue;
            string name = string.Join(' ', printed.AsSpan(at, length)!);
            string[] folded = [.. words.Skip(at).Take(length).SelectMany(one => one)];
            if (folded.Sum(word => word.Length) < ShortestName || known.Find(folded, name) is not { } read) continue;
            found = (rest.Names + 1, length, new(name, read.Ingredient, read.How));
        }

        return found;
    }

    private static IEnumerable<ReadName> Walk((int Names, int Length, ReadName? Read)?[] best)
    {
        for (int at = 0; best[at] is { Read: { } read, Length: var length }; at += length) yield return read;
    }
}
