namespace Effleur.Core.Strokes;

/// <summary>A finger of either hand; <see cref="FingerTips"/> gives its tip's hand landmark.</summary>
public enum Finger
{
    /// <summary>Thumb.</summary>
    Thumb,

    /// <summary>Index finger.</summary>
    Index,

    /// <summary>Middle finger.</summary>
    Middle,

    /// <summary>Ring finger.</summary>
    Ring,

    /// <summary>Little finger.</summary>
    Little,
}
