namespace Effleur.Core.Cautions;

/// <summary>What follows from a symptom, the mildest first.</summary>
public enum SymptomOutcome
{
    /// <summary>It is noted; the session goes on.</summary>
    Noted,

    /// <summary>A pause, then more lightly.</summary>
    Lighter,

    /// <summary>The place is left out for today.</summary>
    LeavePlace,

    /// <summary>The session is over.</summary>
    End,

    /// <summary>The session is over and help is called.</summary>
    Emergency,
}
