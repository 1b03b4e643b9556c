using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Readings;
using Effleur.Numerics.Geometry;

namespace Effleur.Measurement.Shape;

/// <summary>How far the lids stand apart (docs/methods/lid-aperture.md).</summary>
public static class LidAperture
{
    /// <summary>Name of the method and of its page.</summary>
    public const string AlgorithmId = "lid-aperture";

    // Outer and inner corner, then three pairs of upper and lower lid over the iris (numbering of the canonical face mesh); three pairs, because one is as noisy as the gap is small.
    private static readonly (int Outer, int Inner, (int Upper, int Lower)[] Gaps) Right = (33, 133, [(160, 144), (159, 145), (158, 153)]);
    private static readonly (int Outer, int Inner, (int Upper, int Lower)[] Gaps) Left = (263, 362, [(387, 373), (386, 374), (385, 380)]);

    /// <summary>Mean gap of three pairs of landmarks, in millimetres.</summary>
    public static Method Method { get; } = new("lid-aperture", "mm", AlgorithmId, 1, IsExperimental: true);

    /// <summary>The gap as a share of the eye's width.</summary>
    public static Method RatioMethod { get; } = new("lid-aperture-ratio", "1", AlgorithmId, 1, IsExperimental: true);

    /// <summary>Both figures of both sides.</summary>
    public static ImmutableArray<Reading> Read(FaceShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return [.. new[] { Side.Left, Side.Right }.SelectMany(side => new[]
        {
            ShapeFigure.Read(shape, Method, new(Side: side), points => GapMm(points, side), 1),
            ShapeFigure.Read(shape, RatioMethod, new(Side: side), points => Ratio(points, side), 0),
        })];
    }

    internal static double Ratio(ReadOnlySpan<Vector3D> points, Side side)
    {
        (int outer, int inner, _) = side == Side.Left ? Left : Right;
        return GapMm(points, side) / (points[outer] - points[inner]).Length;
    }

    private static double GapMm(ReadOnlySpan<Vector3D> points, Side side)
    {
        (_, _, (int Upper, int Lower)[] gaps) = side == Side.Left ? Left : Right;
        double sum = 0;

        // upwards only: depth is the face model's guess, and a length would grow by the noise across it
        foreach ((int upper, int lower) in gaps) sum += points[upper].Y - points[lower].Y;
        return sum / gaps.Length;
    }
}
