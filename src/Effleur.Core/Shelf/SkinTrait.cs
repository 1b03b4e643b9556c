namespace Effleur.Core.Shelf;

/// <summary>How a person's skin is as a rule; what it has today is a condition.</summary>
public enum SkinTrait
{
    /// <summary>Dry.</summary>
    Dry,

    /// <summary>Oily.</summary>
    Oily,

    /// <summary>Oily in the middle, dry at the sides.</summary>
    Combination,

    /// <summary>Easily irritated.</summary>
    Sensitive,

    /// <summary>Gets spots.</summary>
    AcneProne,

    /// <summary>Gets eczema.</summary>
    EczemaProne,

    /// <summary>Gets spots or scales from yeast.</summary>
    YeastProne,

    /// <summary>Flushes.</summary>
    FlushProne,
}
