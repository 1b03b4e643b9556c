using Effleur.Core.Readings;
using Effleur.Measurement.Pulse;
using Effleur.Testing.Pulse;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Measurement.Tests.Pulse;

public sealed class TraceInvariantTests
{
    [Fact]
    public void Measure_SenselessTraces_AreAllRefused() => Assert.NotEmpty(TraceFuzz.Run(3000, new(11)));

    // each was believed once: a short walk of green alone, red and green in steps, red that stands still, steps in all three, red that swings too far, steps of green under a walk of blue
    [Theory]
    [InlineData(1014)]
    [InlineData(1263)]
    [InlineData(1570)]
    [InlineData(3890)]
    [InlineData(6309)]
    [InlineData(11334)]
    [InlineData(18070)]
    [InlineData(18680)]
    [InlineData(100045)]
    [InlineData(101804)]
    public void Measure_SenselessTraceThatWasBelieved_IsRefused(int seed) => Assert.All(PulseMeasurer.Measure(TraceFuzz.Long(seed)), reading => Assert.NotNull(reading.Refused));

    [Fact]
    public void Measure_AnySeedShiftedInTimeAndScaledInColour_GivesTheSameRate() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(8), Prop.ForAll(Gen.Choose(1300, 1999).ToArbitrary(), seed =>
        {
            ColourTrace trace = PlantedPulses.Living(seed, 20).Trace(), moved = Moved(trace);
            (Reading a, Reading b) = (PulseRate.Of(PulseAnalysis.Of(trace)), PulseRate.Of(PulseAnalysis.Of(moved)));
            return a.Refused == b.Refused && Math.Abs((a.Value ?? 0) - (b.Value ?? 0)) < 1e-3;
        }));

    [Theory]
    [InlineData(0, 1, double.NaN)]
    [InlineData(0, double.PositiveInfinity, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(0, 1, -1)]
    [InlineData(0, 1, 1e12)]
    public void New_NoTrace_IsRefused(double first, double second, double colour)
    {
        double[] sound = [1, 1];

        Assert.Throws<ArgumentException>(() => new ColourTrace([first, second], sound, sound, [1, colour]));
    }

    [Fact]
    public void DurationS_FewerThanTwoSamples_IsNought() => Assert.Equal((0, 0), (new ColourTrace([], [], [], []).DurationS, new ColourTrace([4], [1], [1], [1]).DurationS));

    private static ColourTrace Moved(ColourTrace trace)
    {
        double[] map(ReadOnlySpan<double> column, Func<double, double> change) => Array.ConvertAll(column.ToArray(), value => change(value));
        return new(map(trace.Times, t => t + 1000), map(trace.Red, c => c / 2), map(trace.Green, c => c / 2), map(trace.Blue, c => c / 2));
    }
}
