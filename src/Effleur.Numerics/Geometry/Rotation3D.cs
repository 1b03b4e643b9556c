namespace Effleur.Numerics.Geometry;

/// <summary>A proper rotation by its unit quaternion (W, X, Y, Z). The default is not a rotation; use <see cref="Identity"/>.</summary>
/// <param name="W">Scalar part.</param>
/// <param name="X">First vector part.</param>
/// <param name="Y">Second vector part.</param>
/// <param name="Z">Third vector part.</param>
public readonly record struct Rotation3D(double W, double X, double Y, double Z)
{
    /// <summary>No rotation.</summary>
    public static Rotation3D Identity { get; } = new(1, 0, 0, 0);

    /// <summary>The rotation by an angle about an axis through the origin; the axis need not be of unit length.</summary>
    public static Rotation3D About(Vector3D axis, double angleRad)
    {
        double k = Math.Sin(angleRad / 2) / axis.Length;
        return new(Math.Cos(angleRad / 2), k * axis.X, k * axis.Y, k * axis.Z);
    }

    /// <summary>The rotated vector: v + 2w(q×v) + 2q×(q×v).</summary>
    public Vector3D Apply(Vector3D v)
    {
        double tx = 2 * ((Y * v.Z) - (Z * v.Y));
        double ty = 2 * ((Z * v.X) - (X * v.Z));
        double tz = 2 * ((X * v.Y) - (Y * v.X));
        return new(
            v.X + (W * tx) + ((Y * tz) - (Z * ty)),
            v.Y + (W * ty) + ((Z * tx) - (X * tz)),
            v.Z + (W * tz) + ((X * ty) - (Y * tx)));
    }

    /// <summary>The rotation back.</summary>
    public Rotation3D Inverse() => new(W, -X, -Y, -Z);

    /// <summary>This rotation after <paramref name="first"/>.</summary>
    public Rotation3D After(Rotation3D first) => new(
        (W * first.W) - (X * first.X) - (Y * first.Y) - (Z * first.Z),
        (W * first.X) + (X * first.W) + (Y * first.Z) - (Z * first.Y),
        (W * first.Y) - (X * first.Z) + (Y * first.W) + (Z * first.X),
        (W * first.Z) + (X * first.Y) - (Y * first.X) + (Z * first.W));
}
