using Effleur.Numerics.Signals;

namespace Effleur.Numerics.Tests.Signals;

public sealed class SlidingMeanTests
{
    [Fact]
    public void Mean_UnevenTimes_IsTheMeanOfTheWindow()
    {
        Random random = new(3);
        var mean = new SlidingMean(0.5);
        double[] times = [.. Enumerable.Range(0, 200).Select(i => (i + random.NextDouble()) / 30)];
        double[] values = [.. times.Select(t => Math.Sin(5 * t) + random.NextDouble())];
        for (int i = 0; i < times.Length; i++)
        {
            mean.Add(times[i], values[i]);
            int[] window = [.. Enumerable.Range(0, i + 1).Where(k => times[i] - times[k] <= 0.5)];
            Assert.Equal(window.Average(k => values[k]), mean.Mean, 1e-12);
            Assert.Equal(window.Average(k => times[k]), mean.TimeS, 1e-12);
        }
    }

    [Fact]
    public void Mean_Cleared_IsNaN()
    {
        var mean = new SlidingMean(1);
        mean.Add(0, 4);
        mean.Clear();

        Assert.True(double.IsNaN(mean.Mean));
    }
}
