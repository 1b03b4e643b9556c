using System.Collections.Immutable;

namespace Effleur.Shelf.Names;

/// <summary>
/// Tells a slip of the pen from another substance: methylparaben is no misspelling of ethylparaben, and retinal none of retinol, though a letter
/// apart.
/// </summary>
internal sealed class ChemicalWord(ImmutableArray<string> morphemes)
{
    // endings that name what a substance is (IUPAC suffixes and those of salts, sugars and enzymes)
    private static readonly string[] Endings =
        ["ol", "al", "ane", "ene", "yne", "one", "ate", "ite", "ide", "ic", "yl", "ose", "ase", "amide", "amine", "oate", "eth", "ium", "oyl"];

    private readonly string[] _morphemes = [.. morphemes.OrderByDescending(morpheme => morpheme.Length)];

    /// <summary>Whether a printed word can be a slip of a known one.</summary>
    public bool IsSlip(string printed, string known, int distance)
    {
        if (printed.Length == known.Length + 1 && printed[^1] == 'e' && printed.StartsWith(known, StringComparison.Ordinal)) return true; // "phenoxyethanole", after other languages
        if (printed[0] != known[0] && (distance > 1 || IsWholePiece(printed, known))) return false;
        if (Ending(printed) is { } one && Ending(known) is { } other && one != other) return false;
        List<string> ofKnown = Pieces(known);
        foreach (string piece in Pieces(printed))
        {
            if (!ofKnown.Remove(piece)) return false; // it has a piece the known word has not
        }

        return !ofKnown.Any(missing => known.Replace(missing, "", StringComparison.Ordinal) == printed);
    }

    private static bool IsWholePiece(string printed, string known) => printed.Length == known.Length && printed[1..] == known[1..] && printed.Length < 7;

    private static string? Ending(string word) => Endings.Where(ending => word.EndsWith(ending, StringComparison.Ordinal)).MaxBy(ending => ending.Length);

    private List<string> Pieces(string word)
    {
        var pieces = new List<string>();
        for (int at = 0; at < word.Length;)
        {
            string? piece = Array.Find(_morphemes, morpheme => string.CompareOrdinal(word, at, morpheme, 0, morpheme.Length) == 0);
            if (piece is not null) pieces.Add(piece);
            at += piece?.Length ?? 1;
        }

        return pieces;
    }
}
