using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Geometry;
using Effleur.Core.Readings;
using Effleur.Measurement.Shape;
using Effleur.Numerics.Geometry;
using Effleur.Testing.Straight;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Measurement.Tests.Shape;

public class ShapeFigureTests
{
    [Theory]
    [InlineData(60)]
    [InlineData(90)]
    [InlineData(128.5)]
    public void Degrees_CornerOfAKnownAngle_IsRead(double degrees)
    {
        double rad = degrees * Math.PI / 180;

        Assert.Equal(degrees, JawAngle.Degrees(new(7, 3, 1), new(2, 3, 1), new(2 + (4 * Math.Cos(rad)), 3 + (4 * Math.Sin(rad)), 1)), 1e-9);
    }

    [Fact]
    public void JawAngle_SquareJawPlantedInAFilm_IsReadWithinItsError()
    {
        FacePoint ear = Faces.Head.Vertices[454], corner = Faces.Head.Vertices[397];
        FaceVector up = FaceVector.Between(corner, ear).Unit, across = up.Cross(new(1, 0, 0)).Unit;
        FacePoint chin = (across * 70).From(corner);
        FaceShape shape = Faces.ShapeOf((Faces.Still with { NoisePx = 1.5, Frames = 200 }).Film((v, at, _) => v == 152 ? chin : at));
        Reading reading = JawAngle.Read(shape).Of("jaw-angle", Side.Left);

        Assert.InRange(reading.Value!.Value, 90 - (3 * reading.StandardError!.Value), 90 + (3 * reading.StandardError!.Value));
        Assert.InRange(reading.StandardError!.Value, 0.05, 0.4);
    }

    [Fact]
    public void LidAperture_LidsPlantedSevenMillimetresApart_AreReadWithBothErrors()
    {
        (int, int)[] pairs = [(387, 373), (386, 374), (385, 380)];
        FaceShape shape = Faces.ShapeOf((Faces.Still with { NoisePx = 1.5, Frames = 300 })
            .Film((v, at, _) => pairs.Where(p => p.Item1 == v).Select(p => at with { Y = Faces.Head.Vertices[p.Item2].Y + 7 }).DefaultIfEmpty(at).First()));
        ImmutableArray<Reading> readings = LidAperture.Read(shape);
        Reading mm = readings.Of("lid-aperture", Side.Left), ratio = readings.Of("lid-aperture-ratio", Side.Left);

        Assert.Equal(7, mm.Value!.Value, 3 * mm.StandardError!.Value);
        Assert.True(mm.StandardError > 7 * 0.5 / 11.7);
        Assert.Equal(7 / Faces.Head.Vertices[263].DistanceTo(Faces.Head.Vertices[362]), ratio.Value!.Value, 3 * ratio.StandardError!.Value);
        Assert.InRange(ratio.StandardError!.Value, 0.001, 0.006);
    }

    [Fact]
    public void LowerFaceWidth_CanonicalHead_HasItsDistances()
    {
        ImmutableArray<FacePoint> v = Faces.Head.Vertices;
        ImmutableArray<Reading> readings = LowerFaceWidth.Read(Faces.Exact(Faces.Canonical));

        Assert.Equal(v[172].DistanceTo(v[397]), readings.Of("lower-face-width").Value!.Value, 1e-9);
        Assert.Equal(v[172].DistanceTo(v[397]) / v[234].DistanceTo(v[454]), readings.Of("lower-face-ratio").Value!.Value, 1e-9);
    }

    [Fact]
    public void OverPlane_Tetrahedron_HasASixthOfItsBox()
    {
        Vector3D[] corners = [new(3, 0, 0), new(0, 4, 0), new(0, 0, 5), new(0, 0, 0)];

        Assert.Equal(3 * 4 * 5 / 6.0, CheekVolume.OverPlane(corners, [new(0, 1, 2)], default, new(0, 0, 1)), 1e-12);
    }

    [Fact]
    public void OverPlane_HalfASphere_HasTwoThirdsOfPiRCubed()
    {
        const int n = 120;
        const double r = 20;
        List<Vector3D> points = [];
        List<MeshTriangle> triangles = [];
        for (int i = 0; i <= n; i++)
            for (int j = 0; j <= n; j++)
            {
                double tilt = Math.PI / 2 * i / n, turn = 2 * Math.PI * j / n;
                points.Add(new(5 + (r * Math.Sin(tilt) * Math.Cos(turn)), r * Math.Sin(tilt) * Math.Sin(turn), 7 + (r * Math.Cos(tilt))));
                if (i == n || j == n) continue;
                int at = (i * (n + 1)) + j;
                triangles.AddRange([new(at, at + n + 1, at + n + 2), new(at, at + n + 2, at + 1)]);
            }

        Assert.Equal(2 * Math.PI * r * r * r / 3, CheekVolume.OverPlane([.. points], [.. triangles], new(0, 0, 7), new(0, 0, 1)), 2 * Math.PI * r * r * r / 3 * 0.001);
    }

