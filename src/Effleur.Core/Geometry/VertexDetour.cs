using System.Collections.Immutable;

namespace Effleur.Core.Geometry;

/// <summary>
/// A line pulled tight can hang on a vertex because the row of edges it was given passes on the wrong side of it; this gives the row for the other side.
/// </summary>
internal static class VertexDetour
{
    /// <summary>
    /// The row of edges with the crossings <paramref name="first"/> to <paramref name="last"/>, which all lie on <paramref name="vertex"/>,
    /// led round its other side; null when the mesh ends there.
    /// </summary>
    public static List<int>? Around(HeadMesh head, List<int> edges, ImmutableArray<int> triangles, int first, int last, int vertex)
    {
        List<int> row = edges[..first];
        int triangle = triangles[first], edge = OtherAt(head, vertex, triangle, edges[first]);
        while (triangle != triangles[last + 1])
        {
            Cross(row, edge);
            triangle = head.Topology.Edges[edge].Across(triangle);
            if (triangle < 0) return null;
            edge = OtherAt(head, vertex, triangle, edge);
        }

        foreach (int rest in edges[(last + 1)..]) Cross(row, rest);
        return row;
    }

    // crossing an edge there and back is not crossing it
    private static void Cross(List<int> row, int edge)
    {
        if (row.Count > 0 && row[^1] == edge) row.RemoveAt(row.Count - 1);
        else row.Add(edge);
    }

    private static int OtherAt(HeadMesh head, int vertex, int triangle, int edge)
    {
        (int a, int b, int c) = head.Topology.TriangleEdges[triangle];
        return a != edge && Has(a) ? a : b != edge && Has(b) ? b : c;

        bool Has(int candidate) => head.Topology.Edges[candidate].A == vertex || head.Topology.Edges[candidate].B == vertex;
    }
}
