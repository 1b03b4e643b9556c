using Effleur.Core.Geometry;
using Effleur.Core.Readings;
using Effleur.Numerics.Geometry;

namespace Effleur.Measurement.Shape;

/// <summary>How far the two halves of a face are from mirror images; every face has some (docs/methods/face-asymmetry.md).</summary>
public static class FaceAsymmetry
{
    /// <summary>Name of the method and of its page.</summary>
    public const string AlgorithmId = "face-asymmetry";

    private const double FitFloorMm = 0.5;

    /// <summary>Root mean square distance of a point from its mirrored twin, as a share of the distance between the eyes' middles.</summary>
    public static Method Method { get; } = new("face-asymmetry", "1", AlgorithmId, 1, IsExperimental: true);

    /// <summary>The reading.</summary>
    public static Reading Read(FaceShape shape, HeadMesh head)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(head);
        double eyes = BetweenEyes(shape.Points.AsSpan()), square = shape.OfHalves(Square), error = shape.ErrorOfHalves(Square);

        // near 0 the root has no slope: the error is half the distance between the roots one error up and down
        double up = Math.Sqrt(Math.Max(0, square + error)), down = Math.Sqrt(Math.Max(0, square - error));
        return Reading.Of(Method, ReadingPlace.Whole, Math.Sqrt(Math.Max(0, square)) / eyes, (up - down) / 2 / eyes, shape.Quality);

        double Square(Vector3D[] even, Vector3D[] odd) => MeanSquare(Distances(even, head), Distances(odd, head), head);
    }

    // The product of two halves whose noises are apart is not raised by noise, as a square would be.
    private static double MeanSquare(Vector3D[] even, Vector3D[] odd, HeadMesh head)
    {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < even.Length; i++)
        {
            if (head.MirrorVertex[i] == i) continue;
            sum += even[i].Dot(odd[i]);
            count++;
        }

        return sum / count;
    }

    /// <summary>From each point's mirrored twin to the point, the mirror image laid on the face by the bones.</summary>
    private static Vector3D[] Distances(Vector3D[] points, HeadMesh head)
    {
        Vector3D[] mirrored = new Vector3D[points.Length];
        for (int i = 0; i < points.Length; i++)
        {
            Vector3D twin = points[head.MirrorVertex[i]];
            mirrored[i] = twin with { X = -twin.X };
        }

        StableLandmarks.TryFit(mirrored, points, null, FitFloorMm, out Similarity3D fit);
        for (int i = 0; i < points.Length; i++) mirrored[i] = points[i] - fit.Apply(mirrored[i]);
        return mirrored;
    }

    private static double BetweenEyes(ReadOnlySpan<Vector3D> points) => (0.5 * (points[33] + points[133] - points[263] - points[362])).Length;
}
