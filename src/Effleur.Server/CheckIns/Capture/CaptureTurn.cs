using Effleur.Core.Frames;
using Effleur.Measurement.Capture;
using Effleur.Server.Routines;

namespace Effleur.Server.CheckIns.Capture;

/// <summary>One client's guard: frames and wishes in, messages out.</summary>
internal sealed class CaptureTurn(MassageLibrary library)
{
    /// <summary>Advice goes out at most five times a second: more than anybody reads.</summary>
    public const double AdviceEveryS = 0.2;

    /// <summary>Frames in a row that cannot be read, or run back in time, before the client is told (chosen: a third of a second, as for a live session).</summary>
    public const int MaxBadInARow = 10;

    /// <summary>Every sentence that can be asked for, so that a test finds one that knowledge lacks.</summary>
    public static readonly string[] Keys =
    [
        .. Enum.GetNames<CaptureAdvice>().Where(name => name != nameof(CaptureAdvice.Turned)).Select(name => "capture" + name), "captureTurnedLeft", "captureTurnedRight", "captureSpoilt",
    ];

    private readonly CaptureGuard _guard = new(library.Catalogue.Head);
    private readonly Frame _frame = new();
    private double _saidS = double.NegativeInfinity;
    private long _lastUs = long.MinValue;
    private int _badInARow;

    /// <summary>Takes in one message; gives what is to be said, and the line to end with when it was none.</summary>
    public string? Take(ReadOnlySpan<byte> message, bool isText, List<CaptureMessage> said)
    {
        if (!isText) return TakeFrame(message, said);
        if (CaptureRequest.Parse(message) is not CaptureWant want) return "The text message is not a known wish.";
        _guard.Want(want.Shot, want.Pose);
        return null;
    }

    private string? TakeFrame(ReadOnlySpan<byte> message, List<CaptureMessage> said)
    {
        if (FrameCodec.Decode(message, _frame) != FrameFault.None || _frame.CaptureTimeUs <= _lastUs)
            return ++_badInARow < MaxBadInARow ? null : "Too many frames in a row could not be read or ran back in time (docs/frame-format.md).";
        (_badInARow, _lastUs) = (0, _frame.CaptureTimeUs);
        CaptureStep step = _guard.Advance(_frame);
        double atS = _frame.CaptureTimeUs / 1e6;
        if (atS - _saidS >= AdviceEveryS)
        {
            _saidS = atS;
            said.Add(new AdviceMessage(step.Advice, Text(step), step.HeldShare));
        }

        if (step.Spoilt) said.Add(new SpoiltMessage(library.Word("captureSpoilt") ?? ""));
        if (step.Shoots) said.Add(new ShootMessage());
        return null;
    }

    private string Text(CaptureStep step)
    {
        string key = step.Advice == CaptureAdvice.Turned ? step.IsLeftwards ? "captureTurnedLeft" : "captureTurnedRight" : $"capture{step.Advice}";
        return library.Word(key) ?? "";
    }
}
