using Effleur.Core.Frames;
using Effleur.Measurement.Capture;

namespace Effleur.Measurement.Tests;

public class CaptureQualityTests
{
    // Sharpness of the public-domain portrait of docs/methods/capture-quality.md, by blur in pixels of a 640 px wide picture.
    [Theory]
    [InlineData(1386.5, CaptureVerdict.Fine)]
    [InlineData(346.6, CaptureVerdict.Fine)]
    [InlineData(87.0, CaptureVerdict.Fine)]
    [InlineData(28.9, CaptureVerdict.Fine)]
    [InlineData(13.4, CaptureVerdict.Blurred)]
    [InlineData(4.9, CaptureVerdict.Blurred)]
    public void Read_PortraitAtKnownBlur_TellsFocusFromSmear(double sharpness, CaptureVerdict expected) =>
        Assert.Equal(expected, After(CaptureQuality.WindowFrames, 0.5, sharpness).Read().Verdict);

    [Theory]
    [InlineData(0.02, 300, CaptureVerdict.TooDark)]
    [InlineData(0.02, 1, CaptureVerdict.TooDark)]
    [InlineData(0.3, 300, CaptureVerdict.Fine)]
    public void Read_Brightness_ComesBeforeBlur(double brightness, double sharpness, CaptureVerdict expected) =>
        Assert.Equal(expected, After(CaptureQuality.WindowFrames, brightness, sharpness).Read().Verdict);

    [Theory]
    [InlineData(0, CaptureVerdict.NotEnough)]
    [InlineData(CaptureQuality.FewestFrames - 1, CaptureVerdict.NotEnough)]
    [InlineData(CaptureQuality.FewestFrames, CaptureVerdict.Fine)]
    public void Read_FewFrames_RefusesToSay(int frames, CaptureVerdict expected) =>
        Assert.Equal(expected, After(frames, 0.5, 300).Read().Verdict);

    [Fact]
    public void Read_NoFrame_HasNoFigures()
    {
        CaptureReading reading = new CaptureQuality().Read();

        Assert.True(double.IsNaN(reading.Brightness) && double.IsNaN(reading.Sharpness));
    }

    [Fact]
    public void Read_HandCrossingTheLensForAThirdOfASecond_StaysFine()
    {
        CaptureQuality quality = After(20, 0.5, 300);
        AddTo(quality, 10, 0.01, 1);

        Assert.Equal(CaptureVerdict.Fine, quality.Read().Verdict);
    }

    [Fact]
    public void Read_LampSwitchedOff_ForgetsTheLightWithinASecond()
    {
        CaptureQuality quality = After(500, 0.5, 300);
        AddTo(quality, CaptureQuality.WindowFrames, 0.01, 300);

        Assert.Equal(CaptureVerdict.TooDark, quality.Read().Verdict);
    }

    [Fact]
    public void Add_FigureThatIsNotFinite_IsNotTaken()
    {
        CaptureQuality quality = After(CaptureQuality.WindowFrames, 0.5, 300);
        AddTo(quality, 100, double.NaN, 300);
        AddTo(quality, 100, 0.5, double.PositiveInfinity);

        Assert.Equal((0.5, 300), (quality.Read().Brightness, quality.Read().Sharpness));
    }

    [Theory]
    [InlineData(11)]
    [InlineData(30)]
    [InlineData(47)]
    public void Read_AnyFrames_HasTheMedianOfASlowSort(int frames)
    {
        var quality = new CaptureQuality();
        double[] sharpness = [.. Enumerable.Range(0, frames).Select(i => (double)(i * 7919 % 101))];
        foreach (double value in sharpness) AddTo(quality, 1, 0.5, value);
        double[] newest = [.. sharpness.TakeLast(CaptureQuality.WindowFrames).Order()];
        double expected = (newest[(newest.Length - 1) / 2] + newest[newest.Length / 2]) / 2;

        Assert.Equal(expected, quality.Read().Sharpness);
    }

    private static CaptureQuality After(int frames, double brightness, double sharpness)
    {
        var quality = new CaptureQuality();
        AddTo(quality, frames, brightness, sharpness);
        return quality;
    }

    private static void AddTo(CaptureQuality quality, int frames, double brightness, double sharpness)
    {
        var frame = new Frame { Brightness = (float)brightness, Sharpness = (float)sharpness };
        for (int i = 0; i < frames; i++) quality.Add(frame);
    }
}
