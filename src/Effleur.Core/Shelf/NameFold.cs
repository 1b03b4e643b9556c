using System.Globalization;
using System.Text;

namespace Effleur.Core.Shelf;

/// <summary>Brings names to one spelling: small letters and digits, without accents, hyphens and brackets.</summary>
public static class NameFold
{
    // labels print these; .NET's own decomposition needs language data that is left out of this program
    private const string Accented = "àáâãäåāăąçćčďđèéêëēėęěğìíîïīįıłľĺñńňòóôõöōőøŕřśšşșťţțùúûüūůűųýÿźžż";
    private const string Plain = "aaaaaaaaacccddeeeeeeeegiiiiiiilllnnnoooooooorrsssstttuuuuuuuuyyzzz";

    /// <summary>The words of a name, in order.</summary>
    public static string[] Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Spaced(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>A name as it is looked up: its words without spaces, so that "Phenoxy ethanol" is "phenoxyethanol".</summary>
    public static string Key(string text) => string.Concat(Words(text));

    private static string Spaced(string text)
    {
        var folded = new StringBuilder(text.Length + 8);
        foreach (char letter in text) Append(folded, char.ToLowerInvariant(letter));
        return folded.ToString();
    }

    private static void Append(StringBuilder folded, char letter)
    {
        if (char.IsAsciiLetterOrDigit(letter)) folded.Append(letter);
        else if (letter is '\'' or '’' or '\u00AD' or '®' or '™' or '\u200B' or '\u200E' or '\uFEFF') return;
        else if (char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark) return;
        else if (Whole(letter) is { } word) folded.Append(word);
        else if (Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at) folded.Append(Plain[at]);
        else if (char.IsLetterOrDigit(letter)) folded.Append(letter);
        else folded.Append(' ');
    }

    private static string? Whole(char letter) => letter switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'α' => "alpha",
        'β' => "beta",
        'γ' => "gamma",
        'δ' => "delta",
        'ω' => "omega",
        '&' => " and ",
        >= '０' and <= '９' => ((char)(letter - '０' + '0')).ToString(),
        >= '₀' and <= '₉' => ((char)(letter - '₀' + '0')).ToString(),
        _ => null,
    };
}
