namespace Effleur.Storage.Rows;

/// <summary>How far a session came.</summary>
public enum SessionStatus
{
    /// <summary>Under way.</summary>
    Running,

    /// <summary>Done to its end.</summary>
    Finished,

    /// <summary>Ended early by the person.</summary>
    Stopped,

    /// <summary>The server or its connection went away; what was seen until then is kept.</summary>
    Interrupted,
}
