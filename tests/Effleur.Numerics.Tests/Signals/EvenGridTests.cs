using Effleur.Numerics.Signals;

namespace Effleur.Numerics.Tests.Signals;

public sealed class EvenGridTests
{
    [Fact]
    public void Resample_ParabolaAtUnevenTimes_IsExactInside()
    {
        double[] times = [0, 0.4, 1, 1.7, 2, 3], values = [.. times.Select(t => 2 - t + (0.5 * t * t))];

        double[] grid = EvenGrid.Resample(times, values, 0.5, 0.25, 6);

        for (int i = 0; i < grid.Length; i++)
        {
            double t = 0.5 + (0.25 * i);
            Assert.Equal(2 - t + (0.5 * t * t), grid[i], 1e-12);
        }
    }

    [Fact]
    public void Resample_PulseAtJitteringTimes_IsWithinTwoHundredths()
    {
        Random random = new(4);
        double[] times = [.. Enumerable.Range(0, 300).Select(i => (i + (0.5 * random.NextDouble())) / 30)], values = [.. times.Select(Wave)];

        double[] grid = EvenGrid.Resample(times, values, 1, 1 / 30.0, 240);

        for (int i = 0; i < grid.Length; i++) Assert.Equal(Wave(1 + (i / 30.0)), grid[i], 0.02);

        static double Wave(double t) => Math.Sin(2 * Math.PI * 1.5 * t);
    }

    [Fact]
    public void Resample_BeyondTheEnds_KeepsTheEndValue() => Assert.Equal([1, 1, 2, 3, 3], EvenGrid.Resample([0.0, 1, 2], [1, 2, 3], -1, 1, 5));

    [Fact]
    public void Resample_NoValues_IsRefused() => Assert.Throws<ArgumentException>(() => EvenGrid.Resample([], [], 0, 1, 3));
}
