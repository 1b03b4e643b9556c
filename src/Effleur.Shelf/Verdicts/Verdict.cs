using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Shelf;

namespace Effleur.Shelf.Verdicts;

/// <summary>What is to be said to one person about a product, on one thing.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Level">How strong it is.</param>
/// <param name="Because">The reason, in words.</param>
/// <param name="Ingredients">INCI names it is because of; empty when it is because of the whole.</param>
/// <param name="Grade">How strong the evidence for it is.</param>
/// <param name="Evidence">Evidence ids.</param>
public sealed record Verdict(
    VerdictKind Kind, VerdictLevel Level, string Because, ImmutableArray<string> Ingredients, EvidenceGrade Grade, ImmutableArray<string> Evidence);
