using Effleur.Coaching.Cues;
using Effleur.Coaching.Gestures;

namespace Effleur.Coaching;

/// <summary>What a shown hand does: a palm pauses or goes on, a thumb after the last step is an opinion.</summary>
internal static class CoachGestures
{
    // A palm that came up within a second of a pause's end came to end it: hands in view had done so already (chosen).
    private const double CameBackS = 1;

    public static void Watch(CoachState state, List<CoachEvent> events)
    {
        if (state.Paused is PauseReason.HandsAway or PauseReason.NoFace) state.AwayUntilS = state.AtS;
        if (state.Gestures.Watch(state.Tracker.Hands, state.Face, state.Contact, state.Walk.IsDone, state.AtS) is not { } gesture) return;
        events.Add(new GestureShown(state.AtS, gesture));
        if (gesture != Gesture.OpenPalm) state.Voice.Wish(CueKind.Thanks);
        else if (!state.Walk.IsDone) PauseOrGoOn(state, events);
    }

    private static void PauseOrGoOn(CoachState state, List<CoachEvent> events)
    {
        if (state.Paused != PauseReason.None)
        {
            CoachPauses.GoOn(state, events);
            state.Voice.Wish(CueKind.PalmGoesOn);
        }
        else if (state.Gestures.StartS - state.AwayUntilS > CameBackS)
        {
            CoachPauses.Set(state, PauseReason.Asked, events);
            state.Voice.Wish(CueKind.PalmPauses);
        }
    }
}
