using Effleur.Core.Geometry;
using Effleur.Numerics.Geometry;

namespace Effleur.Coaching.Poses;

/// <summary>Outward directions at the vertices of a head: the mean of the triangles around, each by its area.</summary>
internal static class SkinNormals
{
    /// <param name="head">Says which vertices are joined.</param>
    /// <param name="at">Where they are; z away from the viewer, so that a face looks towards −z.</param>
    public static Vector3D[] Of(HeadMesh head, ReadOnlySpan<Vector3D> at)
    {
        var sums = new Vector3D[at.Length];
        foreach (MeshTriangle t in head.Triangles)
        {
            Vector3D normal = Cross(at[t.B] - at[t.A], at[t.C] - at[t.A]);
            sums[t.A] += normal;
            sums[t.B] += normal;
            sums[t.C] += normal;
        }

        return [.. sums.Select(sum => (sum.Length > 0 ? 1 / sum.Length : 0) * sum)];
    }

    private static Vector3D Cross(Vector3D a, Vector3D b) => new((a.Y * b.Z) - (a.Z * b.Y), (a.Z * b.X) - (a.X * b.Z), (a.X * b.Y) - (a.Y * b.X));
}
