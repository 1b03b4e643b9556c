using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Effleur.Core.Shelf;

namespace Effleur.Shelf.Labels;

/// <summary>Cuts away what stands around a list: what is before its heading, what comes after it, headings inside.</summary>
internal sealed class LabelFrame(LabelWords words)
{
    /// <summary>Stands for "may contain" in a text that was cut.</summary>
    public const char Maybe = '\u0001';

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    // a heading has a colon, or stands on a line of its own, or begins the text
    private readonly Regex? _heading = Pattern(words.Headings, h => $@"(?<![\p{{L}}])(?:{h})(?![\p{{L}}])(?:[^\n:,]{{0,30}}[:：]|[ .]*\n)|^\s*(?:{h})(?![\p{{L}}])[ :\-–]*");

    private readonly Regex? _end = Pattern(words.Ends, e => $@"(?:^|[\n.;!)\[※*])\s*(?:{e})(?![\p{{L}}])");

    private readonly Regex? _inner = Pattern(words.Inner, i => $@"(?<![\p{{L}}])(?:{i})(?![\p{{L}}])\s*[:：\-–]?");

    private readonly Regex? _maybe = Pattern(words.Maybe, m => $@"\+\s*/\s*-?|±|(?<![\p{{L}}])(?:{m})(?![\p{{L}}])\s*:?");

    /// <summary>The list alone; "may contain" in it is <see cref="Maybe"/>.</summary>
    public string Cut(string text)
    {
        string list = text;
        if (_inner is not null) list = _inner.Replace(list, ",");
        if (_heading?.Match(list) is { Success: true } heading) list = _heading.Replace(list[(heading.Index + heading.Length)..], ",");
        if (_end?.Match(list) is { Success: true, Index: > 0 } end) list = list[..(list[end.Index] is '[' or '※' or '*' ? end.Index : end.Index + 1)];
        return _maybe is null ? list : _maybe.Replace(list, $",{Maybe}");
    }

    private static Regex? Pattern(ImmutableArray<string> words, Func<string, string> around) => words.IsEmpty
        ? null
        : new(around(string.Join('|', words.OrderByDescending(word => word.Length).Select(Spaced))), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Patience);

    private static string Spaced(string word) => string.Join(@"\s+", word.Split(' ').Select(Regex.Escape));
}
