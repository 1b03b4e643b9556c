namespace Effleur.Storage.CheckIns;

/// <summary>What came of writing into a check-in.</summary>
public enum CheckInWrite
{
    /// <summary>It was written.</summary>
    Written,

    /// <summary>There is no such check-in of this person.</summary>
    NoSuchCheckIn,

    /// <summary>It has ended; nothing was written.</summary>
    Ended,
}
