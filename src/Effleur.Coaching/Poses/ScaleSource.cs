namespace Effleur.Coaching.Poses;

/// <summary>Where a session's millimetres come from.</summary>
public enum ScaleSource
{
    /// <summary>The person's head is taken for the mean adult head, which the canonical head is.</summary>
    MeanAdult,

    /// <summary>The visible iris is taken for 11.7 mm wide.</summary>
    Iris,

    /// <summary>The person held a bank card (85.60 mm) to the forehead once.</summary>
    Card,
}
