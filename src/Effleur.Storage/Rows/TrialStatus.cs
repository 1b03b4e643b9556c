namespace Effleur.Storage.Rows;

/// <summary>Whether a trial goes on.</summary>
public enum TrialStatus
{
    /// <summary>It goes on.</summary>
    Running,

    /// <summary>It ended as planned.</summary>
    Ended,

    /// <summary>It was ended before its last day.</summary>
    Stopped,
}
