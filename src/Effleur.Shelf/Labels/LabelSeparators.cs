using System.Buffers;

namespace Effleur.Shelf.Labels;

/// <summary>What parts the entries of a list: most have commas, others bullets, lines, dashes, full stops, slashes or nothing.</summary>
/// <param name="Line">Whether a line end parts entries; otherwise it is a space.</param>
/// <param name="Loose">What else parts them when there is nothing better: " - ", " | ", ". ", " / ".</param>
internal readonly record struct LabelSeparators(bool Line, string? Loose)
{
    /// <summary>Separators wherever they stand.</summary>
    public static readonly SearchValues<char> Hard = SearchValues.Create(",;，、；•·∙●▪◦■♦|\u2022\u00B7");

    private static readonly string[] LooseOnes = [" - ", " – ", " / ", ". "];

    public static LabelSeparators Of(string list)
    {
        int hard = 0, lines = 0;
        foreach (char letter in list)
        {
            if (Hard.Contains(letter)) hard++;
            if (letter == '\n') lines++;
        }

        bool line = hard < 2 || lines > 2 * hard; // lines that a column broke are fewer than commas
        return new(line, Loosest(list, hard));
    }

    // "Parfum / Fragrance" stands among commas now and then; a list of slashes has far more of them
    private static string? Loosest(string list, int hard) =>
        LooseOnes.FirstOrDefault(loose => Count(list, loose) >= Math.Max(2, hard < 2 ? 2 : 2 * hard));

    private static int Count(string list, string what)
    {
        int count = 0;
        for (int at = list.IndexOf(what, StringComparison.Ordinal); at >= 0; at = list.IndexOf(what, at + what.Length, StringComparison.Ordinal)) count++;
        return count;
    }
}
