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
    /// <exception cref="ArgumentException">A triangle or twin names a vertex that is not there, or three triangles share an edge.</exception>
    public HeadMesh(ImmutableArray<FacePoint> vertices, ImmutableArray<MeshTriangle> triangles, ImmutableArray<int> mirrorVertex)
    {
        if (mirrorVertex.Length != vertices.Length)
            throw new ArgumentException($"{mirrorVertex.Length} mirror twins for {vertices.Length} vertices.", nameof(mirrorVertex));
        if (mirrorVertex.Any(v => v < 0 || v >= vertices.Length))
            throw new ArgumentException("A mirror twin names a vertex that is not there.", nameof(mirrorVertex));
        if (triangles.Any(t => Math.Min(t.A, Math.Min(t.B, t.C)) < 0 || Math.Max(t.A, Math.Max(t.B, t.C)) >= vertices.Length))
            throw new ArgumentException("A triangle names a vertex that is not there.", nameof(triangles));
        Vertices = vertices;
        Triangles = triangles;
        MirrorVertex = mirrorVertex;
        Topology = MeshTopology.Of(vertices.Length, triangles);
        Balls = [.. triangles.Select(Ball)];
    }

    /// <summary>Vertex positions in millimetres.</summary>
    public ImmutableArray<FacePoint> Vertices { get; }

    /// <summary>Triangles, counter-clockwise from outside.</summary>
    public ImmutableArray<MeshTriangle> Triangles { get; }

    /// <summary>For each vertex, the index of its twin on the other side (itself on the midline).</summary>
    public ImmutableArray<int> MirrorVertex { get; }

    /// <summary>Which triangles and edges touch.</summary>
    public MeshTopology Topology { get; }

    /// <summary>A ball around each triangle: where a ball is farther away than something already found, its triangle need not be looked at.</summary>
    internal ImmutableArray<(FacePoint Middle, double RadiusMm)> Balls { get; }

    /// <summary>For each of the face's 468 vertices, its place on the unwrapped face picture; empty on a head made without one.</summary>
    public ImmutableArray<UvPoint> FaceUv { get; init; } = [];

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

    /// <summary>The surface point of a vertex (in the first triangle that has it).</summary>
    /// <exception cref="ArgumentException">No triangle has the vertex.</exception>
    public SurfacePoint AtVertex(int vertex)
    {
        if (Topology.VertexTriangles[vertex].IsEmpty) throw new ArgumentException($"No triangle has vertex {vertex}.", nameof(vertex));
        int triangle = Topology.VertexTriangles[vertex][0];
        MeshTriangle t = Triangles[triangle];
        return new(triangle, t.A == vertex ? 1 : 0, t.B == vertex ? 1 : 0, t.C == vertex ? 1 : 0);
    }

    /// <summary>Twice the triangle's area times its outward direction, in mm².</summary>
    public FaceVector AreaNormal(int triangle)
    {
        MeshTriangle t = Triangles[triangle];
        return FaceVector.Between(Vertices[t.A], Vertices[t.B]).Cross(FaceVector.Between(Vertices[t.A], Vertices[t.C]));
    }

    /// <summary>The same place on the other side of the head.</summary>
    /// <exception cref="InvalidOperationException">The mirrored triangle is not in the mesh: the head is not symmetric.</exception>
    public SurfacePoint Mirror(SurfacePoint at)
    {
        MeshTriangle t = Triangles[at.Triangle];
        (int a, int b, int c) = (MirrorVertex[t.A], MirrorVertex[t.B], MirrorVertex[t.C]);
        foreach (int triangle in Topology.VertexTriangles[a])
        {
            MeshTriangle twin = Triangles[triangle];
            if (Has(twin, b) && Has(twin, c)) return new(triangle, Weight(twin.A), Weight(twin.B), Weight(twin.C));
        }

        throw new InvalidOperationException($"Triangle {at.Triangle} has no mirror twin.");

        double Weight(int vertex) => vertex == a ? at.A : vertex == b ? at.B : at.C;
    }

    private static bool Has(MeshTriangle triangle, int vertex) => triangle.A == vertex || triangle.B == vertex || triangle.C == vertex;

    private (FacePoint Middle, double RadiusMm) Ball(MeshTriangle t)
    {
        FacePoint a = Vertices[t.A], b = Vertices[t.B], c = Vertices[t.C];
        var middle = new FacePoint((a.X + b.X + c.X) / 3, (a.Y + b.Y + c.Y) / 3, (a.Z + b.Z + c.Z) / 3);
        return (middle, Math.Max(middle.DistanceTo(a), Math.Max(middle.DistanceTo(b), middle.DistanceTo(c))));
    }
}
