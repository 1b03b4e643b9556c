using System.Collections.Frozen;

namespace Effleur.Shelf.Names;

/// <summary>Writes a name as labels' glossaries do: "PEG-40 Hydrogenated Castor Oil".</summary>
internal static class InciCase
{
    private static readonly FrozenSet<string> Capitals = new[] { "peg", "ppg", "ci", "ppm", "edta", "tea", "dea", "mea", "va", "vp", "pvp", "dna", "rna", "sh", "np", "ap", "eop", "se", "aha", "bha" }.ToFrozenSet();

    public static string Of(string printed) =>
        string.Join(' ', printed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => string.Join('-', word.Split('-').Select(part => string.Join('/', part.Split('/').Select(Word))))));

    private static string Word(string word)
    {
        string small = word.ToLowerInvariant();
        if (small is "sh") return small;
        if (Capitals.Contains(small)) return small.ToUpperInvariant();
        return small.Length == 0 ? small : char.ToUpperInvariant(small[0]) + small[1..];
    }
}
