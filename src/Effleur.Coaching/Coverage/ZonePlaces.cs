using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Geometry;

namespace Effleur.Coaching.Coverage;

/// <summary>Which zone and side each triangle and each vertex of the head belongs to: twice the zone's index, and one more on the right. Immutable.</summary>
internal sealed class ZonePlaces
{
    /// <summary>Belongs to no zone.</summary>
    public const int None = -1;

    private readonly int[] _ofTriangle;
    private readonly int[] _ofVertex;

    public ZonePlaces(MassageCatalogue catalogue)
    {
        _ofTriangle = Triangles(catalogue);
        _ofVertex = Vertices(catalogue.Head, _ofTriangle);
    }

    public int OfTriangle(int triangle) => _ofTriangle[triangle];

    public int OfVertex(int vertex) => _ofVertex[vertex];

    private static int[] Triangles(MassageCatalogue catalogue)
    {
        int[] places = new int[catalogue.Head.Triangles.Length];
        Array.Fill(places, None);
        for (int z = 0; z < catalogue.Zones.Length; z++)
        {
            foreach (int t in catalogue.Zones[z].LeftTriangles) places[t] = (2 * z) + (int)Side.Left;
            foreach (int t in catalogue.Zones[z].RightTriangles) places[t] = (2 * z) + (int)Side.Right;
        }

        return places;
    }

    // A vertex belongs where most of its triangles do; ties go to the earlier zone.
    private static int[] Vertices(HeadMesh head, int[] ofTriangle)
    {
        List<int>[] around = [.. head.Vertices.Select(_ => new List<int>())];
        for (int t = 0; t < ofTriangle.Length; t++)
        {
            if (ofTriangle[t] == None) continue;
            foreach (int v in (ReadOnlySpan<int>)[head.Triangles[t].A, head.Triangles[t].B, head.Triangles[t].C]) around[v].Add(ofTriangle[t]);
        }

        return [.. around.Select(a => a.Count == 0 ? None : a.GroupBy(p => p).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key)];
    }
}
