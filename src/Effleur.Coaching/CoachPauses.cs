using Effleur.Coaching.Cues;
using Effleur.Core.Frames;

namespace Effleur.Coaching;

/// <summary>Standing still and going on, and what is said about it.</summary>
internal static class CoachPauses
{
    // Mean luma under this is a room at night (chosen: landmarks begin to wander below about 0.15), for two seconds.
    private const double DarkLuma = 0.12;
    private const double DarkForS = 2;

    public static void Watch(CoachState state, Frame frame, double dt, List<CoachEvent> events)
    {
        state.Pauses.See(state.Face.Seen, frame.HandCount > 0, dt);
        state.DarkS = frame.Brightness < DarkLuma ? state.DarkS + dt : 0;
        if (state.DarkS > DarkForS) state.Voice.Wish(CueKind.TooDark);
        else if (state.DarkS == 0) state.Voice.Mend(CueKind.TooDark);
        if (state.Paused is PauseReason.Asked or PauseReason.Stopped) return;
        PauseReason reason = state.Walk.IsEndless
            ? PauseReason.None
            : state.Pauses.Decide(state.Paused, state.Walk.IsWork && !state.Walk.IsAllHolds);
        if (reason == state.Paused) return;
        state.Voice.Withdraw();
        Say(state, frame, reason);
        Set(state, reason, events);
    }

    public static void Set(CoachState state, PauseReason reason, List<CoachEvent> events)
    {
        if (state.Paused == reason || state.Walk.IsDone) return;
        state.Paused = reason;
        events.Add(new PauseChanged(state.AtS, reason));
    }

    /// <summary>The person goes on, also after a stop: what was counted before counts no more.</summary>
    public static void GoOn(CoachState state, List<CoachEvent> events)
    {
        state.Red.Reset();
        state.Pauses.Reset();
        state.Voice.Withdraw();
        Set(state, PauseReason.None, events);
    }

    private static void Say(CoachState state, Frame frame, PauseReason reason)
    {
        if (reason == PauseReason.NoFace) state.Voice.Wish(frame.FaceCount > 1 ? CueKind.TwoFaces : CueKind.NoFace);
        else if (reason == PauseReason.HandsAway) state.Voice.Wish(CueKind.HandsAway);
        else if (state.Paused == PauseReason.HandsAway) state.Voice.Wish(CueKind.HandsBack);
    }
}
