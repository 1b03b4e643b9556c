using Effleur.Coaching.Cues;
using Effleur.Core.Anatomy;

namespace Effleur.Coaching;

/// <summary>Red zones: stop at once, and say so, whatever else is going on.</summary>
internal static class CoachSafety
{
    public static void Watch(CoachState state, CoachOptions options, double dt, List<CoachEvent> events)
    {
        if (state.Paused == PauseReason.Asked) return;
        Span<bool> atWork = stackalloc bool[2];
        for (int hand = 0; hand < atWork.Length; hand++) atWork[hand] = state.Lanes.IsAtWork(hand);
        NoGoZone? touched = state.Red.Watch(state.Face, state.Tracker.Hands, state.Contacts, atWork, state.Lanes.HasCrossed, state.AtS, dt);
        if (state.Paused == PauseReason.Stopped) Clear(state, options, events);
        else if (touched is not null) Stop(state, touched, events);
    }

    private static void Stop(CoachState state, NoGoZone zone, List<CoachEvent> events)
    {
        events.Add(new StopRaised(state.AtS, zone.Id, zone.Kind));
        state.Voice.Wish(zone.Kind == NoGoKind.FrontOfNeck ? CueKind.StopFrontOfNeck : CueKind.StopEyeball);
        CoachPauses.Set(state, PauseReason.Stopped, events);
        state.Red.Reset();
    }

    private static void Clear(CoachState state, CoachOptions options, List<CoachEvent> events)
    {
        if (options.StopClearsAfterS is { } seconds && state.AtS - state.Red.LastTouchS > seconds) CoachPauses.GoOn(state, events);
    }
}
