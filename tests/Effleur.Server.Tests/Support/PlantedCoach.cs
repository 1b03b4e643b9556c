using Effleur.Coaching;
using Effleur.Coaching.Cues;
using Effleur.Coaching.Gestures;
using Effleur.Coaching.Passes;
using Effleur.Core.Anatomy;
using Effleur.Core.Frames;
using Effleur.Server.Live;
using Effleur.Storage.Sessions;

namespace Effleur.Server.Tests.Support;

/// <summary>A coach that sees a pass in every frame whose time is a whole second, scored by that second, says something at the first, is done at the hundredth and sees a thumb at the next.</summary>
internal sealed class PlantedCoach(StoredSession stored, LiveWishes? wishes = null) : ILiveCoach
{
    private readonly double _fromS = stored.Row.AtS;
    private bool _isPaused;

    /// <summary>Closed, the coach hangs in its next frame: a machine that is too slow.</summary>
    public ManualResetEventSlim Gate { get; } = new(initialState: true);

    public LiveWishes? Wishes { get; } = wishes;

    /// <summary>The next frame makes it fail: a defect.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Whether it was asked to end its session.</summary>
    public bool IsFinished { get; private set; }

    /// <summary>The routine is done at this frame; a later one shows a thumb.</summary>
    public const double DoneAtS = 1_000_000;

    public List<double> FrameTimes { get; } = [];

    public double AtS { get; private set; } = stored.Row.AtS;

    public StateMessage State() => new(
        AtS, stored.Row.Step, _isPaused ? CoachPhase.Paused : CoachPhase.Work, _isPaused ? PauseReason.Asked : PauseReason.None, 0, 6, 0, []);

    public LiveProgress Progress() => new(AtS, stored.Row.ActiveS + AtS - _fromS, 0.5, [new("cheek", Side.Left, AtS - _fromS, 1)]);

    public PaintedMessage? Painted() => AtS > _fromS ? new(AtS, [[1, AtS - _fromS]]) : null;

    public byte[] PaintedTenths() => [0, 0, (byte)(10 * (AtS - _fromS)), 0];

    public IReadOnlyList<CoachEvent> Advance(Frame frame)
    {
        Gate.Wait(TimeSpan.FromSeconds(20));
        if (IsBroken) throw new InvalidOperationException("A planted defect.");
        AtS = frame.CaptureTimeUs / 1e6;
        FrameTimes.Add(AtS);
        if (AtS != Math.Floor(AtS)) return [];
        if (AtS >= DoneAtS) return AtS == DoneAtS ? [new RoutineDone(AtS)] : [new GestureShown(AtS, Gesture.ThumbsUp)];
        PassEnded pass = new(AtS, PassAt(AtS));
        return AtS == 1 ? [pass, new CueGiven(AtS, new Cue(AtS, CueKind.Slower, "Slower, like a breath."))] : [pass];
    }

    public IReadOnlyList<CoachEvent> Command(CoachCommand command)
    {
        _isPaused = command == CoachCommand.Pause;
        return command == CoachCommand.Skip ? [new StepStarted(AtS, 1, StepChange.Skipped)] : [];
    }

    public IReadOnlyList<CoachEvent> Finish()
    {
        IsFinished = true;
        return [];
    }

    public static Pass PassAt(double atS) => new()
    {
        Technique = "T19",
        Stroke = TestCatalogue.Stroke,
        Side = Side.Left,
        Step = 1,
        StartS = atS - 0.5,
        EndS = atS,
        Seen = true,
        DirectionCorrect = true,
        SpeedCmS = 3,
        LengthMm = 60,
        Completeness = 1,
        PathDeviationMm = 2,
        Score = atS,
    };
}
