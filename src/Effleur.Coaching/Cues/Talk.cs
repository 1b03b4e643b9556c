namespace Effleur.Coaching.Cues;

/// <summary>How much a person wants the coach to say. Safety is said always.</summary>
public enum Talk
{
    /// <summary>Advice, praise and counting; seldom all the same.</summary>
    Normal,

    /// <summary>What matters most: no praise unasked, no counting.</summary>
    Few,

    /// <summary>Nothing but safety.</summary>
    None,
}
