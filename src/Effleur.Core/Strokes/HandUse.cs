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
}
