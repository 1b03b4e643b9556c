using Effleur.Coaching.Cues;
using Effleur.Coaching.Passes;
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
        state.AtS = atS;
        if (state.FirstS is null) Begin(state, events);
        Look(state, frame, options, dt);
        state.Recogniser.See(frame, state.Face, state.Tracker.Hands, atS, events);
        if (state.Walk.IsDone) return state;
        CoachSafety.Watch(state, options, dt, events);
        CoachPauses.Watch(state, frame, dt, events);
        FindPasses(state, events);
        Walk(state, dt, events);
        state.Voice.Speak(atS, events);
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
        CloseLanes(state, events);
        return state;
    }

    private static void Begin(CoachState state, List<CoachEvent> events)
    {
        state.FirstS = state.AtS;
        events.Add(new StepStarted(state.AtS, state.Step, StepChange.Started));
    }

    private static void Look(CoachState state, Frame frame, CoachOptions options, double dt)
    {
        state.Frames++;
        state.Face.Update(frame);
        state.Scale.Update(frame, state.Face, options);
        state.Tracker.Update(frame, state.AtS);
        if (frame.FaceCount == 1) state.FramesWithFace++;
        if (frame.HandCount > 0) state.FramesWithHand++;
        for (int hand = 0; hand < 2; hand++) state.Touch(hand, dt);
    }

    private static void FindPasses(CoachState state, List<CoachEvent> events)
    {
        if (state.Paused is PauseReason.Asked or PauseReason.Stopped) return;
        state.Lanes.Advance(state.Tracker.Hands, state.Face, state.Contacts, state.AtS, state.Found);
        Report(state, events);
    }

    private static void Report(CoachState state, List<CoachEvent> events)
    {
        foreach (LanePass found in state.Found)
        {
            Pass pass = PassFactory.Make(found, state.Walk.WorkStep, state.Tempo, state.Scale.MmPerCanonicalMm);
            state.Walk.Count(found);
            state.Coverage.Count(found);
            events.Add(new PassEnded(state.AtS, pass));
            double pace = PassScore.Pace(found.Target.Stroke, state.Tempo, pass.SpeedCmS, pass.EndS - pass.StartS);
            if (state.Streaks.Add(pass, pace) is { } wish) state.Voice.Wish(wish);
            if (state.Walk.IsHalfway()) state.Voice.Wish(CueKind.Halfway);
            if (state.Walk.IsUneven()) state.Voice.Wish(CueKind.Uneven);
        }

        state.Found.Clear();
    }

    private static void Walk(CoachState state, double dt, List<CoachEvent> events)
    {
        if (state.Phase is CoachPhase.Paused or CoachPhase.Done) return;
        if (state.Walk.IsWork && (state.Walk.IsTimed || state.IsWorkUnseen())) state.UnseenS += dt;
        if (state.Walk.Pass(dt) is not { } reason) return;
        if (reason == StepChange.PassesDone) state.Voice.Wish(CueKind.StepDone);
        Change(state, reason, events);
    }

    private static void Change(CoachState state, StepChange reason, List<CoachEvent> events)
    {
        if (state.Walk.IsDone) return;
        if (state.Walk.IsWork) CloseLanes(state, events);
        if (state.Walk.Next()) Enter(state, reason, events);
        else events.Add(new RoutineDone(state.AtS));
    }

    private static void GoBack(CoachState state, List<CoachEvent> events)
    {
        CloseLanes(state, events);
        state.Walk.Back();
        Enter(state, StepChange.WentBack, events);
    }

    private static void Enter(CoachState state, StepChange reason, List<CoachEvent> events)
    {
        state.Lanes.Watch(state.Walk.Step.Targets);
        state.Streaks.Clear();
        state.Pauses.Reset();
        if (state.Walk.IsTimed) state.Voice.Wish(CueKind.Timed);
        events.Add(new StepStarted(state.AtS, state.Step, reason));
    }

    private static void CloseLanes(CoachState state, List<CoachEvent> events)
    {
        state.Lanes.Close(state.Found);
        Report(state, events);
    }
}
