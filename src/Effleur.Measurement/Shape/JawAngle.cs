using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Readings;
using Effleur.Numerics.Geometry;

namespace Effleur.Measurement.Shape;

/// <summary>The angle of the jawline at its corner (docs/methods/jaw-angle.md).</summary>
public static class JawAngle
{
    /// <summary>Name of the method and of its page.</summary>
    public const string AlgorithmId = "jaw-angle";

    // Before the ear, corner of the jaw on the mesh's edge, chin (evidence B5; numbering of the canonical face mesh).
    private const int Chin = 152;
    private static readonly (int Tragion, int Gonion) Right = (234, 172);
    private static readonly (int Tragion, int Gonion) Left = (454, 397);

    /// <summary>Between the lines from the corner to the ear and to the chin, in degrees.</summary>
    public static Method Method { get; } = new("jaw-angle", "°", AlgorithmId, 1, IsExperimental: true);

    /// <summary>Both sides.</summary>
    public static ImmutableArray<Reading> Read(FaceShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return [.. new[] { Side.Left, Side.Right }.Select(side => ShapeFigure.Read(shape, Method, new(Side: side), points => Degrees(points, side), 0))];
    }

    /// <summary>Angle at <paramref name="corner"/>, in degrees.</summary>
    internal static double Degrees(Vector3D ear, Vector3D corner, Vector3D chin)
    {
        Vector3D up = ear - corner, forward = chin - corner;
        return Math.Acos(Math.Clamp(up.Dot(forward) / (up.Length * forward.Length), -1, 1)) * 180 / Math.PI;
    }

    private static double Degrees(Vector3D[] points, Side side)
    {
        (int tragion, int gonion) = side == Side.Left ? Left : Right;
        return Degrees(points[tragion], points[gonion], points[Chin]);
    }
}
