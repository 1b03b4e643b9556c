using Effleur.Core.Shelf;

namespace Effleur.Shelf.Uptake;

/// <summary>What can be said of an ingredient getting through healthy skin.</summary>
/// <param name="Molecule">Its molecule.</param>
/// <param name="Kind">What can be said.</param>
/// <param name="Permeability">The estimate, where there is one.</param>
public sealed record Absorption(Molecule Molecule, AbsorptionKind Kind, Permeability? Permeability)
{
    /// <summary>What can be said; null for an ingredient that is no single known molecule.</summary>
    public static Absorption? Of(Ingredient ingredient)
    {
        ArgumentNullException.ThrowIfNull(ingredient);
        if (ingredient.Molecule is not { } molecule) return null;
        Permeability? estimate = molecule.LogP is { } logP ? Uptake.Permeability.Of(molecule.WeightDa, logP) : null;
        AbsorptionKind kind = molecule.WeightDa > Uptake.Permeability.RuleOf500Da ? AbsorptionKind.TooLarge
            : estimate is null ? AbsorptionKind.NotPredictable
            : AbsorptionKind.Estimated;
        return new(molecule, kind, kind == AbsorptionKind.Estimated ? estimate : null);
    }
}

/// <summary>What can be said of getting through skin.</summary>
public enum AbsorptionKind
{
    /// <summary>There is an estimate.</summary>
    Estimated,

    /// <summary>It is outside of what the rule was made for, or its partition is not known.</summary>
    NotPredictable,

    /// <summary>It is above 500 daltons.</summary>
    TooLarge,
}
