namespace Effleur.Core.Anatomy;

/// <summary>A side of the person's own body: never the picture's, never the mirror's. The default is <see cref="Left"/>.</summary>
public enum Side
{
    /// <summary>The person's own left.</summary>
    Left,

    /// <summary>The person's own right.</summary>
    Right,
}
