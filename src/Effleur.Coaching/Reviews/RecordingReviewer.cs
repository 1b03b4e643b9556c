using System.Collections.Immutable;
using Effleur.Coaching.Coverage;
using Effleur.Coaching.Passes;
using Effleur.Coaching.Reports;
using Effleur.Core.Frames;

namespace Effleur.Coaching.Reviews;

/// <summary>Runs the coach over a whole recording and notes what changed when.</summary>
public sealed class RecordingReviewer
{
    // Paint is told once a second, as in a live session (docs/methods/coverage.md).
    private const double PaintedEveryS = 1;

    // Nobody can answer a stop in a file: it clears when the finger has been gone for two seconds.
    private const double StopClearsAfterS = 2;

    private readonly CoachOptions _options;
    private readonly List<CoachEvent> _events = [];
    private readonly ImmutableArray<PaintedMoment>.Builder _painted = ImmutableArray.CreateBuilder<PaintedMoment>();
    private readonly ImmutableArray<UnseenSpan>.Builder _unseen = ImmutableArray.CreateBuilder<UnseenSpan>();
    private readonly Queue<Pass> _known;
    private readonly PaintedNews _news;
    private CoachState _state;
    private double _paintedS = double.NegativeInfinity;
    private double? _unseenFromS;

    private RecordingReviewer(CoachProgram program, IEnumerable<Pass> known, CoachOptions options)
    {
        _options = options with { StopClearsAfterS = StopClearsAfterS };
        _state = Coach.Start(program);
        _news = new(_state.PaintedS.Length);
        _known = new(known.OrderBy(pass => pass.StartS));
    }

    /// <summary>Reviews a recording from its first frame.</summary>
    /// <param name="recording">The recording.</param>
    /// <param name="program">What to watch for.</param>
    /// <param name="known">
    /// The passes of the session it was taken in, when there was one: a recording holds frames, not what the person asked for, so a step that was
    /// skipped or gone back to is entered when its first known pass begins.
    /// </param>
    /// <param name="options">What is set about coaching; null for the defaults. A stop clears by itself in any case.</param>
    /// <exception cref="RecordingException">A frame cannot be read.</exception>
    public static RecordingReview Review(
        RecordingReader recording, CoachProgram program, IEnumerable<Pass>? known = null, CoachOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(recording);
        ArgumentNullException.ThrowIfNull(program);
        var reviewer = new RecordingReviewer(program, known ?? [], options ?? CoachOptions.Default);
        var frame = new Frame();
        while (recording.Read(frame)) reviewer.Take(frame);
        return reviewer.Finish(recording.Truncated);
    }

    private void Take(Frame frame)
    {
        Follow(frame.CaptureTimeUs / 1e6);
        _state = Coach.Advance(_state, frame, _options, _events);
        NoteUnseen(_state.Phase == CoachPhase.Work && _state.IsWorkUnseen());
        if (_state.AtS - _paintedS < PaintedEveryS) return;
        _paintedS = _state.AtS;
        NotePainted();
    }

    private void Follow(double nowS)
    {
        int? wanted = null;
        while (_known.TryPeek(out Pass? pass) && pass.StartS <= nowS) wanted = _known.Dequeue().Step;
        if (wanted is not { } step) return;
        while (_state.Step < step && _state.Phase != CoachPhase.Done) _state = Coach.Command(_state, CoachCommand.Skip, _events);
        while (_state.Step > step) _state = Coach.Command(_state, CoachCommand.Back, _events);
    }

    private void NoteUnseen(bool isUnseen)
    {
        if (isUnseen) _unseenFromS ??= _state.AtS;
        else if (_unseenFromS is { } fromS)
        {
            _unseen.Add(new(fromS, _state.AtS));
            _unseenFromS = null;
        }
    }

    private void NotePainted()
    {
        if (_news.Since(_state.PaintedS) is { IsEmpty: false } cells) _painted.Add(new(_state.AtS, cells));
    }

    private RecordingReview Finish(string? cut)
    {
        _state = Coach.Finish(_state, _events);
        NoteUnseen(isUnseen: false);
        NotePainted();
        ImmutableArray<StepTime> steps = [.. _events.OfType<StepStarted>().GroupBy(e => e.AtS).Select(at => new StepTime(at.Key, at.Last().Step))];
        return new(CoachReporter.Make(_events, _state), steps, _unseen.ToImmutable(), _painted.ToImmutable(), cut);
    }
}
