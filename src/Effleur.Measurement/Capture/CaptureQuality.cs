using Effleur.Core.Frames;

namespace Effleur.Measurement.Capture;

/// <summary>Judges the newest second of frames: too dark, blurred or fine (docs/methods/capture-quality.md). One instance follows one camera; it allocates nothing after it is made.</summary>
public sealed class CaptureQuality
{
    /// <summary>Name of the method and of its page.</summary>
    public const string AlgorithmId = "capture-quality";

    /// <summary>Frames looked at (chosen: one second at 30 a second).</summary>
    public const int WindowFrames = 30;

    /// <summary>Fewest frames a verdict rests on (chosen: a third of a second, the time a hand needs to cross the lens).</summary>
    public const int FewestFrames = 10;

    /// <summary>Median luma below which it is too dark (chosen: where the coach, too, asks for light).</summary>
    public const double DarkLuma = 0.12;

    /// <summary>Median sharpness below which it is blurred (measured on a portrait, docs/methods/capture-quality.md).</summary>
    public const double BlurredSharpness = 20;

    private readonly double[] _brightness = new double[WindowFrames];
    private readonly double[] _sharpness = new double[WindowFrames];
    private readonly double[] _sorted = new double[WindowFrames];
    private int _taken;

    /// <summary>Takes in a frame's two figures. A figure that is not finite is not taken.</summary>
    /// <param name="frame">Only read, and not kept.</param>
    public void Add(Frame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (!float.IsFinite(frame.Brightness) || !float.IsFinite(frame.Sharpness)) return;
        _brightness[_taken % WindowFrames] = frame.Brightness;
        _sharpness[_taken % WindowFrames] = frame.Sharpness;
        _taken++;
    }

    /// <summary>The verdict on the newest frames. Darkness comes first: a dark picture is also without contrast, and light is what helps.</summary>
    public CaptureReading Read()
    {
        int count = Math.Min(_taken, WindowFrames);
        double brightness = Median(_brightness.AsSpan(0, count));
        double sharpness = Median(_sharpness.AsSpan(0, count));
        return new(Judge(count, brightness, sharpness), brightness, sharpness);
    }

    private static CaptureVerdict Judge(int count, double brightness, double sharpness)
    {
        if (count < FewestFrames) return CaptureVerdict.NotEnough;
        if (brightness < DarkLuma) return CaptureVerdict.TooDark;
        return sharpness < BlurredSharpness ? CaptureVerdict.Blurred : CaptureVerdict.Fine;
    }

    private double Median(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty) return double.NaN;
        Span<double> sorted = _sorted.AsSpan(0, values.Length);
        values.CopyTo(sorted);
        sorted.Sort();
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
