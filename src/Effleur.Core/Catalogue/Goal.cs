namespace Effleur.Core.Catalogue;

/// <summary>What a person wants a massage for. A goal is a wish, not a promised effect.</summary>
public enum Goal
{
    /// <summary>To grow calm.</summary>
    Calm,

    /// <summary>A puffy face.</summary>
    Puffiness,

    /// <summary>A tight jaw.</summary>
    JawTension,

    /// <summary>A tight brow and forehead.</summary>
    BrowTension,

    /// <summary>Tight neck and shoulders.</summary>
    NeckTension,

    /// <summary>A stuffed nose and full cheeks.</summary>
    SinusComfort,

    /// <summary>A warm, flushed skin for a while.</summary>
    Glow,

    /// <summary>Jawline and cheekbones.</summary>
    Contour,

    /// <summary>Lines of the face.</summary>
    Lines,

    /// <summary>To wake up.</summary>
    WakeUp,

    /// <summary>To spread oil or cream.</summary>
    ProductTime,
}
