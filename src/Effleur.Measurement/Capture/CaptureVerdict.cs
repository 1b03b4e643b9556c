namespace Effleur.Measurement.Capture;

/// <summary>Whether pictures are good enough to be measured from.</summary>
public enum CaptureVerdict
{
    /// <summary>Too few frames to say.</summary>
    NotEnough,

    /// <summary>Good enough.</summary>
    Fine,

    /// <summary>Too little light.</summary>
    TooDark,

    /// <summary>Out of focus or smeared.</summary>
    Blurred,
}
