using System.Collections.Immutable;

namespace Effleur.Core.Geometry;

/// <summary>
/// The canonical head: the 468-vertex face mesh whose vertices are the first 468 face landmarks, followed by the modelled
/// neck, ears, scalp edge and collarbones that no landmark covers. Mirror symmetric: <see cref="MirrorVertex"/> pairs the sides.
/// </summary>
public sealed class HeadMesh
{
    /// <summary>Vertices below this index are face landmarks; from it on they follow the head's rigid pose.</summary>
    public const int FaceVertexCount = 468;

    /// <summary>Makes a head from vertices, triangles and the index of each vertex's mirror twin.</summary>
    /// <exception cref="ArgumentException">A triangle or twin names a vertex that is not there.</exception>
    public HeadMesh(ImmutableArray<FacePoint> vertices, ImmutableArray<MeshTriangle> triangles, ImmutableArray<int> mirrorVertex)
    {
        if (mirrorVertex.Length != vertices.Length)
            throw new ArgumentException($"{mirrorVertex.Length} mirror twins for {vertices.Length} vertices.", nameof(mirrorVertex));
        if (triangles.Any(t => Math.Min(t.A, Math.Min(t.B, t.C)) < 0 || Math.Max(t.A, Math.Max(t.B, t.C)) >= vertices.Length))
            throw new ArgumentException("A triangle names a vertex that is not there.", nameof(triangles));
        Vertices = vertices;
        Triangles = triangles;
        MirrorVertex = mirrorVertex;
    }

    /// <summary>Vertex positions in millimetres.</summary>
    public ImmutableArray<FacePoint> Vertices { get; }

    /// <summary>Triangles, counter-clockwise from outside.</summary>
    public ImmutableArray<MeshTriangle> Triangles { get; }

    /// <summary>For each vertex, the index of its twin on the other side (itself on the midline).</summary>
    public ImmutableArray<int> MirrorVertex { get; }

    /// <summary>Where a surface point lies on the canonical head.</summary>
    public FacePoint Position(SurfacePoint at)
    {
        MeshTriangle t = Triangles[at.Triangle];
        FacePoint a = Vertices[t.A], b = Vertices[t.B], c = Vertices[t.C];
        return new(
            (at.A * a.X) + (at.B * b.X) + (at.C * c.X),
            (at.A * a.Y) + (at.B * b.Y) + (at.C * c.Y),
            (at.A * a.Z) + (at.B * b.Z) + (at.C * c.Z));
    }
}
