using Effleur.Core.Anatomy;
using Effleur.Core.Readings;
using Effleur.Measurement.Shape;
using Effleur.Numerics.Geometry;
using Effleur.Testing.Straight;
using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace Effleur.Measurement.Tests.Shape;

public class SwellingTests
{
    private static readonly double[] PlantedMm = [0, 1.5, 3, 4.5, 6];

    [Theory]
    [InlineData("eyelid-rim", Side.Left, 0, 0)]
    [InlineData("eyelid-rim", Side.Right, 4, -3)]
    [InlineData("cheek", Side.Right, 0, 4)]
    [InlineData("cheek", Side.Left, -4, 0)]
    [InlineData("cheekbone", Side.Left, 3, 3)]
    [InlineData("masseter", Side.Right, -3, 2)]
    [InlineData("jaw", Side.Left, 0, -4)]
    public void Read_PlantedSwelling_IsRecovered(string zone, Side side, double yawDeg, double pitchDeg)
    {
        var bump = new Bump(Faces.Head, Faces.Zone(zone), side);
        StillFace still = Faces.Still with { NoisePx = 1.5, Frames = 130 };
        FaceShape baseline = Faces.ShapeOf(still.Film(), card: 1);
        double[] found =
        [
            .. PlantedMm.Select((mm, i) =>
            {
                StillFace later = still with { Seed = 10 + i, Camera = still.Camera with { YawDeg = yawDeg, PitchDeg = pitchDeg, PxPerMm = 1.4 } };
                return Swelling.Read(baseline, Faces.ShapeOf(later.Film((v, at, _) => bump.Move(v, at, mm)), card: 1), Faces.Head, Faces.Zones).At(zone, side).Value!.Value;
            }),
        ];

        Assert.InRange(Faces.Slope(PlantedMm, found), 0.9, 1.1);
        Assert.InRange(found[0], -0.3, 0.3);
    }

    // The face model's own error is no error of repeats and is taken off. 25 runs of 20 zones that share their landmarks: wide enough for the coarseness, narrow enough to see half or twice the error.
    [Theory]
    [InlineData(0)]
    [InlineData(0.8)]
    public void Read_NothingPlanted_StandardErrorsCoverIt(double noiseMemory)
    {
        List<double> z = [];
        for (int run = 0; run < 25; run++)
        {
            StillFace still = Faces.Still with { NoisePx = 1.5, Frames = 130, NoiseMemory = noiseMemory, Seed = 100 + (2 * run) };
            foreach (Reading reading in Swelling.Read(Faces.ShapeOf(still.Film(), 1), Faces.ShapeOf((still with { Seed = still.Seed + 1 }).Film(), 1), Faces.Head, Faces.Zones))
                z.Add(reading.Value!.Value / Math.Sqrt(Math.Pow(reading.StandardError!.Value, 2) - Math.Pow(Swelling.ModelErrorMm, 2)));
        }

        Assert.InRange(Math.Sqrt(z.Average(value => value * value)), 0.8, 1.25);
        Assert.InRange(z.Average(value => Math.Abs(value) < 1.96 ? 1.0 : 0), 0.88, 0.99);
    }

