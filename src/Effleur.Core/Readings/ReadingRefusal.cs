namespace Effleur.Core.Readings;

/// <summary>Why there is no value. The words for each are in knowledge.</summary>
public enum ReadingRefusal
{
    /// <summary>No face was seen.</summary>
    NoFace,

    /// <summary>More than one face was seen.</summary>
    SeveralFaces,

    /// <summary>Not enough time, frames or pictures.</summary>
    TooShort,

    /// <summary>Too few frames a second, or too uneven.</summary>
    TooSlow,

    /// <summary>Too little light.</summary>
    TooDark,

    /// <summary>Clipped or shining skin.</summary>
    TooBright,

    /// <summary>Out of focus.</summary>
    Blurred,

    /// <summary>Head or camera moved too much.</summary>
    Moving,

    /// <summary>Head turned or tilted too far.</summary>
    Turned,

    /// <summary>A hand was on the face.</summary>
    HandsOnFace,

    /// <summary>A picture or mask: nothing alive in it moves.</summary>
    StillPicture,

    /// <summary>The only rhythm is that of the film's compression or of the lamp.</summary>
    Artefact,

    /// <summary>No rhythm that stands out from noise, or methods and places that disagree.</summary>
    NoSignal,

    /// <summary>Light differs over the face or changed meanwhile.</summary>
    MixedLight,

    /// <summary>No card of known size or colour in the picture.</summary>
    NoCard,

    /// <summary>Too few pixels on the skin.</summary>
    TooFar,

    /// <summary>Mouth, eyes or brows are not at rest.</summary>
    NotNeutral,

    /// <summary>Too few repeats, or measured again too soon.</summary>
    TooSoon,

    /// <summary>The file does not carry what the method needs.</summary>
    NotInSource,

    /// <summary>The figures gave no finite value.</summary>
    NotComputable,

    /// <summary>The mouth was to be opened wide and was not.</summary>
    NotOpened,

    /// <summary>Too many questions were passed over.</summary>
    Unanswered,
}
