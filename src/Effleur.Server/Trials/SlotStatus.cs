namespace Effleur.Server.Trials;

/// <summary>How a slot stands.</summary>
internal enum SlotStatus
{
    /// <summary>To come, or for today.</summary>
    Planned,

    /// <summary>Begun, its outcome still to be told.</summary>
    Begun,

    /// <summary>Done as drawn.</summary>
    Done,

    /// <summary>Not done whole.</summary>
    Incomplete,

    /// <summary>Another arm was done.</summary>
    Swapped,

    /// <summary>Skipped, with a reason.</summary>
    Skipped,

    /// <summary>Its day went by.</summary>
    Missed,
}
