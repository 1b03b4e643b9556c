namespace Effleur.Measurement.Atlas;

/// <summary>What a place of the face is besides skin.</summary>
public enum FaceFeature : byte
{
    /// <summary>Skin, as far as landmarks can tell.</summary>
    None = 0,

    /// <summary>An eye with its lashes.</summary>
    Eye = 1,

    /// <summary>A brow.</summary>
    Brow = 2,

    /// <summary>The lips and what is between them.</summary>
    Lip = 3,
}
