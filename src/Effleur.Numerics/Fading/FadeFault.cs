namespace Effleur.Numerics.Fading;

/// <summary>Why there is no fading to tell of.</summary>
public enum FadeFault
{
    /// <summary>Fewer than four different times.</summary>
    TooFewTimes,

    /// <summary>A figure that is not finite, a time before the start, or an error that is not above 0.</summary>
    NotComputable,

    /// <summary>Nothing that stands out from the errors.</summary>
    NoFading,
}
