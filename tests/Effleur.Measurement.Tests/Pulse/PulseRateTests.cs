using Effleur.Core.Readings;
using Effleur.Measurement.Pulse;
using Effleur.Testing.Pulse;

namespace Effleur.Measurement.Tests.Pulse;

public sealed class PulseRateTests
{
    [Fact]
    public void Measure_PlantedFacesOfSixTones_AreRightOrRefused()
    {
        (PlantedFace Face, Reading Reading)[] all =
            [.. Enumerable.Range(PlantedPulses.TestSeed, 12).Select(seed => PlantedPulses.Living(seed, 40)).Select(face => (face, PulseRate.Of(PulseAnalysis.Of(new PlantedFilm(face).Taken()))))];
        (PlantedFace Face, Reading Reading)[] given = [.. all.Where(one => one.Reading.Value is not null)];

        Assert.True(given.Length >= 8, $"Only {given.Length} of {all.Length} were given.");
        Assert.True(given.Average(one => Math.Abs(one.Reading.Value!.Value - one.Face.TrueRate)) < 1);
        Assert.All(given, one => Assert.InRange(one.Reading.Value!.Value - one.Face.TrueRate, -5, 5));
        Assert.All(given, one => Assert.InRange(one.Reading.StandardError!.Value, 0.01, 5));
    }

    [Fact]
    public void Measure_KnownConstantRate_IsWithinATenth()
    {
        PlantedFace face = Clean(72.3);

        Reading reading = PulseRate.Of(PulseAnalysis.Of(face.Trace()));

        Assert.Equal(face.TrueRate, reading.Value!.Value, 0.1);
        Assert.Equal(("pulse-rate", "bpm", false), (reading.Method.Metric, reading.Method.Unit, reading.Method.IsExperimental));
        Assert.InRange(reading.Quality, 0.5, 1);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(25)]
    [InlineData(60)]
    public void Measure_OtherCameraRates_AreAsRight(double fps)
    {
        PlantedFace face = Clean(66) with { Fps = fps, JitterMs = 10 };

        Assert.Equal(face.TrueRate, PulseRate.Of(PulseAnalysis.Of(face.Trace())).Value!.Value, 0.5);
    }

    [Fact]
    public void Measure_StrongSecondHarmonic_IsNotTakenForThePulse()
    {
        double[] times = [.. Enumerable.Range(0, 900).Select(i => i / 30.0)];
        double wave(double t) => Math.Sin(2 * Math.PI * 1.05 * t) + (0.9 * Math.Sin((4 * Math.PI * 1.05 * t) + 1));

        Reading reading = PulseRate.Of(PulseAnalysis.Of(Trace(times, t => 0.005 * wave(t))));

        Assert.Equal(63, reading.Value!.Value, 0.5);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Measure_PhotographsMasksAndKeyframes_AreRefused(int seed)
    {
        foreach (PlantedFace face in (PlantedFace[])[PlantedPulses.Lifeless(1100 + seed, 30), PlantedPulses.KeyframesOnly(1100 + seed, 30), PlantedPulses.KeyframesOnly(1104 + seed, 30)])
            Assert.NotNull(PulseRate.Of(PulseAnalysis.Of(new PlantedFilm(face).Taken())).Refused);
    }

    [Fact]
    public void Measure_KeyframesEverySecondOnAPhotograph_IsAnArtefact()
    {
        PlantedFace photo = Clean(60) with { Beats = null, KeyframeEvery = 30, Keyframe = 0.02 };

        Assert.Equal(ReadingRefusal.Artefact, PulseRate.Of(PulseAnalysis.Of(photo.Trace())).Refused);
    }

    [Fact]
    public void Measure_KeyframesOverAPulse_FindsThePulse()
    {
        PlantedFace face = Clean(77) with { KeyframeEvery = 30, Keyframe = 0.02 };

        Assert.Equal(face.TrueRate, PulseRate.Of(PulseAnalysis.Of(face.Trace())).Value!.Value, 1);
    }

    [Fact]
    public void Measure_LineInLightAlone_IsAnArtefact()
    {
        PlantedFace lamp = Clean(60) with { Beats = null, LampHz = 1.2, Lamp = 0.01 };

        Assert.Equal(ReadingRefusal.Artefact, PulseRate.Of(PulseAnalysis.Of(lamp.Trace())).Refused);
    }

    [Fact]
    public void Measure_Constant_IsAStillPicture() =>
        Assert.Equal(ReadingRefusal.StillPicture, PulseRate.Of(PulseAnalysis.Of(Trace([.. Enumerable.Range(0, 900).Select(i => i / 30.0)], _ => 0))).Refused);

    [Theory]
    [InlineData(14.9, 30, ReadingRefusal.TooShort)]
    [InlineData(60, 10, ReadingRefusal.TooSlow)]
    [InlineData(0, 30, ReadingRefusal.TooShort)]
    public void Measure_TooShortOrTooSlow_IsRefused(double seconds, double fps, ReadingRefusal reason) =>
        Assert.Equal(reason, PulseRate.Of(PulseAnalysis.Of((Clean(70) with { Seconds = seconds, Fps = fps }).Trace())).Refused);

    [Fact]
    public void Measure_Holes_AreRefusedWhenTheyFillTooMuch()
    {
        double[] times = [.. Enumerable.Range(0, 1200).Select(i => i / 30.0).Where(t => t % 2 < 1.4)];

        Assert.Equal(ReadingRefusal.TooSlow, PulseRate.Of(PulseAnalysis.Of(Trace(times, t => 0.01 * Math.Sin(7 * t)))).Refused);
    }

    [Fact]
    public void Measure_RedOfAFinger_IsRead()
    {
        double[] times = [.. Enumerable.Range(0, 1200).Select(i => i / 30.0)], dark = new double[1200];
        double[] red = [.. times.Select(t => 220 * (1 - (0.01 * Math.Sin(2 * Math.PI * 1.3 * t))))];

        Assert.Equal(78, PulseRate.Of(PulseAnalysis.Of(new ColourTrace(times, red, dark, dark))).Value!.Value, 0.2);
    }

    internal static PlantedFace Clean(double bpm, double seconds = 40) => new()
    {
        Seed = 1,
        Seconds = seconds,
        Sway = 0.0005,
        Beats = new PlantedBeats(new(1), seconds, bpm, 0.25, 0.02, 0.01, 0.004, 0.15),
        PixelNoise = 2,
    };

    private static ColourTrace Trace(double[] times, Func<double, double> blood)
    {
        double[] channel(double mean, double swing) => [.. times.Select(t => mean * (1 - (swing * blood(t))))];
        return new(times, channel(180, 0.43), channel(130, 1), channel(110, 0.69));
    }
}
