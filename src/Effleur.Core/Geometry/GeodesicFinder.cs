using System.Collections.Immutable;

namespace Effleur.Core.Geometry;

/// <summary>
/// Finds the shortest line on the skin between two places: A* over points on the edges, then straightening across the edges it crosses.
/// See docs/methods/stroke-paths.md.
/// </summary>
/// <param name="head">The canonical head, or any mesh.</param>
public sealed class GeodesicFinder(HeadMesh head)
{
    // chosen: with 3 points an edge the first guess is within a few percent, and straightening removes what is left
    private const int PointsPerEdge = 3;

    /// <summary>The shortest line from one place to another.</summary>
    /// <exception cref="ArgumentException">The mesh has no way between them.</exception>
    public SurfaceCurve Shortest(SurfacePoint from, SurfacePoint to)
    {
        ImmutableArray<int> starts = TrianglesAt(from), ends = TrianglesAt(to);
        FacePoint start = head.Position(from), end = head.Position(to);
        int shared = starts.FirstOrDefault(ends.Contains, -1);
        if (shared >= 0) return new(head, [start, end], [shared]);
        List<int> edges = Search(start, end, starts, ends);
        var crossings = new EdgeCrossings(head, start, end, edges);
        crossings.Straighten();
        return new(head, crossings.Corners, Between(edges, starts, ends));
    }

    private ImmutableArray<int> TrianglesAt(SurfacePoint at)
    {
        const double onEdge = 1e-9; // below this a weight is rounding
        MeshTriangle t = head.Triangles[at.Triangle];
        int[] corners = [.. new[] { (t.A, at.A), (t.B, at.B), (t.C, at.C) }.Where(w => w.Item2 > onEdge).Select(w => w.Item1)];
        if (corners.Length == 3) return [at.Triangle];
        return [.. head.Topology.VertexTriangles[corners[0]].Where(n => corners.All(v => head.Topology.VertexTriangles[v].Contains(n)))];
    }

    private List<int> Search(FacePoint start, FacePoint end, ImmutableArray<int> starts, ImmutableArray<int> ends)
    {
        var search = new EdgeSearch(head, PointsPerEdge);
        return search.Run(start, end, starts, ends) ?? throw new ArgumentException("The mesh has no way between the two places.", nameof(end));
    }

    private ImmutableArray<int> Between(List<int> edges, ImmutableArray<int> starts, ImmutableArray<int> ends)
    {
        var triangles = ImmutableArray.CreateBuilder<int>(edges.Count + 1);
        triangles.Add(starts.First(t => Touches(edges[0], t)));
        for (int i = 1; i < edges.Count; i++)
        {
            MeshEdge edge = head.Topology.Edges[edges[i]];
            triangles.Add(Touches(edges[i - 1], edge.First) ? edge.First : edge.Second);
        }

        triangles.Add(ends.First(t => Touches(edges[^1], t)));
        return triangles.MoveToImmutable();
    }

    private bool Touches(int edge, int triangle) => head.Topology.Edges[edge].First == triangle || head.Topology.Edges[edge].Second == triangle;
}
