namespace Effleur.Core.Shelf;

/// <summary>How easily fingers glide on an ingredient, in order.</summary>
public enum SlipLevel
{
    /// <summary>Sticky.</summary>
    Drag,

    /// <summary>Nothing to glide on.</summary>
    None,

    /// <summary>A little.</summary>
    Low,

    /// <summary>Enough for the hands.</summary>
    Medium,

    /// <summary>Easy.</summary>
    High,

    /// <summary>As if there were nothing in the way.</summary>
    VeryHigh,
}
