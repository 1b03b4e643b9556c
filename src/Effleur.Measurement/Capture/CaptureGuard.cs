using Effleur.Core.Frames;
using Effleur.Core.Geometry;

namespace Effleur.Measurement.Capture;

/// <summary>
/// Leads a person to a picture that can be measured from: frames in, one instruction at a time out, and the word to shoot when all was well for a second
/// (docs/methods/capture-guard.md). One instance follows one camera; time is the frames' own.
/// </summary>
public sealed class CaptureGuard
{
    /// <summary>Name of the method and of its page.</summary>
    public const string AlgorithmId = "capture-guard";

    /// <summary>Seconds all has to be well before the shot (chosen: shorter catches people on their way, longer tires them).</summary>
    public const double HoldS = 1;

    /// <summary>Seconds an instruction stays while its reason lasts, so that it can be read and followed (chosen).</summary>
    public const double ReadS = 0.8;

    /// <summary>Seconds something may be wrong in a clip that runs (chosen: a pulse is read across half a second's gap).</summary>
    public const double SpoiltS = 0.5;

    private readonly CaptureLook _look;
    private readonly CaptureLatch[] _wrong = new CaptureLatch[(int)CaptureAdvice.Hold];
    private CaptureShot _shot;
    private CapturePose _pose;
    private CaptureAdvice _told = CaptureAdvice.Hold;
    private double _toldS;
    private double? _wellSinceS;
    private double? _spoiltSinceS;
    private bool _isTaken;

    /// <summary>Starts with a clip, straight at the camera.</summary>
    /// <param name="head">The canonical head.</param>
    public CaptureGuard(HeadMesh head)
    {
        ArgumentNullException.ThrowIfNull(head);
        _look = new(head);
    }

    /// <summary>Sets what comes next; holding begins anew.</summary>
    public void Want(CaptureShot shot, CapturePose pose)
    {
        (_shot, _pose, _isTaken, _wellSinceS, _spoiltSinceS) = (shot, pose, false, null, null);
    }

    /// <summary>Takes in a frame.</summary>
    /// <param name="frame">Only read, and not kept.</param>
    public CaptureStep Advance(Frame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        double atS = frame.CaptureTimeUs / 1e6;
        _look.Take(frame, _pose);
        for (int i = 0; i < _wrong.Length; i++) _wrong[i].Take(_look.Excess[i], atS);
        Tell(atS);
        bool spoilt = IsSpoilt(atS), shoots = Shoots(atS);
        double held = _isTaken ? 1 : _wellSinceS is { } since ? Math.Clamp((atS - since) / HoldS, 0, 1) : 0;
        return new(_told, _told == CaptureAdvice.Turned && _look.IsLeftwards, held, shoots, spoilt);
    }

    /// <summary>Everything that is wrong now, whatever is told first.</summary>
    internal bool IsWrong(CaptureAdvice advice) => _wrong[(int)advice].IsRaised;

    private void Tell(double atS)
    {
        CaptureAdvice first = CaptureAdvice.Hold;
        for (int i = _wrong.Length - 1; i >= 0; i--)
            if (_wrong[i].IsRaised) first = (CaptureAdvice)i;
        bool stays = _told != CaptureAdvice.Hold && _wrong[(int)_told].IsRaised && atS - _toldS < ReadS;
        if (stays || first == _told) return;
        (_told, _toldS) = (first, atS);
    }

    private bool Shoots(double atS)
    {
        if (_isTaken) return false;
        if (_told != CaptureAdvice.Hold) _wellSinceS = null;
        else _wellSinceS ??= atS;

        // at the very moment nothing may be wrong, not even for a blink
        if (_wellSinceS is not { } since || atS - since < HoldS || _look.Excess.Any(excess => excess > 1)) return false;
        _isTaken = true;
        return true;
    }

    private bool IsSpoilt(double atS)
    {
        if (_shot != CaptureShot.Clip || !_isTaken || !Spoils(_told))
        {
            _spoiltSinceS = null;
            return false;
        }

        _spoiltSinceS ??= atS;
        if (atS - _spoiltSinceS < SpoiltS) return false;
        (_isTaken, _wellSinceS, _spoiltSinceS) = (false, null, null);
        return true;
    }

    // an expression, brightness or place that drifts a little is left to each method's own gate
    private static bool Spoils(CaptureAdvice advice) => advice
        is CaptureAdvice.NoFace or CaptureAdvice.SeveralFaces or CaptureAdvice.TooDark or CaptureAdvice.HandsOnFace
        or CaptureAdvice.Turned or CaptureAdvice.Tilted or CaptureAdvice.Moving;
}
