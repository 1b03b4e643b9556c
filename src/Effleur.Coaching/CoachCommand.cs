namespace Effleur.Coaching;

/// <summary>What a person can ask of a running session.</summary>
public enum CoachCommand
{
    /// <summary>Stand still.</summary>
    Pause,

    /// <summary>Go on, also after a stop.</summary>
    Resume,

    /// <summary>Next step.</summary>
    Skip,

    /// <summary>The step before.</summary>
    Back,

    /// <summary>A tenth slower.</summary>
    Slower,

    /// <summary>Both palms are about to rest on the cheeks: learn how large this person's hands look there.</summary>
    LearnTouch,

    /// <summary>A tenth faster, never past the stroke's own limit.</summary>
    Faster,
}
