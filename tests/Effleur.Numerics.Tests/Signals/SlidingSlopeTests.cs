using Effleur.Numerics.Signals;
using MathNet.Numerics;

namespace Effleur.Numerics.Tests.Signals;

public sealed class SlidingSlopeTests
{
    [Fact]
    public void Slope_NoisyLine_AgreesWithMathNetOverTheWindow()
    {
        Random random = new(3);
        var slope = new SlidingSlope(0.5);
        double[] times = [.. Enumerable.Range(0, 200).Select(i => (i + random.NextDouble()) / 30)];
        double[] values = [.. times.Select(t => (3 * t) + Math.Sin(5 * t) + random.NextDouble())];
        for (int i = 0; i < times.Length; i++)
        {
            slope.Add(times[i], values[i]);
            if (i < 20) continue;
            int[] window = [.. Enumerable.Range(0, i + 1).Where(k => times[i] - times[k] <= 0.5)];
            (_, double expected) = Fit.Line([.. window.Select(k => times[k])], [.. window.Select(k => values[k])]);
            Assert.Equal(expected, slope.Slope, 1e-8);
        }
    }

    [Fact]
    public void Slope_StraightLine_IsExact()
    {
        var slope = new SlidingSlope(1);
        for (int i = 0; i < 10; i++) slope.Add(i * 0.1, 7 - (2.5 * i * 0.1));

        Assert.Equal(-2.5, slope.Slope, 1e-12);
    }
}
