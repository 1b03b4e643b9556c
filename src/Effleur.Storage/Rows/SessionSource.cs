namespace Effleur.Storage.Rows;

/// <summary>Where a session's pictures come from.</summary>
public enum SessionSource
{
    /// <summary>The person's camera.</summary>
    Camera,

    /// <summary>The mannequin's video.</summary>
    Demo,

    /// <summary>Nowhere: a guided session.</summary>
    None,
}
