using Effleur.Numerics.Geometry;
using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace Effleur.Numerics.Tests.Geometry;

public sealed class SimilarityFitTests
{
    private static readonly double[] Ones = [.. Enumerable.Repeat(1.0, 40)];

    [Fact]
    public void TryFit_PlantedSimilarity_IsRecovered()
    {
        Prop.ForAll(Gen.Choose(1, 100_000).ToArbitrary(), seed =>
        {
            (Vector3D[] from, Similarity3D planted, Random random) = Plant(seed);
            Vector3D[] to = [.. from.Select(planted.Apply)];
            return SimilarityFit.TryFit(from, to, Ones, out Similarity3D found)
                && Math.Abs(found.Scale - planted.Scale) < 1e-9
                && from.All(p => (found.Apply(p) - planted.Apply(p)).Length < 1e-7);
        }).Check(Config.QuickThrowOnFailure);
    }

    [Fact]
    public void TryFit_NoisyPoints_AgreesWithKabschBySingularValues()
    {
        (Vector3D[] from, Similarity3D planted, Random random) = Plant(4);
        Vector3D[] to = [.. from.Select(p => planted.Apply(p) + Noise(random, 2))];

        Assert.True(SimilarityFit.TryFit(from, to, Ones, out Similarity3D found));
        Matrix<double> kabsch = Kabsch(from, to);

        foreach (Vector3D axis in new Vector3D[] { new(1, 0, 0), new(0, 1, 0), new(0, 0, 1) })
        {
            Vector<double> expected = kabsch * Vector<double>.Build.Dense([axis.X, axis.Y, axis.Z]);
            Vector3D got = found.Rotation.Apply(axis);
            Assert.Equal(expected[0], got.X, 1e-9);
            Assert.Equal(expected[1], got.Y, 1e-9);
            Assert.Equal(expected[2], got.Z, 1e-9);
        }
    }

    [Fact]
    public void TryFitRobust_AQuarterDisplaced_KeepsScaleAndPose()
    {
        (Vector3D[] from, Similarity3D planted, Random random) = Plant(9);
        Vector3D[] to = [.. from.Select((p, i) => planted.Apply(p) + Noise(random, 0.5) + (i % 4 == 0 ? new Vector3D(60, 25, 0) : default))];

        Assert.True(SimilarityFit.TryFitRobust(from, to, Ones, 5, 1, out Similarity3D robust, out double misfit));
        SimilarityFit.TryFit(from, to, Ones, out Similarity3D plain);

        double Error(Similarity3D s) => from.Max(p => (s.Apply(p) - planted.Apply(p)).Length);
        Assert.True(Error(robust) < 3, $"robust {Error(robust)}");
        Assert.True(Error(plain) > 10, $"plain {Error(plain)}");
        Assert.InRange(misfit, 0.2, 5);
    }

    [Theory]
    [InlineData(50, 0)]
    [InlineData(50, 3)]
    [InlineData(41, 3)]
    [InlineData(200, 2)]
    public void TryFitRobust_WhateverTheRotationAndWhatIsDisplaced_AgreesWithSingularValuesAndSorting(int count, int rounds)
    {
        Prop.ForAll(Gen.Choose(1, 100_000).ToArbitrary(), seed =>
        {
            (Vector3D[] from, Similarity3D planted, Random random) = Plant(seed, count);
            double[] weights = [.. from.Select(_ => random.NextDouble() < 0.3 ? 0.1 : 1)];
            Vector3D[] to = [.. from.Select((p, i) => planted.Apply(p) + Noise(random, i % 3 == 0 ? 40 : 2))];
            SlowSimilarityFit slow = new(from, to, weights, rounds, 1);
            Assert.True(SimilarityFit.TryFitRobust(from, to, weights, rounds, 1, out Similarity3D fast, out double misfit));
            if (rounds > 0) Assert.Equal(slow.MedianMisfit, misfit, 1e-8);
            Assert.All(from, p => Assert.True((fast.Apply(p) - slow.Apply(p)).Length < 1e-8));
        }).Check(Config.QuickThrowOnFailure);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(Math.PI / 2, 0)]
    [InlineData(Math.PI - 1e-3, 0)]
    [InlineData(Math.PI, 0)]
    [InlineData(0.4, 1e-5)]
    [InlineData(Math.PI, 1e-5)]
    public void TryFit_HalfATurnOrPointsOnALine_IsRecoveredAsWell(double angleRad, double thickness)
    {
        (Vector3D[] from, _, Random random) = Plant(3);
        if (thickness > 0) from = [.. from.Select(p => new Vector3D(p.X, thickness * p.Y, thickness * p.Z))];
        Similarity3D planted = new(1.3, Rotation3D.About(Noise(random, 1), angleRad), new(300, 200, -50));
        Vector3D[] to = [.. from.Select(planted.Apply)];

        Assert.True(SimilarityFit.TryFit(from, to, Ones, out Similarity3D found));

        Assert.All(from, p => Assert.True((found.Apply(p) - planted.Apply(p)).Length < 1e-6));
    }

    [Fact]
    public void TryFit_WeightsOfAnotherLength_IsRefused()
    {
        Vector3D[] points = Plant(1).From;

        Assert.Throws<ArgumentException>(() => SimilarityFit.TryFit(points, points, new double[3], out _));
    }

    [Fact]
    public void TryFitRobust_AsOftenAsOneLikes_AllocatesNothing()
    {
        (Vector3D[] from, Similarity3D planted, _) = Plant(7);
        Vector3D[] to = [.. from.Select(planted.Apply)];
        for (int i = 0; i < 100; i++) SimilarityFit.TryFitRobust(from, to, Ones, 3, 1, out _, out _);
        long before = GC.GetAllocatedBytesForCurrentThread();

        SimilarityFit.TryFitRobust(from, to, Ones, 3, 1, out _, out _);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void TryFit_AllPointsTheSame_IsRefused()
    {
        Vector3D[] same = [.. Enumerable.Repeat(new Vector3D(1, 2, 3), 40)];

        Assert.False(SimilarityFit.TryFit(same, same, Ones, out _));
    }

    private static (Vector3D[] From, Similarity3D Planted, Random Random) Plant(int seed, int count = 40)
    {
        Random random = new(seed);
        Vector3D[] from = [.. Enumerable.Range(0, count).Select(_ => Noise(random, 50))];
        Rotation3D rotation = Rotation3D.About(Noise(random, 1) + new Vector3D(0.1, 0, 0), 3 * random.NextDouble());
        return (from, new(0.5 + random.NextDouble(), rotation, Noise(random, 300)), random);
    }

    private static Vector3D Noise(Random random, double size) =>
        new(size * ((2 * random.NextDouble()) - 1), size * ((2 * random.NextDouble()) - 1), size * ((2 * random.NextDouble()) - 1));

    private static Matrix<double> Kabsch(Vector3D[] from, Vector3D[] to)
    {
        Matrix<double> a = Centred(from), b = Centred(to);
        var svd = (b.Transpose() * a).Svd();
        double sign = Math.Sign((svd.U * svd.VT).Determinant());
        return svd.U * Matrix<double>.Build.DiagonalOfDiagonalArray([1, 1, sign]) * svd.VT;
    }

    private static Matrix<double> Centred(Vector3D[] points)
    {
        Matrix<double> m = Matrix<double>.Build.DenseOfRows(points.Select(p => new[] { p.X, p.Y, p.Z }));
        Vector<double> mean = m.ColumnSums() / points.Length;
        return Matrix<double>.Build.DenseOfRowVectors(m.EnumerateRows().Select(r => r - mean));
    }
}
