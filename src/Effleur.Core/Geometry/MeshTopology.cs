using System.Collections.Immutable;

namespace Effleur.Core.Geometry;

/// <summary>What touches what on a mesh: edges, the triangles beside them and around each vertex.</summary>
public sealed class MeshTopology
{
    private MeshTopology(ImmutableArray<MeshEdge> edges, ImmutableArray<(int First, int Second, int Third)> triangleEdges, ImmutableArray<ImmutableArray<int>> vertexTriangles)
    {
        Edges = edges;
        TriangleEdges = triangleEdges;
        VertexTriangles = vertexTriangles;
    }

    /// <summary>Every edge once.</summary>
    public ImmutableArray<MeshEdge> Edges { get; }

    /// <summary>For each triangle, its edges' indices: first to second corner, second to third, third to first.</summary>
    public ImmutableArray<(int First, int Second, int Third)> TriangleEdges { get; }

    /// <summary>For each vertex, the triangles it is a corner of.</summary>
    public ImmutableArray<ImmutableArray<int>> VertexTriangles { get; }

    /// <summary>Finds the edges of a mesh.</summary>
    /// <exception cref="ArgumentException">Three triangles share an edge: the surface has no inside there.</exception>
    public static MeshTopology Of(int vertexCount, ImmutableArray<MeshTriangle> triangles)
    {
        var edges = new List<MeshEdge>(triangles.Length * 2);
        var index = new Dictionary<(int, int), int>();
        var triangleEdges = ImmutableArray.CreateBuilder<(int, int, int)>(triangles.Length);
        var around = Enumerable.Range(0, vertexCount).Select(_ => ImmutableArray.CreateBuilder<int>()).ToArray();
        for (int t = 0; t < triangles.Length; t++)
        {
            (int a, int b, int c) = (triangles[t].A, triangles[t].B, triangles[t].C);
            triangleEdges.Add((Meet(a, b, t), Meet(b, c, t), Meet(c, a, t)));
            foreach (int vertex in new[] { a, b, c }) around[vertex].Add(t);
        }

        return new([.. edges], triangleEdges.MoveToImmutable(), [.. around.Select(list => list.ToImmutable())]);

        int Meet(int from, int to, int triangle)
        {
            var key = (Math.Min(from, to), Math.Max(from, to));
            if (!index.TryGetValue(key, out int edge))
            {
                index[key] = edges.Count;
                edges.Add(new(key.Item1, key.Item2, triangle, -1));
                return edges.Count - 1;
            }

            if (!edges[edge].IsRim) throw new ArgumentException($"Three triangles share the edge {key}.", nameof(triangles));
            edges[edge] = edges[edge] with { Second = triangle };
            return edge;
        }
    }
}
