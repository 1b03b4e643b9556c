using System.Collections.Immutable;
using Effleur.Core.Frames;
using Effleur.Core.Geometry;

namespace Effleur.Measurement.Capture;

/// <summary>The same guard over a whole recording: whether it can be measured from, and what was wrong for how much of it (docs/methods/capture-guard.md).</summary>
/// <param name="head">The canonical head.</param>
/// <param name="pose">How the head was to be held.</param>
public sealed class CaptureReview(HeadMesh head, CapturePose pose = CapturePose.Front)
{
    /// <summary>Share of the frames in which all has to be well (chosen: shape and pulse read across the rest).</summary>
    public const double LeastWellShare = 0.7;

    private readonly CaptureGuard _guard = new(head);
    private readonly int[] _wrong = new int[(int)CaptureAdvice.Hold];
    private int _frames;
    private int _well;

    /// <summary>Takes in a frame.</summary>
    /// <param name="frame">Only read, and not kept.</param>
    public void Add(Frame frame)
    {
        if (_frames++ == 0) _guard.Want(CaptureShot.Clip, pose);
        _guard.Advance(frame);
        bool isWell = true;
        for (int i = 0; i < _wrong.Length; i++)
        {
            if (!_guard.IsWrong((CaptureAdvice)i)) continue;
            _wrong[i]++;
            isWell = false;
        }

        if (isWell) _well++;
    }

    /// <summary>The verdict on the frames so far.</summary>
    public CaptureJudgement Read()
    {
        if (_frames == 0) return new(false, 0, [new(CaptureAdvice.NoFace, 1)]);
        double well = (double)_well / _frames;
        ImmutableArray<CaptureReason> reasons =
        [
            .. _wrong.Select((count, i) => new CaptureReason((CaptureAdvice)i, (double)count / _frames))
                .Where(reason => reason.Share > 0).OrderByDescending(reason => reason.Share).ThenBy(reason => reason.Advice),
        ];
        return new(well >= LeastWellShare, well, reasons);
    }
}
