namespace Effleur.Numerics.Geometry;

/// <summary>A vector or point in three dimensions, double precision. The default is the origin.</summary>
/// <param name="X">First coordinate.</param>
/// <param name="Y">Second coordinate.</param>
/// <param name="Z">Third coordinate.</param>
public readonly record struct Vector3D(double X, double Y, double Z)
{
    /// <summary>Dot product with itself.</summary>
    public double LengthSquared => (X * X) + (Y * Y) + (Z * Z);

    /// <summary>Euclidean length.</summary>
    public double Length => Math.Sqrt(LengthSquared);

    /// <summary>Sum.</summary>
    public static Vector3D operator +(Vector3D left, Vector3D right) => Add(left, right);

    /// <summary>Difference.</summary>
    public static Vector3D operator -(Vector3D left, Vector3D right) => Subtract(left, right);

    /// <summary>Scaled vector.</summary>
    public static Vector3D operator *(double factor, Vector3D vector) => Multiply(factor, vector);

    /// <summary>Sum.</summary>
    public static Vector3D Add(Vector3D left, Vector3D right) => new(left.X + right.X, left.Y + right.Y, left.Z + right.Z);

    /// <summary>Difference.</summary>
    public static Vector3D Subtract(Vector3D left, Vector3D right) => new(left.X - right.X, left.Y - right.Y, left.Z - right.Z);

    /// <summary>Scaled vector.</summary>
    public static Vector3D Multiply(double factor, Vector3D vector) => new(factor * vector.X, factor * vector.Y, factor * vector.Z);

    /// <summary>Dot product.</summary>
    public double Dot(Vector3D other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);
}
