using Effleur.Numerics.Signals;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Numerics.Tests.Signals;

public sealed class SlidingMedianTests
{
    [Fact]
    public void Clear_Forgets()
    {
        var median = new SlidingMedian(3);
        foreach (double value in new[] { 5.0, 6, 7, 8 }) median.Add(value);
        median.Clear();
        median.Add(1);

        Assert.Equal((1, 1), (median.Count, median.Median));
    }

    [Fact]
    public void Median_AnyValues_IsTheMiddleOfTheSortedWindow()
    {
        Prop.ForAll(Gen.Choose(-50, 50).ListOf().ToArbitrary(), values =>
        {
            var median = new SlidingMedian(7);
            for (int i = 0; i < values.Count; i++)
            {
                median.Add(values[i]);
                double[] window = [.. values.Take(i + 1).TakeLast(7).Select(v => (double)v).Order()];
                if (median.Median != window[window.Length / 2]) return false;
            }

            return true;
        }).Check(Config.QuickThrowOnFailure);
    }

    [Fact]
    public void Median_Empty_IsNaN() => Assert.True(double.IsNaN(new SlidingMedian(3).Median));

    [Fact]
    public void Add_NaN_IsRefused() => Assert.Throws<ArgumentException>(() => new SlidingMedian(3).Add(double.NaN));
}
