namespace Effleur.Numerics.Geometry;

/// <summary>A similarity: scale, rotate, then shift. The default is not valid; use <see cref="Identity"/>.</summary>
/// <param name="Scale">Positive factor.</param>
/// <param name="Rotation">The rotation.</param>
/// <param name="Shift">Added last.</param>
public readonly record struct Similarity3D(double Scale, Rotation3D Rotation, Vector3D Shift)
{
    /// <summary>Leaves every point where it is.</summary>
    public static Similarity3D Identity { get; } = new(1, Rotation3D.Identity, default);

    /// <summary>The image of a point.</summary>
    public Vector3D Apply(Vector3D point) => (Scale * Rotation.Apply(point)) + Shift;

    /// <summary>The point whose image this is.</summary>
    public Vector3D Undo(Vector3D image) => (1 / Scale) * Rotation.Inverse().Apply(image - Shift);
}
