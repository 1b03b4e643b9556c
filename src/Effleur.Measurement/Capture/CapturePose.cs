namespace Effleur.Measurement.Capture;

/// <summary>How the head is to be held.</summary>
public enum CapturePose
{
    /// <summary>Straight at the camera.</summary>
    Front,

    /// <summary>Turned by 45° to the person's left, so that the right half is seen.</summary>
    Left45,

    /// <summary>Turned by 45° to the person's right, so that the left half is seen.</summary>
    Right45,
}
