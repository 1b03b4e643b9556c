namespace Effleur.Measurement.Atlas;

/// <summary>A card of known reflectance; the values are the file's.</summary>
public enum AtlasCardKind
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Grey, 18 %.</summary>
    Grey = 1,

    /// <summary>White, about 90 %.</summary>
    White = 2,
}
