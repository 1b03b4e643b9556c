using System.Collections.Immutable;
using Effleur.Core.Geometry;

namespace Effleur.Core.Tests.Geometry;

/// <summary>Meshes whose distances are known without a search.</summary>
internal static class Meshes
{
    /// <summary>A flat square, centred, cut into uneven cells: on it the shortest line is the straight one.</summary>
    public static HeadMesh Flat(int cells, double sizeMm)
    {
        double At(int i) => (sizeMm * i / cells) - (sizeMm / 2) + (i > 0 && i < cells && 2 * i != cells ? Math.Sign((cells / 2.0) - i) * 0.3 * sizeMm / cells : 0);
        int Index(int x, int y) => (y * (cells + 1)) + x;
        var vertices = from y in Enumerable.Range(0, cells + 1) from x in Enumerable.Range(0, cells + 1) select new FacePoint(At(x), At(y), 0);
        var mirror = from y in Enumerable.Range(0, cells + 1) from x in Enumerable.Range(0, cells + 1) select Index(cells - x, y);
        var triangles = from y in Enumerable.Range(0, cells)
                        from x in Enumerable.Range(0, cells)
                        from t in Cell(Index(x, y), Index(x + 1, y), Index(x + 1, y + 1), Index(x, y + 1), 2 * x < cells)
                        select t;
        return new([.. vertices], [.. triangles], [.. mirror]);
    }

    /// <summary>A sphere of triangles around the origin, by splitting an octahedron; mirror symmetric.</summary>
    public static HeadMesh Sphere(double radiusMm, int splits)
    {
        var vertices = new List<FacePoint> { new(radiusMm, 0, 0), new(-radiusMm, 0, 0), new(0, radiusMm, 0), new(0, -radiusMm, 0), new(0, 0, radiusMm), new(0, 0, -radiusMm) };
        List<MeshTriangle> triangles = [new(0, 2, 4), new(2, 1, 4), new(1, 3, 4), new(3, 0, 4), new(2, 0, 5), new(1, 2, 5), new(3, 1, 5), new(0, 3, 5)];
        for (int i = 0; i < splits; i++) triangles = Split(vertices, triangles, radiusMm);
        var twins = vertices.Select(v => vertices.FindIndex(w => w.DistanceTo(v.Mirrored) < 1e-6));
        return new([.. vertices], [.. triangles], [.. twins]);
    }

    private static IEnumerable<MeshTriangle> Cell(int a, int b, int c, int d, bool rising) =>
        rising ? [new(a, b, c), new(a, c, d)] : [new(a, b, d), new(b, c, d)];

    private static List<MeshTriangle> Split(List<FacePoint> vertices, List<MeshTriangle> triangles, double radiusMm)
    {
        var middles = new Dictionary<(int, int), int>();
        return [.. triangles.SelectMany(t =>
        {
            (int ab, int bc, int ca) = (Middle(t.A, t.B), Middle(t.B, t.C), Middle(t.C, t.A));
            return ImmutableArray.Create<MeshTriangle>(new(t.A, ab, ca), new(ab, t.B, bc), new(ca, bc, t.C), new(ab, bc, ca));
        })];

        int Middle(int a, int b)
        {
            var key = (Math.Min(a, b), Math.Max(a, b));
            if (middles.TryGetValue(key, out int known)) return known;
            FaceVector middle = FaceVector.Between(default, vertices[a].Towards(vertices[b], 0.5)).Unit * radiusMm;
            vertices.Add(middle.From(default));
            return middles[key] = vertices.Count - 1;
        }
    }
}
