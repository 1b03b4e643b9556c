namespace Effleur.Core.Geometry;

/// <summary>
/// A position in face space: millimetres on the canonical head, +X to the person's own left, +Y up, +Z out of the face.
/// The default is the origin, which lies inside the head.
/// </summary>
/// <param name="X">Millimetres to the person's left of the midline.</param>
/// <param name="Y">Millimetres up.</param>
/// <param name="Z">Millimetres forward.</param>
public readonly record struct FacePoint(double X, double Y, double Z)
{
    /// <summary>The same place on the other side of the face.</summary>
    public FacePoint Mirrored => new(-X, Y, Z);

    /// <summary>The three numbers with a tenth of a millimetre; a record's own text would go round and round through <see cref="Mirrored"/>.</summary>
    public override string ToString() => FormattableString.Invariant($"({X:0.0}, {Y:0.0}, {Z:0.0})");

    /// <summary>Straight-line distance in millimetres.</summary>
    public double DistanceTo(FacePoint other)
    {
        double dx = X - other.X, dy = Y - other.Y, dz = Z - other.Z;
        return Math.Sqrt((dx * dx) + (dy * dy) + (dz * dz));
    }

    /// <summary>The point a share <paramref name="t"/> (0 to 1) of the way to <paramref name="other"/>.</summary>
    public FacePoint Towards(FacePoint other, double t) =>
        new(X + (t * (other.X - X)), Y + (t * (other.Y - Y)), Z + (t * (other.Z - Z)));
}
