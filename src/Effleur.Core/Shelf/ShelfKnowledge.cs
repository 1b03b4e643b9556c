using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Effleur.Core.Shelf;

/// <summary>What is known of products and what is in them (knowledge/shelf).</summary>
public sealed record ShelfKnowledge
{
    /// <summary>Nothing, for a catalogue made without.</summary>
    public static readonly ShelfKnowledge None = new();

    /// <summary>Ingredients by INCI name.</summary>
    public FrozenDictionary<string, Ingredient> Ingredients { get; init; } = FrozenDictionary<string, Ingredient>.Empty;

    /// <summary>Plants.</summary>
    public ImmutableArray<Plant> Plants { get; init; } = [];

    /// <summary>Parts of plants as names have them, folded: "seed", "leaf".</summary>
    public ImmutableArray<string> PlantParts { get; init; } = [];

    /// <summary>What is made of plants.</summary>
    public ImmutableArray<PlantForm> PlantForms { get; init; } = [];

    /// <summary>Names built by a pattern.</summary>
    public ImmutableArray<NameFamily> Families { get; init; } = [];

    /// <summary>Words that may stand in a pattern's slot, by the slot's name.</summary>
    public FrozenDictionary<string, ImmutableArray<string>> Slots { get; init; } = FrozenDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Words of names of other substances, which are therefore no misspelling of a known one.</summary>
    public ImmutableArray<string> OtherWords { get; init; } = [];

    /// <summary>Pieces of chemical words that tell substances apart: "meth", "eth".</summary>
    public ImmutableArray<string> Morphemes { get; init; } = [];

    /// <summary>How each class glides.</summary>
    public FrozenDictionary<IngredientClass, ClassTraits> Traits { get; init; } = FrozenDictionary<IngredientClass, ClassTraits>.Empty;

    /// <summary>Words around lists.</summary>
    public LabelWords LabelWords { get; init; } = LabelWords.None;

    /// <summary>Rules of verdicts.</summary>
    public ImmutableArray<VerdictRule> Verdicts { get; init; } = [];

    /// <summary>Families of allergens a condition stands for, by the condition's id.</summary>
    public FrozenDictionary<string, ImmutableArray<AllergenFamily>> ConditionAllergens { get; init; } = FrozenDictionary<string, ImmutableArray<AllergenFamily>>.Empty;

    /// <summary>Order of use, morning and evening.</summary>
    public ImmutableArray<ApplicationStep> Application { get; init; } = [];

    /// <summary>Sentences by key.</summary>
    public FrozenDictionary<string, string> Words { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>A sentence; the key itself in knowledge made without.</summary>
    public string Word(string key) => Words.GetValueOrDefault(key, key);
}
