namespace Effleur.Coaching;

/// <summary>What the session is doing; rests and side switches count as getting ready.</summary>
public enum CoachPhase
{
    /// <summary>Hands find their place.</summary>
    GetReady,

    /// <summary>The stroke is done and judged.</summary>
    Work,

    /// <summary>Standing still; <see cref="CoachState.Paused"/> says why.</summary>
    Paused,

    /// <summary>The last step is over.</summary>
    Done,
}
