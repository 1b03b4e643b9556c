namespace Effleur.Core.Pressure;

/// <summary>Whether the feel of a contact is kept, by its trials over time.</summary>
public enum FeelState
{
    /// <summary>No trial was close yet.</summary>
    NotYet,

    /// <summary>The first close one.</summary>
    Learned,

    /// <summary>Close again.</summary>
    Kept,

    /// <summary>It was close once, and the last one was not.</summary>
    Faded,
}
