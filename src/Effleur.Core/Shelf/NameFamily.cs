using System.Collections.Immutable;

namespace Effleur.Core.Shelf;

/// <summary>Names that are built by a pattern, such as "PEG-{n} {acid}"; what they are follows from the pattern.</summary>
/// <param name="Pattern">Words and slots in braces; "+" after a slot for one or more, "?" for none or one.</param>
/// <param name="Class">What such an ingredient is.</param>
/// <param name="Functions">What it is put in for.</param>
/// <param name="Cautions">What is to be minded.</param>
/// <param name="Allergens">Families of allergens.</param>
/// <param name="IsMinor">Whether it is used at one percent or less as a rule.</param>
/// <param name="Source">Id of the evidence that is from.</param>
public sealed record NameFamily(
    string Pattern,
    IngredientClass Class,
    ImmutableArray<IngredientFunction> Functions,
    ImmutableArray<IngredientCaution> Cautions,
    ImmutableArray<AllergenFamily> Allergens,
    bool IsMinor,
    string Source);
