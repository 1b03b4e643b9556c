namespace Effleur.Core.Trials;

/// <summary>Which half of the face is worked on in a split-face trial; left and right are the person's own.</summary>
public enum SideRule
{
    /// <summary>Drawn anew for every session: for what comes and goes within hours.</summary>
    Drawn,

    /// <summary>Drawn once and kept: for what builds up over weeks.</summary>
    DrawnOnce,

    /// <summary>Always the left, because the person said so. Nothing is drawn, so nothing can be re-drawn in the analysis.</summary>
    Left,

    /// <summary>Always the right; as <see cref="Left"/>.</summary>
    Right,
}
