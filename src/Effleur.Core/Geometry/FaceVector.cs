namespace Effleur.Core.Geometry;

/// <summary>A displacement in face space, in millimetres. The default is no displacement.</summary>
/// <param name="X">Millimetres to the person's left.</param>
/// <param name="Y">Millimetres up.</param>
/// <param name="Z">Millimetres forward.</param>
public readonly record struct FaceVector(double X, double Y, double Z)
{
    /// <summary>Length in millimetres.</summary>
    public double LengthMm => Math.Sqrt(Dot(this));

    /// <summary>The same direction with length one; the zero vector stays zero.</summary>
    public FaceVector Unit => LengthMm is > 0 and var length ? this * (1 / length) : this;

    /// <summary>The three numbers with a tenth of a millimetre; a record's own text would go round and round through <see cref="Unit"/>.</summary>
    public override string ToString() => FormattableString.Invariant($"({X:0.0}, {Y:0.0}, {Z:0.0})");

    /// <summary>The displacement from one point to another.</summary>
    public static FaceVector Between(FacePoint from, FacePoint to) => new(to.X - from.X, to.Y - from.Y, to.Z - from.Z);

    /// <summary>Scalar product, in mm².</summary>
    public double Dot(FaceVector other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);

    /// <summary>Vector product (right-handed), in mm².</summary>
    public FaceVector Cross(FaceVector other) =>
        new((Y * other.Z) - (Z * other.Y), (Z * other.X) - (X * other.Z), (X * other.Y) - (Y * other.X));

    /// <summary>The point this displacement away from <paramref name="from"/>.</summary>
    public FacePoint From(FacePoint from) => new(from.X + X, from.Y + Y, from.Z + Z);

    /// <summary>The displacement times a number.</summary>
    public static FaceVector operator *(FaceVector vector, double factor) =>
        new(vector.X * factor, vector.Y * factor, vector.Z * factor);

    /// <summary>The displacement times a number.</summary>
    public static FaceVector Multiply(FaceVector vector, double factor) => vector * factor;

    /// <summary>One displacement after the other.</summary>
    public static FaceVector operator +(FaceVector first, FaceVector second) =>
        new(first.X + second.X, first.Y + second.Y, first.Z + second.Z);

    /// <summary>One displacement after the other.</summary>
    public static FaceVector Add(FaceVector first, FaceVector second) => first + second;
}
