namespace Effleur.Core.Shelf;

/// <summary>What is to be minded about an ingredient.</summary>
public enum IngredientCaution
{
    /// <summary>Vitamin A and its kin.</summary>
    Retinoid,

    /// <summary>Alpha hydroxy acid: glycolic, lactic.</summary>
    Aha,

    /// <summary>Salicylic acid.</summary>
    Bha,

    /// <summary>Benzoyl peroxide.</summary>
    BenzoylPeroxide,

    /// <summary>Ascorbic acid itself.</summary>
    StrongVitaminC,

    /// <summary>Makes skin burn sooner in the sun.</summary>
    Photosensitising,

    /// <summary>Burns skin together with the sun.</summary>
    Phototoxic,

    /// <summary>Not in pregnancy.</summary>
    PregnancyAvoid,

    /// <summary>Not in the first three months of pregnancy.</summary>
    PregnancyEarly,

    /// <summary>Stings in eyes.</summary>
    EyeIrritant,

    /// <summary>Food for the skin's yeasts.</summary>
    FeedsYeast,

    /// <summary>Alcohol that dries.</summary>
    DryingAlcohol,

    /// <summary>Cleans hard.</summary>
    Stripping,

    /// <summary>Goes rancid soon.</summary>
    Oxidises,

    /// <summary>Rich in oleic acid.</summary>
    HighOleic,

    /// <summary>Warms or cools: menthol, camphor, chili.</summary>
    Warming,

    /// <summary>Lightens skin.</summary>
    Depigmenting,

    /// <summary>Makes many people allergic.</summary>
    Sensitiser,
}
