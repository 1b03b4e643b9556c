namespace Effleur.Coaching;

/// <summary>Why a step began.</summary>
public enum StepChange
{
    /// <summary>The routine began.</summary>
    Started,

    /// <summary>The passes of the step before were done.</summary>
    PassesDone,

    /// <summary>The time of the step before was over (a stroke that cannot be seen is timed instead).</summary>
    TimeOver,

    /// <summary>The person skipped.</summary>
    Skipped,

    /// <summary>The person went back.</summary>
    WentBack,
}
