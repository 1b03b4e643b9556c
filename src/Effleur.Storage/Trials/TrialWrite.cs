namespace Effleur.Storage.Trials;

/// <summary>What became of a write.</summary>
public enum TrialWrite
{
    /// <summary>It is written.</summary>
    Written,

    /// <summary>There is no such trial or slot.</summary>
    NoSuchTrial,

    /// <summary>The trial has ended; nothing was written.</summary>
    Ended,

    /// <summary>The slot does not take it now; nothing was written.</summary>
    Refused,

    /// <summary>A trial with the same outcome is running; nothing was written.</summary>
    OutcomeIsTaken,
}
