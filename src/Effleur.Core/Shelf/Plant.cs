using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Effleur.Core.Shelf;

/// <summary>A plant, alga or mushroom, so that any of its parts can be recognised by name.</summary>
public sealed record Plant
{
    /// <summary>Genus and species as labels print them, "Calendula Officinalis".</summary>
    public required string Name { get; init; }

    /// <summary>Other botanical names.</summary>
    public ImmutableArray<string> Other { get; init; } = [];

    /// <summary>English names.</summary>
    public ImmutableArray<string> Common { get; init; } = [];

    /// <summary>Families of allergens all of its parts belong to.</summary>
    public ImmutableArray<AllergenFamily> Allergens { get; init; } = [];

    /// <summary>What is to be minded about all of its parts.</summary>
    public ImmutableArray<IngredientCaution> Cautions { get; init; } = [];

    /// <summary>For each field that has a value, the id of the evidence it is from.</summary>
    public FrozenDictionary<string, string> Sources { get; init; } = FrozenDictionary<string, string>.Empty;
}

/// <summary>What is made of a plant: the last word of a name such as "seed oil" or "leaf extract".</summary>
/// <param name="Words">The words, folded: "oil".</param>
/// <param name="Of">Parts of the plant it must be of; empty for any.</param>
/// <param name="Class">What that is.</param>
/// <param name="Functions">What it is put in for.</param>
/// <param name="Cautions">What is to be minded.</param>
/// <param name="Allergens">Families of allergens.</param>
public sealed record PlantForm(
    string Words,
    ImmutableArray<string> Of,
    IngredientClass Class,
    ImmutableArray<IngredientFunction> Functions,
    ImmutableArray<IngredientCaution> Cautions,
    ImmutableArray<AllergenFamily> Allergens);
