using System.Globalization;
using System.Text;

namespace Effleur.Print.Drawing;

/// <summary>Text that a typeface can draw. Names of a person's own routines may be in any script; the fonts have Latin, Greek and Cyrillic.</summary>
internal static class Printable
{
    /// <summary>Stands for a letter no typeface has.</summary>
    public const string Missing = "□";

    /// <summary>The text and the typeface to set it in: the one asked for, or the plain one of the same weight when only that has all letters.</summary>
    public static (string Text, Face Face) Of(string text, Face face, ITypeMeasure type)
    {
        string plain = Normal(text);
        Face fallback = face switch { Face.Title => Face.Strong, Face.Lead => Face.Text, _ => face };
        Face chosen = HasAll(plain, face, type) ? face : fallback;
        return (Replaced(plain, chosen, type), chosen);
    }

    private const int NoBreakSpace = 0xA0;

    // line ends and tabs are spaces; what has no picture of its own, such as joiners, is left out
    private static string Normal(string text)
    {
        var plain = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes()) // half a surrogate pair comes out as U+FFFD, and so as missing
        {
            if (Rune.IsWhiteSpace(rune) && rune.Value != NoBreakSpace) plain.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format)) plain.Append(rune.ToString());
        }

        return plain.ToString();
    }

    private static bool HasAll(string text, Face face, ITypeMeasure type) => text.EnumerateRunes().All(rune => type.Has(face, rune.Value));

    private static string Replaced(string text, Face face, ITypeMeasure type) =>
        string.Concat(text.EnumerateRunes().Select(rune => type.Has(face, rune.Value) ? rune.ToString() : Missing));
}
