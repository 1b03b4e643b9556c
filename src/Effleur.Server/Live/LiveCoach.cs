using Effleur.Coaching;
using Effleur.Core.Choreography;
using Effleur.Core.Frames;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;

namespace Effleur.Server.Live;

/// <summary>The real coach of one session, going on from what is stored of it.</summary>
internal sealed class LiveCoach : ILiveCoach
{
    /// <summary>A longer silence between frames is a break, not massage (the coach counts the same way).</summary>
    private const double LongestFrameS = 1;

    private readonly List<CoachEvent> _events = [];
    private readonly double _unseenBeforeS;
    private readonly double _judgedBeforeS;
    private CoachOptions _options;
    private readonly PaintedSum _painted;
    private double _activeS;
    private CoachState _state;

    public LiveCoach(CoachProgram program, TimedRoutine routine, StoredSession stored, LiveWishes wishes)
    {
        SessionRow row = stored.Row;
        bool isNew = row is { AtS: 0, Step: 0 };
        _state = Coach.Start(program, isNew ? null : new CoachResume(row.Step, PassesDone(routine, stored), row.AtS));
        _activeS = row.ActiveS;
        _unseenBeforeS = row.UnseenS;
        _judgedBeforeS = row.JudgedContactS;
        // The film behind a demonstration is of a photograph (docs/methods/mannequin.md).
        _options = new() { Talk = wishes.Talk, HandSize = wishes.HandSize, FaceIsFlat = row.Source == SessionSource.Demo };
        _painted = new(stored.Painted, _state.PaintedS.Length);
    }

    public double AtS => _state.AtS;

    public StateMessage State() => new(
        _state.AtS, _state.Step, _state.Phase, _state.Paused, _state.PassesDone, _state.PassesWanted, _state.StepElapsedS, [_state.Hand(0), _state.Hand(1)]);

    public LiveProgress Progress() =>
        new(_state.AtS, _activeS, _unseenBeforeS + _state.UnseenS, _state.CoverageByZone(), _judgedBeforeS + _state.JudgedContactS);

    public PaintedMessage? Painted() => _painted.News(_state.PaintedS) is { IsEmpty: false } cells ? new(_state.AtS, cells) : null;

    public byte[] PaintedTenths() => _painted.Bytes(_state.PaintedS);

    public IReadOnlyList<CoachEvent> Advance(Frame frame)
    {
        double beforeS = _state.AtS;
        _events.Clear();
        _state = Coach.Advance(_state, frame, _options, _events);
        foreach (CoachEvent happened in _events)
            if (happened is TouchLearned learned) _options = _options with { HandSize = learned.HandSize };
        if (_state.Phase == CoachPhase.Work) _activeS += Math.Clamp(_state.AtS - beforeS, 0, LongestFrameS);
        return _events;
    }

    public IReadOnlyList<CoachEvent> Command(CoachCommand command)
    {
        _events.Clear();
        _state = Coach.Command(_state, command, _events);
        return _events;
    }

    public IReadOnlyList<CoachEvent> Finish()
    {
        _events.Clear();
        _state = Coach.Finish(_state, _events);
        return _events;
    }

    /// <summary>Passes of the stored step that every working hand has done; one the wrong way was not what was asked for.</summary>
    internal static int PassesDone(TimedRoutine routine, StoredSession stored)
    {
        ChoreographyStep? step = routine.Steps.ElementAtOrDefault(stored.Row.Step);
        if (step is null or { Hands.IsEmpty: true }) return 0;
        return step.Hands.Min(hand => stored.Passes.Count(pass =>
            pass.Step == step.Index && pass.Stroke == hand.StrokeId && pass.Side == hand.FaceSide && pass.DirectionCorrect != false));
    }
}