    [Fact]
    public void Read_FaceMovedTurnedAndSeenLarger_DidNotSwell() => Prop.ForAll(Gen.Choose(1, 100_000).ToArbitrary(), seed =>
    {
        Random random = new(seed);
        var moved = new Similarity3D(0.8 + (0.4 * random.NextDouble()), Rotation3D.About(new(random.NextDouble(), 1, random.NextDouble()), 0.08 * random.NextDouble()), new(3, -5, 8));
        return Swelling.Read(Faces.Exact(Faces.Canonical), Faces.Exact(Faces.Canonical.Select(moved.Apply)), Faces.Head, Faces.Zones)
            .All(reading => reading.Refused == ReadingRefusal.NotNeutral || Math.Abs(reading.Value!.Value) < 1e-6);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    /// <summary>Second implementation: plain Procrustes by singular values, on all stable landmarks. Noise is small, so that weights change nothing.</summary>
    [Fact]
    public void Read_SwollenChin_AgreesWithProcrustesBySingularValues()
    {
        var bump = new Bump(Faces.Head, Faces.Zone("chin"), Side.Left);
        Random random = new(5);
        Vector3D[] was = Faces.Canonical;
        Vector3D[] isNow = [.. Faces.Head.Vertices.Take(was.Length).Select((at, v) => bump.Move(v, at, 2)).Select(p => new Vector3D(p.X + Small(), p.Y + Small(), p.Z + Small()))];
        double expected = MeanOutward(was, ProcrustesOf(isNow, was), "chin");

        Assert.Equal(expected, Swelling.Read(Faces.Exact(was), Faces.Exact(isNow), Faces.Head, Faces.Zones).At("chin", Side.Left).Value!.Value, 0.01);

        double Small() => 0.05 * (random.NextDouble() - 0.5);
    }

    [Fact]
    public void Read_SmilingSince_IsRefused()
    {
        Vector3D[] smiling = Faces.Canonical;
        (smiling[61], smiling[291]) = (smiling[61] + new Vector3D(-4, 3, 0), smiling[291] + new Vector3D(4, 3, 0));

        Assert.All(Swelling.Read(Faces.Exact(Faces.Canonical), Faces.Exact(smiling), Faces.Head, Faces.Zones), reading => Assert.Equal(ReadingRefusal.NotNeutral, reading.Refused));
    }

    [Fact]
    public void Between_VisitWithoutShape_IsRefusedForItsReason() =>
        Assert.Equal(ReadingRefusal.Turned, Assert.Single(ShapeReadings.Between(new(null, ReadingRefusal.Turned, 0.2), new(Faces.Exact(Faces.Canonical), null, 1), Faces.Head, Faces.Zones)).Refused);

    private static Vector3D[] ProcrustesOf(Vector3D[] from, Vector3D[] to)
    {
        Matrix<double> a = Stable(from), b = Stable(to);
        Vector<double> middleA = a.ColumnSums() / a.RowCount, middleB = b.ColumnSums() / b.RowCount;
        a = Matrix<double>.Build.Dense(a.RowCount, 3, (i, j) => a[i, j] - middleA[j]);
        b = Matrix<double>.Build.Dense(b.RowCount, 3, (i, j) => b[i, j] - middleB[j]);
        var svd = (a.Transpose() * b).Svd();
        double sign = (svd.U * svd.VT).Determinant() < 0 ? -1 : 1;
        Matrix<double> flip = Matrix<double>.Build.DenseOfDiagonalArray([1, 1, sign]), rotation = svd.VT.Transpose() * flip * svd.U.Transpose();
        double scale = (svd.S[0] + svd.S[1] + (sign * svd.S[2])) / a.Enumerate().Sum(x => x * x);
        return [.. from.Select(p => scale * rotation * (Vector<double>.Build.Dense([p.X, p.Y, p.Z]) - middleA) + middleB).Select(v => new Vector3D(v[0], v[1], v[2]))];
    }

    private static Matrix<double> Stable(Vector3D[] points) =>
        Matrix<double>.Build.DenseOfRowArrays(StableLandmarks.All.Select(i => new[] { points[i].X, points[i].Y, points[i].Z }));

    /// <summary>By triangles and Core's own vectors, not by weights.</summary>
    private static double MeanOutward(Vector3D[] was, Vector3D[] isNow, string zone)
    {
        double sum = 0, area = 0;
        foreach (int t in Faces.Zone(zone).LeftTriangles)
        {
            Core.Geometry.MeshTriangle corner = Faces.Head.Triangles[t];
            if (Math.Max(corner.A, Math.Max(corner.B, corner.C)) >= was.Length) continue;
            double weight = Faces.Head.AreaNormal(t).LengthMm;
            area += weight;
            sum += weight * new[] { corner.A, corner.B, corner.C }.Average(v => Outward(v).Dot(isNow[v] - was[v]));
        }

        return sum / area;

        Vector3D Outward(int v)
        {
            Core.Geometry.FaceVector n = Faces.Head.Topology.VertexTriangles[v].Where(t => Faces.Head.Triangles[t] is var c && Math.Max(c.A, Math.Max(c.B, c.C)) < was.Length)
                .Aggregate(default(Core.Geometry.FaceVector), (all, t) => all + Faces.Head.AreaNormal(t)).Unit;
            return new(n.X, n.Y, n.Z);
        }
    }
}
