namespace Effleur.Core.Strokes;

/// <summary>How the fingers work along a stroke's path; it decides what one pass is.</summary>
public enum StrokeKind
{
    /// <summary>Effleurage: one travel along the path from start to end is one pass.</summary>
    Glide,

    /// <summary>Circles around the path's centre; the path is one revolution, and one revolution is one pass.</summary>
    Circle,

    /// <summary>Stationary pump: the skin is stretched along the short path and released; stretch and release are one pass.</summary>
    Pump,

    /// <summary>Resting or compression: the path is a single place; staying there for <see cref="Stroke.HoldS"/> is one pass.</summary>
    Hold,

    /// <summary>Petrissage: thumb and index lift and release while moving along the path; one lift is one pass.</summary>
    Knead,

    /// <summary>Tapotement: fingertips tap while moving along the path; one tap is one pass.</summary>
    Tap,
}
