using System.Collections.Immutable;

namespace Effleur.Knowledge.Claims;

/// <summary>The words by which a claim is known (knowledge/claims/lexicon.yaml); stems, matched at the beginning of a word.</summary>
/// <param name="Outcomes">What may change.</param>
/// <param name="Effects">Words for changing it.</param>
/// <param name="Never">Words that make a claim by themselves.</param>
public sealed record ClaimLexicon(ImmutableArray<string> Outcomes, ImmutableArray<string> Effects, ImmutableArray<string> Never);
