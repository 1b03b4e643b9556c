using Effleur.Core.Anatomy;
using Effleur.Core.Frames;
using Effleur.Core.Readings;
using Effleur.Measurement.Colour;
using Effleur.Numerics.Colour;
using Effleur.Testing.Skin;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Measurement.Tests.Colour;

public sealed class PatchColoursTests
{
    private static readonly Lab Truth = ColourSpace.ToLab(Srgb.ToLinear(200, 150, 130));

    [Fact]
    public void Read_SteadyFilm_TellsTheColourWithinThreeErrorsAndLessTrust()
    {
        Reading[] readings = [.. ColourReadings.Of(Film(150, (_, _) => { }).Read(WhiteBalance.None))];
        Reading lightness = readings.Single(r => r.Method.Metric == "l-star" && r.Place == new ReadingPlace("cheek", Side.Left));

        Assert.Equal(Truth.L, lightness.Value!.Value, 0.5);
        Assert.True(lightness.Quality < 0.3 && lightness.StandardError > 1);
        Assert.Contains(readings, r => r.Method.Metric == "under-eye-contrast" && r.Value is not null);
        Assert.Contains(readings, r => r.Method.Metric == "side-difference-a" && r.Value is not null && r.StandardError < 1);
    }

    [Fact]
    public void Read_NothingToGoBy_IsRefusedWithItsReason()
    {
        Assert.Equal(ReadingRefusal.TooShort, Film(0, (_, _) => { }).Read(WhiteBalance.None).Refused);
        Assert.Equal(ReadingRefusal.NoFace, Film(90, (frame, _) => frame.FaceCount = 0).Read(WhiteBalance.None).Refused);
        Assert.Equal(ReadingRefusal.HandsOnFace, Film(90, (frame, _) => frame.HandCount = 1).Read(WhiteBalance.None).Refused);
        Assert.Equal(ReadingRefusal.NotInSource, Film(90, (frame, _) => frame.SkinCount = 0).Read(WhiteBalance.None).Refused);
        Assert.Equal(ReadingRefusal.TooFar, Film(90, (frame, _) => Every(frame, s => s with { PixelCount = 9 })).Read(WhiteBalance.None).Refused);
        Assert.Equal(ReadingRefusal.TooBright, Film(90, (frame, _) => Every(frame, s => s with { SaturatedShare = 0.02f })).Read(WhiteBalance.None).Refused);
        Assert.Equal(ReadingRefusal.TooDark, Film(90, (frame, _) => Every(frame, s => s with { Red = 20, Green = 15, Blue = 12 })).Read(WhiteBalance.None).Refused);
    }

    [Fact]
    public void Read_FramesWithHands_AreLeftOut()
    {
        PatchColours film = Film(240, (frame, i) =>
        {
            if (i % 3 != 0) return;
            frame.HandCount = 1;
            Every(frame, s => s with { Red = 90 });
        });

        Assert.Equal(Truth.A, ColourReadings.Of(film.Read(WhiteBalance.None)).First(r => r.Method.Metric == "a-star").Value!.Value, 0.5);
    }

    [Fact]
    public void Read_AnySamples_NeverNotANumber() => Prop.ForAll(Gen.Choose(-50, 400).ArrayOf(90).ToArbitrary(), values =>
    {
        PatchColours film = Film(90, (frame, i) => Every(frame, s => s with { Red = values[i], Green = values[(i + 31) % 90], Blue = i % 7 == 0 ? float.NaN : values[(i + 7) % 90], SaturatedShare = i % 11 == 0 ? float.NaN : 0 }));
        return ColourReadings.Of(film.Read(WhiteBalance.None)).All(r => r.Refused is not null || (double.IsFinite(r.Value!.Value) && double.IsFinite(r.StandardError!.Value)));
    }).QuickCheckThrowOnFailure();

    private static void Every(Frame frame, Func<SkinSample, SkinSample> change)
    {
        for (int i = 0; i < frame.SkinCount; i++) frame.Skin[i] = change(frame.Skin[i]);
    }

    private static PatchColours Film(int frames, Action<Frame, int> change)
    {
        var chance = new Random(6);
        var patches = new PatchColours();
        for (int i = 0; i < frames; i++)
        {
            var frame = new Frame { CaptureTimeUs = i * 33_333L, WidthPx = 640, HeightPx = 480, FaceCount = 1, SkinCount = Frame.MaxSkin };
            for (int p = 0; p < Frame.MaxSkin; p++)
                frame.Skin[p] = new((SkinPatch)p, 900, (float)(200 + ChartColours.Normal(chance)), (float)(150 + ChartColours.Normal(chance)), (float)(130 + ChartColours.Normal(chance)), 0);
            change(frame, i);
            patches.Add(frame);
        }

        return patches;
    }
}
