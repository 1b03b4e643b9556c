namespace Effleur.Core.Shelf;

/// <summary>What a verdict is about.</summary>
public enum VerdictKind
{
    /// <summary>Whether hands glide on it.</summary>
    Massage,

    /// <summary>The person's skin type.</summary>
    Skin,

    /// <summary>Allergens the person named.</summary>
    Allergy,

    /// <summary>Skin that gets spots.</summary>
    Acne,

    /// <summary>Skin that gets eczema.</summary>
    Eczema,

    /// <summary>Skin that flushes.</summary>
    Rosacea,

    /// <summary>Yeast on the skin.</summary>
    FungalAcne,

    /// <summary>Pregnancy.</summary>
    Pregnancy,

    /// <summary>Sun after it.</summary>
    Sun,

    /// <summary>Actives that are not to be rubbed in.</summary>
    ActiveNight,

    /// <summary>Around the eyes.</summary>
    Eyes,

    /// <summary>Scents.</summary>
    Scent,

    /// <summary>How long it keeps.</summary>
    Keeping,
}
