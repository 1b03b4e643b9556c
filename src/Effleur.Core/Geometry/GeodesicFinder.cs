using System.Collections.Immutable;

namespace Effleur.Core.Geometry;

/// <summary>
/// Finds the shortest line on the skin between two places: A* over points on the edges, then a string pulled tight through the triangles it found, led round the other side of vertices it hangs on while that is shorter.
/// See docs/methods/stroke-paths.md.
/// </summary>
/// <param name="head">The canonical head, or any mesh.</param>
public sealed class GeodesicFinder(HeadMesh head)
{
    // chosen: with 3 points an edge the first guess is within a few percent, and pulling tight removes what is left
    private const int PointsPerEdge = 3;

    // chosen: each detour shortens the line; no path on the head took more than a handful
    private const int MostDetours = 100;

    /// <summary>The shortest line from one place to another.</summary>
    /// <exception cref="ArgumentException">The mesh has no way between them.</exception>
    public SurfaceCurve Shortest(SurfacePoint from, SurfacePoint to)
    {
        ImmutableArray<int> starts = TrianglesAt(from), ends = TrianglesAt(to);
        FacePoint start = head.Position(from), end = head.Position(to);
        int shared = starts.FirstOrDefault(ends.Contains, -1);
        if (shared >= 0) return new(head, [start, end], [shared]);
        List<int> edges = Search(start, end, starts, ends);
        TautLine line = new(head, start, end, edges);
        for (int i = 0; i < MostDetours && Shorter(line, edges, start, end, starts, ends) is { } better; i++) (edges, line) = better;
        return new(head, line.Corners, Between(edges, starts, ends));
    }

    private (List<int> Edges, TautLine Line)? Shorter(
        TautLine line, List<int> edges, FacePoint start, FacePoint end, ImmutableArray<int> starts, ImmutableArray<int> ends)
    {
        const double worthMm = 1e-6; // less is rounding
        ImmutableArray<int> triangles = Between(edges, starts, ends);
        foreach ((int first, int last, int vertex) in line.Hanging())
        {
            if (VertexDetour.Around(head, edges, triangles, first, last, vertex) is not { Count: > 0 } row) continue;
            TautLine other = new(head, start, end, row);
            if (other.LengthMm < line.LengthMm - worthMm) return (row, other);
        }

        return null;
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
