using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Effleur.Core.Catalogue;

namespace Effleur.Knowledge.Claims;

/// <summary>Finds sentences that claim an effect of massage and are not among those that may be said. See docs/methods/claim-guard.md.</summary>
public sealed partial class ClaimGuard
{
    private readonly Regex _outcome;
    private readonly Regex _effect;
    private readonly Regex _never;
    private readonly SearchValues<string> _suspect;
    private readonly ImmutableArray<string> _allowed;

    /// <summary>Makes a guard from the words that betray a claim and the sentences that may be said.</summary>
    public ClaimGuard(ClaimLexicon lexicon, IEnumerable<string> allowed)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        (_outcome, _effect, _never) = (AnyOf(lexicon.Outcomes), AnyOf(lexicon.Effects), AnyOf(lexicon.Never));
        _suspect = SearchValues.Create([.. lexicon.Outcomes, .. lexicon.Never], StringComparison.OrdinalIgnoreCase);
        _allowed = [.. allowed.Select(Plain).OrderByDescending(sentence => sentence.Length)];
    }

    /// <summary>The guard of a catalogue: what its claims may say is allowed, and what its safety evidence says.</summary>
    public static ClaimGuard Of(ClaimLexicon lexicon, IEnumerable<Claim> claims, IEnumerable<EvidenceEntry> evidence)
    {
        ArgumentNullException.ThrowIfNull(claims);
        IEnumerable<string> safety = evidence.Where(entry => entry.Claims.IsEmpty).Select(entry => entry.Sentence).OfType<string>();
        return new(lexicon, claims.SelectMany(claim => claim.MaySay).Concat(safety));
    }

    /// <summary>The sentences of a text that claim something and may not be said; none for a text that only describes.</summary>
    public ImmutableArray<string> Claims(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string plain = Plain(text);
        if (!plain.AsSpan().ContainsAny(_suspect)) return []; // most texts speak of nothing that could be claimed
        string rest = _allowed.Aggregate(plain, (left, sentence) => left.Replace(sentence, ".", StringComparison.Ordinal));
        return [.. Ends().Split(rest).Select(sentence => sentence.Trim()).Where(IsClaim)];
    }

    private bool IsClaim(string sentence) => _never.IsMatch(sentence) || (_outcome.IsMatch(sentence) && _effect.IsMatch(_outcome.Replace(sentence, " ")));

    // one case, one kind of space, one kind of quotation mark, no full stop at the end: an allowed sentence is known however it is set
    private static string Plain(string text) =>
        Spaces().Replace(text, " ").Trim().TrimEnd('.').ToLowerInvariant().Replace('’', '\'').Replace('“', '"').Replace('”', '"');

    private static Regex AnyOf(ImmutableArray<string> stems) =>
        new($@"(?<!\w)(?:{string.Join('|', stems.Select(Regex.Escape))})\w*", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"[.!?]+(?:\s|$)")]
    private static partial Regex Ends();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
