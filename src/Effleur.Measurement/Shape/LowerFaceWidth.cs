using System.Collections.Immutable;
using Effleur.Core.Readings;
using Effleur.Numerics.Geometry;

namespace Effleur.Measurement.Shape;

/// <summary>How wide the face is at the corners of the jaw (docs/methods/lower-face-width.md).</summary>
public static class LowerFaceWidth
{
    /// <summary>Name of the method and of its page.</summary>
    public const string AlgorithmId = "lower-face-width";

    // Corners of the jaw, and the widest place over the cheekbone's arch (evidence B5; numbering of the canonical face mesh).
    private static readonly (int Right, int Left) Jaw = (172, 397);
    private static readonly (int Right, int Left) Arch = (234, 454);

    /// <summary>In millimetres.</summary>
    public static Method Method { get; } = new("lower-face-width", "mm", AlgorithmId, 1, IsExperimental: true);

    /// <summary>As a share of the width at the cheekbone's arches.</summary>
    public static Method RatioMethod { get; } = new("lower-face-ratio", "1", AlgorithmId, 1, IsExperimental: true);

    /// <summary>Both figures.</summary>
    public static ImmutableArray<Reading> Read(FaceShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return
        [
            ShapeFigure.Read(shape, Method, ReadingPlace.Whole, points => Width(points, Jaw), 1),
            ShapeFigure.Read(shape, RatioMethod, ReadingPlace.Whole, points => Width(points, Jaw) / Width(points, Arch), 0),
        ];
    }

    private static double Width(Vector3D[] points, (int Right, int Left) pair) => (points[pair.Left] - points[pair.Right]).Length;
}
