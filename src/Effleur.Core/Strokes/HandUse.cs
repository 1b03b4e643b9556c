namespace Effleur.Core.Strokes;

/// <summary>Which hand works on a side of the face.</summary>
public enum HandUse
{
    /// <summary>Each hand on its own side, both together.</summary>
    Together,

    /// <summary>Arms crossed: each hand on the other side, both together.</summary>
    Crossed,

    /// <summary>One side at a time, with the hand of that side; the routine switches sides.</summary>
    OneSide,

    /// <summary>One side at a time, with the hand of the other side, as on neck and shoulder.</summary>
    OneSideCrossed,

    /// <summary>Both hands in turn, each on its own side: while one works the other waits.</summary>
    Alternating,
}
