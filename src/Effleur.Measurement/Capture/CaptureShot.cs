namespace Effleur.Measurement.Capture;

/// <summary>What is to be taken.</summary>
public enum CaptureShot
{
    /// <summary>A recording.</summary>
    Clip,

    /// <summary>A single picture.</summary>
    Still,
}
