using System.Text.RegularExpressions;
using Effleur.Core.Shelf;

namespace Effleur.Shelf.Names;

/// <summary>The ways a printed entry can be read: without its brackets, with them, what is in them, without words about quality.</summary>
internal sealed partial class NameVariants(LabelWords words)
{
    private readonly ILookup<string, string[]> _qualifiers =
        words.Qualifiers.Select(NameFold.Words).OrderByDescending(qualifier => qualifier.Length).ToLookup(qualifier => qualifier[0]);

    /// <summary>The readings, the plainest first.</summary>
    public IEnumerable<string> Of(string text)
    {
        string[] plain = [.. Plain(text).Select(one => one.Trim()).Where(one => one.Length > 0).Distinct()];
        foreach (string one in plain) yield return one;
        foreach (string one in plain)
        {
            if (WithoutQualifiers(one) is { Length: > 0 } bare) yield return bare;
        }

        if (FootnoteNumber().Match(text) is { Success: true } footnote) yield return footnote.Groups["name"].Value;
        if (text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon) yield return text[(colon + 1)..].Trim();
    }

    /// <summary>What stands in the last brackets; null without any.</summary>
    public static string? InBrackets(string text) => Brackets().Matches(text) is { Count: > 0 } all ? all[^1].Groups["in"].Value.Trim() : null;

    private static IEnumerable<string> Plain(string text)
    {
        yield return Brackets().Replace(text, " ");
        if (text.Contains(". ", StringComparison.Ordinal) && Sentence().Match(text) is { Success: true } sentence) yield return Brackets().Replace(sentence.Groups["name"].Value, " ");
        if (Brackets().Matches(text) is not { Count: > 0 } brackets) yield break;
        yield return text;
        foreach (Match bracket in brackets)
        {
            string rest = Brackets().Replace(text[(bracket.Index + bracket.Length)..], " ").Trim();
            if (rest.Length == 0) yield return bracket.Groups["in"].Value;
            else if (brackets.Count == 1) yield return bracket.Groups["in"].Value + " " + rest; // "(Jojoba) Milk" is not jojoba
        }
    }

    private string? WithoutQualifiers(string text)
    {
        string[] all = NameFold.Words(text);
        var left = new List<string>(all.Length);
        for (int at = 0; at < all.Length;)
        {
            int here = at;
            string[]? qualifier = _qualifiers[all[at]].FirstOrDefault(one => all.AsSpan(here).StartsWith(one));
            if (qualifier is null) left.Add(all[at]);
            at += qualifier?.Length ?? 1;
        }

        return left.Count < all.Length ? string.Join(' ', left) : null;
    }

    [GeneratedRegex(@"\((?<in>[^()]*)\)")]
    private static partial Regex Brackets();

    // what comes after an entry on the last line: "Limonene. Made in France"
    [GeneratedRegex(@"^(?<name>(?:[^().]|\([^()]*\)|\.(?!\s))+)\s?\.\s+\S", RegexOptions.None, 200)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(?<name>.*\p{L}{4})(?: ?\d|\d\d)$")]
    private static partial Regex FootnoteNumber();
}
