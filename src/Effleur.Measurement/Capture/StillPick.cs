using System.Collections.Immutable;
using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Core.Readings;

namespace Effleur.Measurement.Capture;

/// <summary>Picks the picture of a film, or of a single photograph, that is worth unwrapping: the sharpest in which nothing is wrong, at rest when there is one (docs/methods/capture-guard.md).</summary>
/// <param name="head">The canonical head.</param>
public sealed class StillPick(HeadMesh head)
{
    /// <summary>What keeps a single picture from being measured from. Too near or aside is no fault of a picture that is already taken, and moving shows in its sharpness.</summary>
    private static readonly (CaptureAdvice Advice, ReadingRefusal Refused)[] Faults =
    [
        (CaptureAdvice.NoFace, ReadingRefusal.NoFace), (CaptureAdvice.SeveralFaces, ReadingRefusal.SeveralFaces), (CaptureAdvice.TooDark, ReadingRefusal.TooDark),
        (CaptureAdvice.HandsOnFace, ReadingRefusal.HandsOnFace), (CaptureAdvice.TooFar, ReadingRefusal.TooFar), (CaptureAdvice.TooBright, ReadingRefusal.TooBright),
        (CaptureAdvice.MixedLight, ReadingRefusal.MixedLight), (CaptureAdvice.Turned, ReadingRefusal.Turned), (CaptureAdvice.Tilted, ReadingRefusal.Turned),
    ];

    private readonly CaptureLook _look = new(head);
    private readonly SortedDictionary<ReadingRefusal, int> _refused = [];
    private StillChoice _best = new(-1, double.NegativeInfinity, false, []);
    private int _frames;

    /// <summary>Takes in a frame.</summary>
    /// <param name="frame">Only read; its face is copied when it is the best so far.</param>
    public void Add(Frame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        _look.Take(frame, CapturePose.Front);
        int index = _frames++;
        if (Fault(frame) is { } fault) _refused[fault] = _refused.GetValueOrDefault(fault) + 1;
        else Take(frame, index, _look.Excess[(int)CaptureAdvice.NotNeutral] <= 1);
    }

    /// <summary>The picture; null when none would do.</summary>
    /// <param name="refused">What was wrong with most of them; null when there is one.</param>
    public StillChoice? Read(out ReadingRefusal? refused)
    {
        refused = _best.Index >= 0 ? null : _refused.Count == 0 ? ReadingRefusal.NoFace : _refused.MaxBy(reason => reason.Value).Key;
        return refused is null ? _best : null;
    }

    // a face at rest goes before a sharper one that smiles: colours can be read from both, lines only from the first
    private void Take(Frame frame, int index, bool isNeutral)
    {
        bool isBetter = isNeutral == _best.IsNeutral ? frame.Sharpness > _best.Sharpness : isNeutral;
        if (isBetter) _best = new(index, frame.Sharpness, isNeutral, [.. frame.Face]);
    }

    private ReadingRefusal? Fault(Frame frame)
    {
        foreach ((CaptureAdvice advice, ReadingRefusal refused) in Faults)
            if (_look.Excess[(int)advice] > 1) return refused;
        if (_look.Excess[(int)CaptureAdvice.OffCentre] >= CaptureLook.Wrong) return ReadingRefusal.NotInSource;
        // the live guard waits a third of a second with these two; a picture has only itself
        if (frame.Brightness < CaptureQuality.DarkLuma) return ReadingRefusal.TooDark;
        return frame.Sharpness < CaptureQuality.BlurredSharpness ? ReadingRefusal.Blurred : null;
    }
}

/// <summary>A picture worth unwrapping.</summary>
/// <param name="Index">Its place in the film, from 0.</param>
/// <param name="Sharpness">As the frame has it.</param>
/// <param name="IsNeutral">Whether mouth, eyes and brows are at rest.</param>
/// <param name="Face">Its face landmarks.</param>
public sealed record StillChoice(int Index, double Sharpness, bool IsNeutral, ImmutableArray<VideoPoint> Face);
