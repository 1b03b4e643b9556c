using Effleur.Core.Anatomy;
using Effleur.Core.Frames;
using Effleur.Core.Readings;
using Effleur.Measurement.Pulse;
using Effleur.Testing.Pulse;

namespace Effleur.Measurement.Tests.Pulse;

public sealed class PulseFilmTests
{
    private static readonly PlantedFace Face = PulseRateTests.Clean(70, 30);

    [Fact]
    public void Measure_RestingFace_GivesTheRateAndFourPlaces()
    {
        IReadOnlyList<Reading> readings = PulseMeasurer.Measure(new PlantedFilm(Face).Taken());

        Assert.Equal(Face.TrueRate, Rate(readings).Value!.Value, 0.5);
        ReadingPlace[] places = [.. readings.Where(r => r.Method.Metric == "pulsatility").Select(r => r.Place)];
        Assert.Equal([new("forehead"), new("cheek", Side.Left), new("cheek", Side.Right), new("chin")], places);
    }

    [Fact]
    public void Measure_HandsOnTheFace_IsRefused() => AssertRefused(ReadingRefusal.HandsOnFace, new PlantedFilm(Face) { HandShare = 0.7 });

    [Fact]
    public void Measure_Darkness_IsRefused() => AssertRefused(ReadingRefusal.TooDark, new PlantedFilm(Face) { Brightness = 0.05f });

    [Fact]
    public void Measure_ClippedSkin_IsRefused() => AssertRefused(ReadingRefusal.TooBright, new PlantedFilm(Face) { SaturatedShare = 0.4f });

    [Fact]
    public void Measure_FarAway_IsRefused() => AssertRefused(ReadingRefusal.TooFar, new PlantedFilm(Face) { PixelCount = 30 });

    [Fact]
    public void Measure_ShakenHead_IsRefused() => AssertRefused(ReadingRefusal.Moving, new PlantedFilm(Face) { SwayMm = 25, SwayHz = 0.6 });

    [Fact]
    public void Measure_SeveralFaces_IsRefused() => AssertRefused(ReadingRefusal.SeveralFaces, new PlantedFilm(Face) { Faces = 2 });

    [Fact]
    public void Measure_NoFace_IsRefused() => AssertRefused(ReadingRefusal.NoFace, new PlantedFilm(Face) { Faces = 0 });

    [Fact]
    public void Measure_NoFrames_IsRefused() => Assert.Equal(ReadingRefusal.NotInSource, Rate(PulseMeasurer.Measure(new PulseFilm())).Refused);

    [Fact]
    public void Measure_NoSkinSamples_IsRefused()
    {
        var film = new PulseFilm();
        foreach (Frame frame in new PlantedFilm(Face).Frames())
        {
            frame.SkinCount = 0;
            film.Add(frame);
        }

        Assert.Equal(ReadingRefusal.NotInSource, Rate(PulseMeasurer.Measure(film)).Refused);
    }

    [Fact]
    public void Measure_OneCheekOutOfThePicture_IsMeasuredOnTheOthers()
    {
        var film = new PulseFilm();
        foreach (Frame frame in new PlantedFilm(Face).Frames())
        {
            frame.Skin[1] = new(SkinPatch.LeftCheek, 0, 0, 0, 0, 0);
            film.Add(frame);
        }

        IReadOnlyList<Reading> readings = PulseMeasurer.Measure(film);

        Assert.Equal(Face.TrueRate, Rate(readings).Value!.Value, 0.5);
        Assert.DoesNotContain(readings, r => r.Place.Side == Side.Left);
    }

    [Fact]
    public void Measure_ShortTouch_IsLeftOut() =>
        Assert.Equal(Face.TrueRate, Rate(PulseMeasurer.Measure(new PlantedFilm(Face) { HandShare = 0.05 }.Taken())).Value!.Value, 0.5);

    private static Reading Rate(IReadOnlyList<Reading> readings) => readings.Single(r => r.Method.Metric == "pulse-rate");

    private static void AssertRefused(ReadingRefusal reason, PlantedFilm film) => Assert.All(PulseMeasurer.Measure(film.Taken()), r => Assert.Equal((reason, null), (r.Refused, r.Value)));
}
