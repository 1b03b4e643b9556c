using Effleur.Core.Frames;

namespace Effleur.Measurement.Capture;

/// <summary>What the skin samples of a frame say about the light; 0 where there are none.</summary>
internal static class CaptureSkin
{
    // Chosen: mid-grey is 118; deep skin in good light stays above 45, where a camera's noise is still a few percent.
    private const double DarkLuma = 45;

    // Evidence E1: more than 0.5 % of the skin's pixels.
    private const double MostClippedShare = 0.005;

    // Chosen: linear light of one cheek over the other's; a lamp at one side gives 2 and more, a face between two windows under 1.2.
    private const double MostCheekRatio = 1.3;

    /// <summary>Over 1 when the skin is too dark to be measured.</summary>
    public static double Darkness(Frame frame)
    {
        (double luma, _, double pixels) = Sum(frame);
        return pixels == 0 ? 0 : Math.Min(CaptureLook.Wrong, DarkLuma / Math.Max(luma / pixels, 1));
    }

    /// <summary>Over 1 when too much of the skin is clipped.</summary>
    public static double Clipping(Frame frame)
    {
        (_, double clipped, double pixels) = Sum(frame);
        return pixels == 0 ? 0 : Math.Min(CaptureLook.Wrong, clipped / pixels / MostClippedShare);
    }

    /// <summary>Over 1 when the cheeks are lit too differently.</summary>
    public static double Unevenness(Frame frame)
    {
        double left = Linear(frame, SkinPatch.LeftCheek), right = Linear(frame, SkinPatch.RightCheek);
        return left > 0 && right > 0 ? Math.Min(CaptureLook.Wrong, Math.Abs(Math.Log(left / right)) / Math.Log(MostCheekRatio)) : 0;
    }

    private static (double Luma, double Clipped, double Pixels) Sum(Frame frame)
    {
        double luma = 0, clipped = 0, pixels = 0;
        foreach (SkinSample sample in frame.Skin.AsSpan(0, frame.SkinCount))
        {
            luma += sample.PixelCount * Luma(sample);
            clipped += sample.PixelCount * sample.SaturatedShare;
            pixels += sample.PixelCount;
        }

        return (luma, clipped, pixels);
    }

    private static double Linear(Frame frame, SkinPatch patch)
    {
        foreach (SkinSample sample in frame.Skin.AsSpan(0, frame.SkinCount))
        {
            // sRGB's curve as its power 2.2, a hundredth off at these levels
            if (sample.Patch == patch && sample.PixelCount > 0) return Math.Pow(Luma(sample) / 255, 2.2);
        }

        return 0;
    }

    // ITU-R BT.709
    private static double Luma(SkinSample sample) => (0.2126 * sample.Red) + (0.7152 * sample.Green) + (0.0722 * sample.Blue);
}
