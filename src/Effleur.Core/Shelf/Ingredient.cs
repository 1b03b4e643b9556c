using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Effleur.Core.Shelf;

/// <summary>What is known of an ingredient; every field has the source it is from (<see cref="Sources"/>).</summary>
public sealed record Ingredient
{
    /// <summary>The name labels print in the EU, "Simmondsia Chinensis Seed Oil".</summary>
    public required string Inci { get; init; }

    /// <summary>Other names labels and shops use.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>What kind of stuff it is.</summary>
    public required IngredientClass Class { get; init; }

    /// <summary>What it is put in for; never empty.</summary>
    public required ImmutableArray<IngredientFunction> Functions { get; init; }

    /// <summary>How it glides, where it differs from its class.</summary>
    public SlipLevel? Slip { get; init; }

    /// <summary>What becomes of it on skin, where it differs from its class.</summary>
    public FilmKind? Film { get; init; }

    /// <summary>Lowest and highest score, 0 to 5, in the old rabbit-ear lists: weak evidence. Null when it is in none.</summary>
    public ScoreRange? Comedogenicity { get; init; }

    /// <summary>Families of allergens it belongs to.</summary>
    public ImmutableArray<AllergenFamily> Allergens { get; init; } = [];

    /// <summary>The name under which EU law has a scent named on the label; null for others.</summary>
    public string? EuFragrance { get; init; }

    /// <summary>What is to be minded.</summary>
    public ImmutableArray<IngredientCaution> Cautions { get; init; } = [];

    /// <summary>Its molecule, where it is a single one.</summary>
    public Molecule? Molecule { get; init; }

    /// <summary>Whether it is used at one percent or less as a rule.</summary>
    public bool IsMinor { get; init; }

    /// <summary>Months an opened bottle of it stays fresh; null when that is not known or not a question.</summary>
    public int? KeepsMonths { get; init; }

    /// <summary>Most percent of it on skin that sees the sun; null when it is not phototoxic.</summary>
    public double? PhototoxicMostPercent { get; init; }

    /// <summary>For each field that has a value (camelCase), the id of the evidence it is from; the evidence has the certainty mark.</summary>
    public FrozenDictionary<string, string> Sources { get; init; } = FrozenDictionary<string, string>.Empty;
}

/// <summary>Two scores, lowest and highest.</summary>
public readonly record struct ScoreRange(int Least, int Most);
