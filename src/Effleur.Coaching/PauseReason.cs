namespace Effleur.Coaching;

/// <summary>Why the session stands still.</summary>
public enum PauseReason
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>The person asked.</summary>
    Asked,

    /// <summary>The hands left.</summary>
    HandsAway,

    /// <summary>There is no face, or more than one.</summary>
    NoFace,

    /// <summary>A red zone was touched.</summary>
    Stopped,
}
