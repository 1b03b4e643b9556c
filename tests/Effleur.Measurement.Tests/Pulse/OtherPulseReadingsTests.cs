using Effleur.Core.Readings;
using Effleur.Measurement.Pulse;
using Effleur.Testing.Pulse;

namespace Effleur.Measurement.Tests.Pulse;

public sealed class OtherPulseReadingsTests
{
    private static readonly PlantedFace Face = PulseRateTests.Clean(68, 66) with
    {
        Beats = new PlantedBeats(new(3), 66, 68, 0.24, 0.04, 0.01, 0.01, 0.25),
        Pixels = 20000,
    };

    private static readonly Lazy<IReadOnlyList<Reading>> Readings = new(() => PulseMeasurer.Measure(new PlantedFilm(Face).Taken()));

    [Fact]
    public void Rmssd_CleanMinute_IsWithinThreeErrorsAndExperimental() => AssertNear("rmssd", "ms", true, Face.Beats!.Rmssd(0, 66));

    [Fact]
    public void Sdnn_CleanMinute_IsWithinThreeErrorsAndExperimental() => AssertNear("sdnn", "ms", true, Face.Beats!.Sdnn(0, 66));

    [Fact]
    public void BreathingRate_CleanMinute_IsTheBreaths() => AssertNear("breathing-rate", "1/min", false, Face.Beats!.BreathsPerMinute);

    [Fact]
    public void Pulsatility_FourPlaces_AreTheirPlantedSwings()
    {
        Reading[] given = [.. Readings.Value.Where(r => r.Method.Metric == "pulsatility")];

        Assert.Equal(4, given.Length);
        for (int p = 0; p < 4; p++)
        {
            double truth = 100 * Face.Tone.Swing * Face.PlaceSwing[p];
            Assert.Equal(truth, given[p].Value!.Value, 0.12 * truth);
            Assert.True(given[p].Method.IsExperimental);
        }
    }

    [Fact]
    public void Measure_HalfAMinute_RefusesVariabilityAndBreathing()
    {
        IReadOnlyList<Reading> readings = PulseMeasurer.Measure(PulseAnalysis.Of(PulseRateTests.Clean(70, 30).Trace()));

        foreach (string metric in (string[])["rmssd", "sdnn", "breathing-rate"]) Assert.Equal(ReadingRefusal.TooShort, readings.Single(r => r.Method.Metric == metric).Refused);
    }

    [Fact]
    public void BreathingRate_PulseWithoutBreath_IsRefused()
    {
        PlantedFace face = PulseRateTests.Clean(68, 66) with { Beats = new PlantedBeats(new(3), 66, 68, 0.24, 0, 0, 0.02, 0) };

        Assert.Equal(ReadingRefusal.NoSignal, PulseMeasurer.Measure(PulseAnalysis.Of(face.Trace())).Single(r => r.Method.Metric == "breathing-rate").Refused);
    }

    [Fact]
    public void Measure_Photograph_RefusesEverything() =>
        Assert.All(PulseMeasurer.Measure(PulseAnalysis.Of(PlantedPulses.Lifeless(1200).Trace())), reading => Assert.NotNull(reading.Refused));

    [Fact]
    public void Metrics_AreTheAllowedOnes() =>
        Assert.Equal(["breathing-rate", "pulsatility", "pulse-rate", "rmssd", "sdnn"], Readings.Value.Select(r => r.Method.Metric).Distinct().Order(StringComparer.Ordinal));

    private static void AssertNear(string metric, string unit, bool isExperimental, double truth)
    {
        Reading reading = Readings.Value.Single(r => r.Method.Metric == metric);

        Assert.True(reading.Value is not null, $"{metric}: {reading.Refused}");
        Assert.Equal((unit, isExperimental), (reading.Method.Unit, reading.Method.IsExperimental));
        Assert.InRange(reading.Value!.Value, truth - (3 * reading.StandardError!.Value), truth + (3 * reading.StandardError!.Value));
    }
}
