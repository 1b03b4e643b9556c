using System.Collections.Immutable;
using Effleur.Core.Catalogue;

namespace Effleur.Core.Shelf;

/// <summary>When something in a product is to be told to whom, and in which words (knowledge/shelf/verdicts.yaml).</summary>
public sealed record VerdictRule
{
    /// <summary>"rabbit-ear".</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required VerdictKind Kind { get; init; }

    /// <summary>How strong it is.</summary>
    public required VerdictLevel Level { get; init; }

    /// <summary>Whom it is for.</summary>
    public required VerdictAudience For { get; init; }

    /// <summary>What an ingredient must be to be meant.</summary>
    public required IngredientMatch Having { get; init; }

    /// <summary>The least estimated share of the product all that are meant make up together, 0 to 1.</summary>
    public double LeastShare { get; init; }

    /// <summary>What is said; "{ingredients}" stands for those that are meant.</summary>
    public required string Words { get; init; }

    /// <summary>How strong the evidence is.</summary>
    public required EvidenceGrade Grade { get; init; }

    /// <summary>Evidence ids.</summary>
    public required ImmutableArray<string> Evidence { get; init; }
}

/// <summary>Whom a rule is for: anybody with one of these.</summary>
/// <param name="IsEveryone">Whether it is for everybody.</param>
/// <param name="Conditions">Ids of conditions.</param>
/// <param name="Skin">Skin traits.</param>
public sealed record VerdictAudience(bool IsEveryone, ImmutableArray<string> Conditions, ImmutableArray<SkinTrait> Skin);

/// <summary>What an ingredient must be; one of these is enough.</summary>
/// <param name="Cautions">Cautions.</param>
/// <param name="Classes">Classes.</param>
/// <param name="Inci">Names.</param>
/// <param name="LeastComedogenicity">Highest list score from which it is meant; null for none.</param>
/// <param name="IsTheirAllergen">Whether it is one the person named.</param>
/// <param name="IsEuFragrance">Whether EU law has it named as a scent.</param>
public sealed record IngredientMatch(
    ImmutableArray<IngredientCaution> Cautions,
    ImmutableArray<IngredientClass> Classes,
    ImmutableArray<string> Inci,
    int? LeastComedogenicity,
    bool IsTheirAllergen,
    bool IsEuFragrance);
