using Effleur.Numerics.Signals;
using MathNet.Numerics.LinearAlgebra;

namespace Effleur.Numerics.Tests.Signals;

public sealed class SmoothnessPriorsTests
{
    [Theory]
    [InlineData(3, 10)]
    [InlineData(4, 1)]
    [InlineData(50, 100)]
    public void Trend_AnySignal_SolvesTheAuthorsEquation(int count, double lambda)
    {
        Random random = new(count);
        double[] signal = [.. Enumerable.Range(0, count).Select(_ => random.NextDouble())];
        Matrix<double> second = Matrix<double>.Build.Dense(count - 2, count, (r, c) => (c - r) switch { 0 or 2 => 1, 1 => -2, _ => 0 });
        Vector<double> expected = (Matrix<double>.Build.DenseIdentity(count) + (lambda * lambda * second.TransposeThisAndMultiply(second))).Solve(Vector<double>.Build.Dense(signal));

        double[] trend = SmoothnessPriors.Trend(signal, lambda);

        for (int i = 0; i < count; i++) Assert.Equal(expected[i], trend[i], 1e-8);
    }

    [Fact]
    public void Detrend_StraightLine_LeavesNothing() =>
        Assert.All(SmoothnessPriors.Detrend([.. Enumerable.Range(0, 40).Select(i => 3.0 + (0.5 * i))], 100), left => Assert.Equal(0, left, 1e-8));

    [Fact]
    public void Detrend_WaveAtTheCornerFrequency_IsHalved()
    {
        double hz = 30 / (2 * Math.PI * Math.Sqrt(100));
        double[] left = SmoothnessPriors.Detrend([.. Enumerable.Range(0, 1800).Select(i => Math.Sin(2 * Math.PI * hz * i / 30))], 100);

        Assert.Equal(0.5, left[600..1200].Max(), 0.01);
    }
}
