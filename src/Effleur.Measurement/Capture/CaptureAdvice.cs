namespace Effleur.Measurement.Capture;

/// <summary>What keeps a picture from being measured from, the one whose mending helps most first; the words for each are in knowledge.</summary>
public enum CaptureAdvice
{
    /// <summary>No face is seen.</summary>
    NoFace,

    /// <summary>More than one face is seen.</summary>
    SeveralFaces,

    /// <summary>Too little light.</summary>
    TooDark,

    /// <summary>A hand is on the face.</summary>
    HandsOnFace,

    /// <summary>Too far from the camera.</summary>
    TooFar,

    /// <summary>Too near to it.</summary>
    TooNear,

    /// <summary>Not in the middle of the picture, or not wholly in it.</summary>
    OffCentre,

    /// <summary>Skin is clipped or shines.</summary>
    TooBright,

    /// <summary>One cheek gets much more light than the other.</summary>
    MixedLight,

    /// <summary>Turned to a side further than wanted, or not far enough.</summary>
    Turned,

    /// <summary>Leaning, or the chin too high or too low.</summary>
    Tilted,

    /// <summary>Mouth, eyes or brows are not at rest.</summary>
    NotNeutral,

    /// <summary>The head is not still.</summary>
    Moving,

    /// <summary>Out of focus though the head is still.</summary>
    Blurred,

    /// <summary>All is well: stay like this.</summary>
    Hold,
}
