using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Core.Readings;
using Effleur.Numerics.Geometry;

namespace Effleur.Measurement.Shape;

/// <summary>How much stands between the cheek's skin and a plane that goes with the bones (docs/methods/cheek-volume.md).</summary>
public static class CheekVolume
{
    /// <summary>Name of the method and of its page.</summary>
    public const string AlgorithmId = "cheek-volume";

    /// <summary>The zone measured.</summary>
    public const string ZoneId = "cheek";

    // Frontal plane through the canonical head behind the cheek's rearmost skin, so that every column is positive; only changes mean anything (chosen).
    private const double PlaneZMm = -25;

    private const double FitFloorMm = 0.5;
    private const double Mm3PerMl = 1000;

    /// <summary>In millilitres.</summary>
    public static Method Method { get; } = new("cheek-volume", "ml", AlgorithmId, 1, IsExperimental: true);

    /// <summary>Both sides.</summary>
    /// <param name="shape">The face.</param>
    /// <param name="head">The canonical head.</param>
    /// <param name="zones">The catalogue's zones; without a cheek there is no reading.</param>
    public static ImmutableArray<Reading> Read(FaceShape shape, HeadMesh head, ImmutableArray<Zone> zones)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentNullException.ThrowIfNull(head);
        if (zones.FirstOrDefault(zone => zone.Id == ZoneId) is not { } cheek) return [];
        Vector3D[] canonical = StableLandmarks.FaceOf(head);
        return [.. new[] { Side.Left, Side.Right }.Select(side =>
        {
            ImmutableArray<MeshTriangle> triangles = ShapeNormals.OfZone(head, cheek, side);
            return ShapeFigure.Read(shape, Method, new(ZoneId, side), points => Ml(points, canonical, triangles), 3);
        })];
    }

    /// <summary>
    /// Volume between triangles and a plane, in cubic units: of each triangle and its shadow on the plane, the three tetrahedra the prism falls into,
    /// which sum to shadow times mean height. Negative where a triangle turns its back to the plane's normal.
    /// </summary>
    internal static double OverPlane(ReadOnlySpan<Vector3D> points, ImmutableArray<MeshTriangle> triangles, Vector3D onPlane, Vector3D normal)
    {
        double sum = 0;
        foreach (MeshTriangle t in triangles)
        {
            Vector3D a = points[t.A] - onPlane, b = points[t.B] - onPlane, c = points[t.C] - onPlane;
            Vector3D shadowA = a - (a.Dot(normal) * normal), shadowB = b - (b.Dot(normal) * normal), shadowC = c - (c.Dot(normal) * normal);
            sum += Tetrahedron(shadowA, a, b, c) + Tetrahedron(shadowA, b, shadowB, c) + Tetrahedron(shadowA, shadowB, shadowC, c);
        }

        return sum;
    }

    private static double Tetrahedron(Vector3D apex, Vector3D a, Vector3D b, Vector3D c) => (a - apex).Dot(ShapeNormals.Cross(b - apex, c - apex)) / 6;

    private static double Ml(Vector3D[] points, Vector3D[] canonical, ImmutableArray<MeshTriangle> triangles) =>
        StableLandmarks.TryFit(canonical, points, null, FitFloorMm, out Similarity3D fit)
            ? OverPlane(points, triangles, fit.Apply(new(0, 0, PlaneZMm)), fit.Rotation.Apply(new(0, 0, 1))) / Mm3PerMl
            : double.NaN;
}
