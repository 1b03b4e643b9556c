namespace Effleur.Coaching.Cues;

/// <summary>What a cue is about, in order of priority: a smaller value is said first. The words are knowledge/cues.yaml's, by the camelCase name.</summary>
public enum CueKind
{
    /// <summary>A fingertip rests on the front of the neck: stop.</summary>
    StopFrontOfNeck,

    /// <summary>A fingertip rests on an eyeball: stop.</summary>
    StopEyeball,

    /// <summary>No face in view.</summary>
    NoFace,

    /// <summary>More than one face in view.</summary>
    TwoFaces,

    /// <summary>Too dark to see.</summary>
    TooDark,

    /// <summary>The hands left; the session pauses.</summary>
    HandsAway,

    /// <summary>The hands are back; the session goes on.</summary>
    HandsBack,

    /// <summary>An open palm was shown; the session pauses.</summary>
    PalmPauses,

    /// <summary>An open palm was shown again; the session goes on.</summary>
    PalmGoesOn,

    /// <summary>The skin is pulled along: more oil or less weight.</summary>
    Drag,

    /// <summary>Too long in one place.</summary>
    TooLong,

    /// <summary>The hand is over the skin, not on it.</summary>
    Hovering,

    /// <summary>It looks like another stroke than the step's.</summary>
    OtherStroke,

    /// <summary>The stroke runs the wrong way.</summary>
    Direction,

    /// <summary>Too fast.</summary>
    Slower,

    /// <summary>Too slow.</summary>
    Faster,

    /// <summary>Beside the path.</summary>
    OffPath,

    /// <summary>Strokes end too early.</summary>
    Longer,

    /// <summary>In jerks, not in one movement.</summary>
    Jerky,

    /// <summary>One pass is quick, the next slow.</summary>
    Rhythm,

    /// <summary>One hand does less than the other.</summary>
    Uneven,

    /// <summary>The hand cannot be seen well enough to judge.</summary>
    Unseen,

    /// <summary>The stroke is out of the camera's sight: it is timed, not watched.</summary>
    Timed,

    /// <summary>What was just said is mended.</summary>
    Mended,

    /// <summary>A thumb was shown; the opinion is noted.</summary>
    Thanks,

    /// <summary>Well done.</summary>
    Praise,

    /// <summary>Half of the passes are done.</summary>
    Halfway,

    /// <summary>The step is done; the next begins.</summary>
    StepDone,
}
