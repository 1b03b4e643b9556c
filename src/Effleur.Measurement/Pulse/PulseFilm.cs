using Effleur.Core.Anatomy;
using Effleur.Core.Frames;
using Effleur.Core.Readings;

namespace Effleur.Measurement.Pulse;

/// <summary>What of a recording's frames the pulse needs: colours of four places, whether each could be used, and why not. Frames are read and not kept.</summary>
public sealed class PulseFilm
{
    // Clipped pixels (chosen: a tenth moves the mean by less than the pulse only when shine stands still) and fewest pixels (chosen: noise of one over ten).
    private const double MostClipped = 0.1;
    private const uint FewestPixels = 100;

    // Brightest channel of skin below which rounding outweighs the pulse (chosen: half of the darkest of six tones).
    private const float DarkSkin = 30;

    private static readonly (SkinPatch Patch, ReadingPlace Place)[] Places =
    [
        (SkinPatch.Forehead, new("forehead")), (SkinPatch.LeftCheek, new("cheek", Side.Left)), (SkinPatch.RightCheek, new("cheek", Side.Right)), (SkinPatch.Chin, new("chin")),
    ];

    private readonly List<double> _times = [];
    private readonly List<double> _brightness = [];
    private readonly List<SkinSample>[] _samples = [.. Places.Select(_ => new List<SkinSample>())];
    private readonly List<ReadingRefusal?>[] _reasons = [.. Places.Select(_ => new List<ReadingRefusal?>())];
    private readonly PatchMotion _motion = new();

    /// <summary>Frames taken in.</summary>
    public int Count => _times.Count;

    /// <summary>Seconds from the first frame to the last.</summary>
    public double DurationS => Count < 2 ? 0 : _times[^1] - _times[0];

    /// <summary>Takes in a frame; one that is not later than the one before, or has a number that is none, is left out.</summary>
    /// <param name="frame">Only read, and not kept.</param>
    public void Add(Frame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        double time = frame.CaptureTimeUs / 1e6;
        if ((Count > 0 && time <= _times[^1]) || !float.IsFinite(frame.Brightness)) return;
        _times.Add(time);
        _brightness.Add(frame.Brightness);
        _motion.Add(frame);
        ReadingRefusal? face = FaceReason(frame);
        for (int p = 0; p < Places.Length; p++)
        {
            SkinSample sample = Sample(frame, Places[p].Patch);
            _samples[p].Add(sample);
            _reasons[p].Add(face ?? SkinReason(sample));
        }
    }

    /// <summary>The places with their traces, and why there are none when there are none.</summary>
    internal (IReadOnlyList<PlaceTrace> Places, ReadingRefusal? Refused) Read()
    {
        if (Count == 0) return ([], ReadingRefusal.NotInSource);
        for (int p = 0; p < Places.Length; p++) _motion.Mark(p, _times, _reasons[p]);
        if (FilmVerdict.Refusal(_reasons, _brightness) is { } reason) return ([], reason);
        return ([.. Enumerable.Range(0, Places.Length).Where(p => FilmVerdict.UsableShare(_reasons[p]) >= FilmVerdict.LeastUsable).Select(Trace)], null);
    }

    private static ReadingRefusal? FaceReason(Frame frame)
    {
        if (frame.FaceCount == 0) return ReadingRefusal.NoFace;
        if (frame.FaceCount > 1) return ReadingRefusal.SeveralFaces;
        return FaceCover.IsTouched(frame) ? ReadingRefusal.HandsOnFace : null;
    }

    private static ReadingRefusal? SkinReason(SkinSample sample)
    {
        if (sample.PixelCount == 0) return ReadingRefusal.NotInSource;
        if (!(IsColour(sample.Red) && IsColour(sample.Green) && IsColour(sample.Blue))) return ReadingRefusal.NotInSource;
        if (Math.Max(sample.Red, Math.Max(sample.Green, sample.Blue)) < DarkSkin) return ReadingRefusal.TooDark;
        if (sample.SaturatedShare > MostClipped) return ReadingRefusal.TooBright;
        return sample.PixelCount < FewestPixels ? ReadingRefusal.TooFar : null;
    }

    private static bool IsColour(float value) => value is >= 0 and <= 255;

    private static SkinSample Sample(Frame frame, SkinPatch patch)
    {
        for (int s = 0; s < frame.SkinCount; s++)
            if (frame.Skin[s].Patch == patch) return frame.Skin[s];
        return default;
    }

    private PlaceTrace Trace(int place)
    {
        double[] column(Func<SkinSample, float> channel) => [.. _samples[place].Select(sample => IsColour(channel(sample)) ? channel(sample) : 0)];
        ColourTrace trace = new([.. _times], column(s => s.Red), column(s => s.Green), column(s => s.Blue));
        return new(Places[place].Place, trace, [.. _reasons[place].Select(reason => reason is null)]);
    }
}
