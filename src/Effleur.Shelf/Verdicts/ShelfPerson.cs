using System.Collections.Frozen;
using System.Collections.Immutable;
using Effleur.Core.Profiles;
using Effleur.Core.Shelf;

namespace Effleur.Shelf.Verdicts;

/// <summary>What of a person matters for products.</summary>
/// <param name="Conditions">Ids of conditions they have.</param>
/// <param name="Skin">How their skin is.</param>
/// <param name="Allergens">Families of allergens they named, or that follow from a condition.</param>
/// <param name="Avoids">INCI names of single ingredients they avoid.</param>
public sealed record ShelfPerson(FrozenSet<string> Conditions, ImmutableArray<SkinTrait> Skin, FrozenSet<AllergenFamily> Allergens, FrozenSet<string> Avoids)
{
    /// <summary>Somebody of whom nothing is known.</summary>
    public static readonly ShelfPerson Anybody = new(FrozenSet<string>.Empty, [], FrozenSet<AllergenFamily>.Empty, FrozenSet<string>.Empty);

    /// <summary>What of a profile matters.</summary>
    public static ShelfPerson Of(Profile profile, ShelfReader reader)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(reader);
        FrozenSet<string> conditions = profile.Health.Conditions.Select(answer => answer.ConditionId).ToFrozenSet();
        return new(
            conditions,
            profile.Skin,
            profile.AvoidFamilies.Concat(conditions.SelectMany(id => reader.Shelf.ConditionAllergens.GetValueOrDefault(id, []))).ToFrozenSet(),
            profile.AvoidIngredients.SelectMany(name => reader.Names(name)).ToFrozenSet());
    }

    /// <summary>Whether an ingredient is one they react to.</summary>
    public bool Avoid(Ingredient ingredient)
    {
        ArgumentNullException.ThrowIfNull(ingredient);
        return ingredient.Allergens.Any(Allergens.Contains)
            || Avoids.Contains(ingredient.Inci)
            || (ingredient.EuFragrance is { } scent && (Allergens.Contains(AllergenFamily.Fragrance) || Avoids.Contains(scent)));
    }

    /// <summary>Whether a rule is for them.</summary>
    public bool Is(VerdictAudience audience)
    {
        ArgumentNullException.ThrowIfNull(audience);
        return audience.IsEveryone || audience.Conditions.Any(Conditions.Contains) || audience.Skin.Any(trait => Skin.Contains(trait));
    }
}
