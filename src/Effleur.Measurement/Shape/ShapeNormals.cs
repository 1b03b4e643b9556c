using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Numerics.Geometry;

namespace Effleur.Measurement.Shape;

/// <summary>Triangles of the face that landmarks cover, and their directions.</summary>
internal static class ShapeNormals
{
    /// <summary>Outward directions of the skin at the 468 points, of length 1: the mean of the triangles around, each by its area.</summary>
    public static Vector3D[] Of(HeadMesh head, ReadOnlySpan<Vector3D> points)
    {
        var sums = new Vector3D[HeadMesh.FaceVertexCount];
        foreach (MeshTriangle t in head.Triangles)
        {
            if (!IsOfFace(t)) continue;
            Vector3D normal = Cross(points[t.B] - points[t.A], points[t.C] - points[t.A]);
            sums[t.A] += normal;
            sums[t.B] += normal;
            sums[t.C] += normal;
        }

        return Array.ConvertAll(sums, sum => (sum.Length > 0 ? 1 / sum.Length : 0) * sum);
    }

    /// <summary>A zone's triangles on one side, as far as landmarks cover it.</summary>
    public static ImmutableArray<MeshTriangle> OfZone(HeadMesh head, Zone zone, Side side) =>
        [.. (side == Side.Left ? zone.LeftTriangles : zone.RightTriangles).Select(t => head.Triangles[t]).Where(IsOfFace)];

    /// <summary>How much each vertex counts in a mean over triangles by their area; the weights sum to 1.</summary>
    public static Dictionary<int, double> Weights(ImmutableArray<MeshTriangle> triangles, ReadOnlySpan<Vector3D> points)
    {
        var weights = new Dictionary<int, double>();
        double total = 0;
        foreach (MeshTriangle t in triangles)
        {
            double area = Cross(points[t.B] - points[t.A], points[t.C] - points[t.A]).Length;
            total += 3 * area;
            foreach (int vertex in new[] { t.A, t.B, t.C }) weights[vertex] = weights.GetValueOrDefault(vertex) + area;
        }

        return weights.ToDictionary(entry => entry.Key, entry => entry.Value / total);
    }

    public static Vector3D Cross(Vector3D a, Vector3D b) => new((a.Y * b.Z) - (a.Z * b.Y), (a.Z * b.X) - (a.X * b.Z), (a.X * b.Y) - (a.Y * b.X));

    private static bool IsOfFace(MeshTriangle t) => Math.Max(t.A, Math.Max(t.B, t.C)) < HeadMesh.FaceVertexCount;
}
