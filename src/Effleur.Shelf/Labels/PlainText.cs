using System.Net;
using System.Text.RegularExpressions;

namespace Effleur.Shelf.Labels;

/// <summary>Takes off what pages and copying leave on a text: tags, entities, strange spaces.</summary>
internal static partial class PlainText
{
    public static string Of(string text)
    {
        string plain = text.Contains('<', StringComparison.Ordinal) ? OtherTag().Replace(BreakTag().Replace(text, "\n"), " ") : text;
        if (plain.Contains('&', StringComparison.Ordinal)) plain = WebUtility.HtmlDecode(plain);
        return Spaces().Replace(plain.ReplaceLineEndings("\n"), " ");
    }

    [GeneratedRegex(@"<\s*/?\s*(?:br|p|li|div|tr)\b[^>]{0,200}>", RegexOptions.IgnoreCase)]
    private static partial Regex BreakTag();

    [GeneratedRegex("<[a-zA-Z/!][^>]{0,200}>")]
    private static partial Regex OtherTag();

    [GeneratedRegex(@"[\t\u00A0\u2000-\u200A\u202F\u3000]+")]
    private static partial Regex Spaces();
}
