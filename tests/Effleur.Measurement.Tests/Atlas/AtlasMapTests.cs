using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Measurement.Atlas;

namespace Effleur.Measurement.Tests.Atlas;

public class AtlasMapTests
{
    private static readonly AtlasMap Map = TheCatalogue.Map1024;
    private static readonly HeadMesh Head = TheCatalogue.Instance.Head;

    // The truth is the area of the zone's triangles in space; the map adds up texels.
    [Theory]
    [InlineData(256, 0.06)]
    [InlineData(1024, 0.03)]
    public void Places_AreaOfTheirTexels_IsThatOfTheirTrianglesInSpace(int size, double tolerance)
    {
        AtlasMap map = size == Map.Size ? Map : TheCatalogue.Map(size);
        double[] mm2 = new double[map.Places.Length];
        for (int t = 0; t < size * size; t++)
            if (map.PlaceOfTexel[t] != AtlasMap.NoPlace) mm2[map.PlaceOfTexel[t]] += map.Metrics[map.TriangleOfTexel[t]].AreaMm2;

        for (int p = 0; p < mm2.Length; p++)
        {
            double truth = FaceTriangles(map.Places[p]).Sum(t => Head.AreaNormal(t).LengthMm / 2);
            Assert.InRange(mm2[p], truth * (1 - tolerance) - 1, truth * (1 + tolerance) + 1);
        }
    }

    [Fact]
    public void TriangleOfTexel_MiddleOfATriangle_IsThatTriangle()
    {
        for (int t = 0; t < Head.Triangles.Length; t++)
        {
            MeshTriangle c = Head.Triangles[t];
            if (Math.Max(c.A, Math.Max(c.B, c.C)) >= HeadMesh.FaceVertexCount) continue;
            double u = (Head.FaceUv[c.A].U + Head.FaceUv[c.B].U + Head.FaceUv[c.C].U) / 3, v = (Head.FaceUv[c.A].V + Head.FaceUv[c.B].V + Head.FaceUv[c.C].V) / 3;
            int x = (int)(u * 1024), y = (int)((1 - v) * 1024);
            HashSet<short> near = [.. from dy in new[] { -1, 0, 1 } from dx in new[] { -1, 0, 1 } select Map.TriangleOfTexel[((y + dy) * 1024) + x + dx]];
            Assert.Contains((short)t, near);
        }
    }

    // No texel within the face is left out between triangles: every row of the face is one run without holes.
    [Fact]
    public void TriangleOfTexel_WithinTheFace_HasNoHole()
    {
        for (int y = 0; y < 1024; y++)
        {
            ReadOnlySpan<short> row = Map.TriangleOfTexel.Slice(y * 1024, 1024);
            int first = row.IndexOfAnyExcept((short)-1), last = row.LastIndexOfAnyExcept((short)-1);
            if (first < 0 || y is > 880 or < 130) continue;
            Assert.True(row[first..(last + 1)].IndexOf((short)-1) < 0, $"Row {y} has a hole.");
        }
    }

    // The person's right is on the picture's left, the forehead above the chin.
    [Theory]
    [InlineData("forehead", 400, 150, Side.Right)]
    [InlineData("forehead", 624, 150, Side.Left)]
    [InlineData("chin", 480, 900, Side.Right)]
    [InlineData("cheek", 760, 640, Side.Left)]
    public void PlaceOfTexel_KnownSpot_IsOnThePersonsOwnSide(string zone, int x, int y, Side side) =>
        Assert.Equal(new ZonePlace(zone, side), Map.Places[Map.PlaceOfTexel[(y * 1024) + x]]);

    // A step along an edge of a triangle is as long as that edge of the head.
    [Fact]
    public void Metrics_StepAlongAnEdge_HasTheEdgesLength()
    {
        for (int t = 0; t < Head.Triangles.Length; t++)
        {
            MeshTriangle c = Head.Triangles[t];
            if (Math.Max(c.A, Math.Max(c.B, c.C)) >= HeadMesh.FaceVertexCount) continue;
            foreach ((int from, int to) in new[] { (c.A, c.B), (c.B, c.C), (c.C, c.A) })
            {
                (double x0, double y0) = Map.TexelAt(Head.FaceUv[from]);
                (double x1, double y1) = Map.TexelAt(Head.FaceUv[to]);
                Assert.Equal(Head.Vertices[from].DistanceTo(Head.Vertices[to]), Map.Metrics[t].Length(x1 - x0, y1 - y0), 1e-6);
            }
        }
    }

    [Fact]
    public void FeatureOfTexel_EyesBrowsAndLips_AreThereAndCheeksAreSkin()
    {
        Assert.Equal(FaceFeature.Eye, At(386, 374));
        Assert.Equal(FaceFeature.Eye, At(159, 145));
        Assert.Equal(FaceFeature.Brow, At(282, 334));
        Assert.Equal(FaceFeature.Brow, At(52, 105));
        Assert.Equal(FaceFeature.Lip, At(13, 14));
        Assert.Equal(FaceFeature.None, At(50, 50));
        Assert.Equal(FaceFeature.None, At(151, 151));
    }

    [Fact]
    public void AtlasMap_SizeOutOfRange_IsRefused() => Assert.Throws<ArgumentException>(() => TheCatalogue.Map(63));

    private static IEnumerable<int> FaceTriangles(ZonePlace place)
    {
        Zone zone = TheCatalogue.Instance.Zones.Single(z => z.Id == place.ZoneId);
        return (place.Side == Side.Left ? zone.LeftTriangles : zone.RightTriangles)
            .Where(t => Math.Max(Head.Triangles[t].A, Math.Max(Head.Triangles[t].B, Head.Triangles[t].C)) < HeadMesh.FaceVertexCount);
    }

    // What lies midway between two landmarks.
    private static FaceFeature At(int one, int other)
    {
        (double x0, double y0) = Map.TexelAt(Head.FaceUv[one]);
        (double x1, double y1) = Map.TexelAt(Head.FaceUv[other]);
        return (FaceFeature)Map.FeatureOfTexel[((int)((y0 + y1) / 2) * 1024) + (int)((x0 + x1) / 2)];
    }
}
