using Effleur.Coaching.Cues;
using Effleur.Core.Frames;

namespace Effleur.Coaching;

/// <summary>
/// The coach: a step from state and frame to state and events. It knows no clock but the frames', so a recording replays to identical events
/// (docs/adr/0003-coach-step.md).
/// </summary>
public static class Coach
{
    // A longer silence than this between frames is a break, not time spent on the step (chosen).
    private const double LongestFrameS = 1;

    // A tenth slower or faster (CoachCommand), within half and twice the prescribed tempo (chosen).
    private const double TempoStep = 1.1;

    /// <summary>A session at its beginning, or where a stored one stopped. The first <see cref="StepStarted"/> comes with the first frame.</summary>
    public static CoachState Start(CoachProgram program, CoachResume? resume = null)
    {
        ArgumentNullException.ThrowIfNull(program);
        return new(program, resume);
    }

    /// <summary>Takes in one frame. A frame that is not later than the one before is ignored.</summary>
    /// <param name="state">Consumed; use the returned one.</param>
    /// <param name="frame">Only read, and not kept.</param>
    /// <param name="options">May change from frame to frame.</param>
    /// <param name="events">What happened is added to it.</param>
    public static CoachState Advance(CoachState state, Frame frame, CoachOptions options, List<CoachEvent> events)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(events);
        double atS = frame.CaptureTimeUs / 1e6;
        if (state.FirstS is not null && atS <= state.AtS) return state;
        double dt = state.FirstS is null ? 0 : Math.Min(atS - state.AtS, LongestFrameS);
        (state.AtS, state.HandSize, state.IsFlat) = (atS, options.HandSize, options.FaceIsFlat);
        if (state.FirstS is null) Begin(state, events);
        Look(state, frame, options, dt);
        state.Recogniser.See(frame, state.Face, state.Tracker.Hands, atS, events);
        if (state.Learned is { } handSize) Learn(state, handSize, events);
        CoachGestures.Watch(state, events);
        if (!state.Walk.IsDone) GoOn(state, frame, options, dt, events);
        state.Voice.Speak(atS, state.IsAtRest, options.Talk, events);
        return state;
    }

    /// <summary>Does what the person asked.</summary>
    public static CoachState Command(CoachState state, CoachCommand command, List<CoachEvent> events)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(events);
        switch (command)
        {
            case CoachCommand.Pause: CoachPauses.Set(state, PauseReason.Asked, events); break;
            case CoachCommand.Resume: CoachPauses.GoOn(state, events); break;
            case CoachCommand.Skip: Change(state, StepChange.Skipped, events); break;
            case CoachCommand.Back: GoBack(state, events); break;
            case CoachCommand.LearnTouch: state.Learner.Begin(); break;
            case CoachCommand.Slower: state.Tempo = Math.Max(0.5, state.Tempo / TempoStep); break;
            default: state.Tempo = Math.Min(2, state.Tempo * TempoStep); break;
        }

        return state;
    }

    /// <summary>Ends the session: passes under way are decided.</summary>
    public static CoachState Finish(CoachState state, List<CoachEvent> events)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(events);
        CoachPasses.Close(state, events);
        return state;
    }

    private static void Learn(CoachState state, double handSize, List<CoachEvent> events)
    {
        events.Add(new TouchLearned(state.AtS, handSize));
        state.Learned = null;
    }

    private static void Begin(CoachState state, List<CoachEvent> events)
    {
        state.FirstS = state.AtS;
        events.Add(new StepStarted(state.AtS, state.Step, StepChange.Started));
    }

    private static void Look(CoachState state, Frame frame, CoachOptions options, double dt)
    {
        state.Frames++;
        state.Face.Update(frame, state.AtS);
        state.Scale.Update(frame, state.Face, options);
        state.Tracker.Update(frame, state.AtS);
        if (state.Face.Seen) state.FramesWithFace++;
        if (frame.HandCount > 0) state.FramesWithHand++;
        for (int hand = 0; hand < 2; hand++) state.Touch(hand, dt);
    }

    private static void WatchPlaces(CoachState state)
    {
        if (state.Phase != CoachPhase.Work || state.Walk.IsTimed) state.Places.Reset(state.AtS);
        else state.Places.Watch(state.Traces, state.Contacts, state.Lanes, state.OtherTechnique is not null, state.AtS, state.Voice);
    }

    private static void GoOn(CoachState state, Frame frame, CoachOptions options, double dt, List<CoachEvent> events)
    {
        CoachSafety.Watch(state, options, dt, events);
        CoachPauses.Watch(state, frame, dt, events);
        CoachPasses.Find(state, events);
        WatchPlaces(state);
        Walk(state, dt, events);
    }

    private static void Walk(CoachState state, double dt, List<CoachEvent> events)
    {
        if (state.Phase is CoachPhase.Paused or CoachPhase.Done) return;
        if (state.Walk.IsWork && (state.Walk.IsTimed || state.IsWorkUnseen())) state.UnseenS += dt;
        if (state.Walk.Pass(dt) is not { } reason) return;
        Change(state, reason, events);
        if (reason == StepChange.PassesDone && !state.Walk.IsDone) state.Voice.Wish(CueKind.StepDone);
    }

    private static void Change(CoachState state, StepChange reason, List<CoachEvent> events)
    {
        if (state.Walk.IsDone) return;
        if (state.Walk.IsWork) CoachPasses.Close(state, events);
        if (state.Walk.Next()) Enter(state, reason, events);
        else events.Add(new RoutineDone(state.AtS));
    }

    private static void GoBack(CoachState state, List<CoachEvent> events)
    {
        CoachPasses.Close(state, events);
        state.Walk.Back();
        Enter(state, StepChange.WentBack, events);
    }

    private static void Enter(CoachState state, StepChange reason, List<CoachEvent> events)
    {
        state.Lanes.Watch(state.Walk.Step.Targets);
        state.Streaks.Clear();
        state.Places.Reset(state.AtS);
        state.Judged.NextStep();
        state.Voice.NewStep();
        state.Pauses.Reset();
        if (state.Walk.IsTimed) state.Voice.Wish(CueKind.Timed);
        events.Add(new StepStarted(state.AtS, state.Step, reason));
    }
}