    [Fact]
    public void CheekVolume_ScaledTurnedAndMoved_GrowsWithTheCubeOnly() => Prop.ForAll(Gen.Choose(1, 100_000).ToArbitrary(), seed =>
    {
        Random random = new(seed);
        double scale = 0.7 + random.NextDouble();
        var moved = new Similarity3D(scale, Rotation3D.About(new(random.NextDouble(), 1, random.NextDouble()), random.NextDouble()), new(30, -5, 8));
        double was = Cheek(Faces.Canonical), isNow = Cheek([.. Faces.Canonical.Select(moved.Apply)]);
        return Math.Abs(isNow / was - (scale * scale * scale)) < 1e-6;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public void CheekVolume_SwollenCheek_GrowsByAreaTimesHeight()
    {
        Vector3D[] forward = [.. Faces.Canonical];
        int[] cheek = [.. Faces.Zone("cheek").LeftTriangles.Select(t => Faces.Head.Triangles[t]).SelectMany(t => new[] { t.A, t.B, t.C }).Distinct()];
        foreach (int v in cheek) forward[v] += new Vector3D(0, 0, 2);
        double shadow = Faces.Zone("cheek").LeftTriangles.Sum(t => Faces.Head.AreaNormal(t).Z / 2);

        Assert.Equal(2 * shadow / 1000, Cheek(forward) - Cheek(Faces.Canonical), 0.01);
    }

    [Fact]
    public void FaceAsymmetry_MirrorImageWithNoise_IsNearNothing()
    {
        Reading reading = FaceAsymmetry.Read(Faces.ShapeOf((Faces.Still with { NoisePx = 1.5, Frames = 200 }).Film()), Faces.Head);

        Assert.InRange(reading.Value!.Value, 0, 0.0015); // without the two halves it is 0.0054
    }

    [Fact]
    public void FaceAsymmetry_OneCheekPushedOut_IsItsRootMeanSquare()
    {
        Vector3D[] points = Faces.Canonical;
        for (int v = 0; v < points.Length; v++)
            if (points[v] is { X: > 10, Y: < -10 }) points[v] += new Vector3D(0, 0, 3);
        int pairs = Faces.Canonical.Count(p => p.X != 0), pushed = 2 * Faces.Canonical.Count(p => p is { X: > 10, Y: < -10 });
        double eyes = (0.5 * (points[33] + points[133] - points[263] - points[362])).Length;

        Assert.Equal(3 * Math.Sqrt((double)pushed / pairs) / eyes, FaceAsymmetry.Read(Faces.Exact(points), Faces.Head).Value!.Value, 0.001);
    }

    [Fact]
    public void FaceAsymmetry_MirroredFace_HasTheSame()
    {
        Random random = new(3);
        Vector3D[] face = [.. Faces.Canonical.Select(p => p + new Vector3D(random.NextDouble(), random.NextDouble(), random.NextDouble()))];
        Vector3D[] mirrored = [.. face.Select((_, v) => face[Faces.Head.MirrorVertex[v]]).Select(p => p with { X = -p.X })];

        Assert.Equal(FaceAsymmetry.Read(Faces.Exact(face), Faces.Head).Value!.Value, FaceAsymmetry.Read(Faces.Exact(mirrored), Faces.Head).Value!.Value, 1e-3);
    }

    /// <summary>Twenty visits of one face: the errors told are the spread that is there.</summary>
    [Fact]
    public void Of_RepeatedVisits_ScatterByTheirErrors()
    {
        ImmutableArray<Reading>[] visits =
            [.. Enumerable.Range(0, 20).Select(i => ShapeReadings.Of(Faces.Shape((Faces.Still with { NoisePx = 1.5, NoiseMemory = 0.5, Frames = 130, Seed = 50 + i }).Film(), 1), Faces.Head, Faces.Zones))];
        double[] ratios =
        [
            .. Enumerable.Range(0, visits[0].Length).Where(k => visits[0][k].Method.Metric is not "face-asymmetry").Select(k =>
            {
                double[] values = [.. visits.Select(visit => visit[k].Value!.Value)];
                double spread = Math.Sqrt(values.Sum(v => (v - values.Average()) * (v - values.Average())) / 19);
                double noise = Math.Sqrt(visits.Average(visit => Math.Pow(visit[k].StandardError!.Value, 2)));
                double ofScale = visits[0][k].Method.Unit switch { "mm" => 0.01, "ml" => 0.03, _ => 0 } * values.Average();
                return spread / Math.Sqrt((noise * noise) - (ofScale * ofScale));
            }),
        ];

        Assert.All(ratios, ratio => Assert.InRange(ratio, 0.6, 1.5));
    }

    private static double Cheek(Vector3D[] points) => CheekVolume.Read(Faces.Exact(points), Faces.Head, Faces.Zones).Of("cheek-volume", Side.Left).Value!.Value;
}
