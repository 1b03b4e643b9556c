namespace Effleur.Core.Shelf;

/// <summary>Families of things people are allergic to or do not want.</summary>
public enum AllergenFamily
{
    /// <summary>Tree nuts.</summary>
    Nut,

    /// <summary>Peanut.</summary>
    Peanut,

    /// <summary>Sesame.</summary>
    Sesame,

    /// <summary>Wheat and other grains with gluten.</summary>
    Wheat,

    /// <summary>Soy.</summary>
    Soy,

    /// <summary>Milk.</summary>
    Milk,

    /// <summary>Latex and the fruits that go with it.</summary>
    Latex,

    /// <summary>Wool wax.</summary>
    Lanolin,

    /// <summary>Balsam of Peru.</summary>
    BalsamOfPeru,

    /// <summary>Scents.</summary>
    Fragrance,

    /// <summary>The daisy family: chamomile, arnica, sunflower.</summary>
    Daisy,

    /// <summary>What bees make.</summary>
    Bee,

    /// <summary>Formaldehyde and preservatives that give it off.</summary>
    Formaldehyde,

    /// <summary>MI, MCI and their kin.</summary>
    Isothiazolinone,

    /// <summary>Coconut.</summary>
    Coconut,

    /// <summary>Propylene glycol.</summary>
    PropyleneGlycol,

    /// <summary>Essential oils.</summary>
    EssentialOil,
}
