using System.Numerics;
using Effleur.Numerics.Signals;

namespace Effleur.Numerics.Tests.Signals;

public sealed class BandSignalTests
{
    private const double RateHz = 30;

    [Fact]
    public void Analytic_WaveInTheBand_HasItsAmplitudeAndPhaseToTheEnds()
    {
        double[] wave = Wave(1.2, 600);

        Complex[] analytic = BandSignal.Analytic(wave, RateHz, 0.65, 4, 0.2);

        for (int i = 0; i < wave.Length; i++)
        {
            int fromEnd = Math.Min(i, wave.Length - 1 - i);
            Assert.Equal(wave[i], analytic[i].Real, fromEnd < 30 ? 0.25 : 0.05);
            if (fromEnd > 60) Assert.Equal(1, analytic[i].Magnitude, 0.03);
        }
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(6)]
    public void Filter_WaveOutsideTheBand_IsGone(double hz)
    {
        double[] left = BandSignal.Filter(Wave(hz, 900), RateHz, 0.65, 4, 0.2);

        Assert.All(left[150..^150], value => Assert.True(Math.Abs(value) < 0.02));
    }

    [Fact]
    public void Filter_FewerThanTwoSamples_IsNought() => Assert.Equal([0.0], BandSignal.Filter([7.0], RateHz, 0.65, 4, 0.2));

    private static double[] Wave(double hz, int count) => [.. Enumerable.Range(0, count).Select(i => Math.Sin(2 * Math.PI * hz * i / RateHz))];
}
