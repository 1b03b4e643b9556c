using Effleur.Coaching.Contacts;
using Effleur.Coaching.Cues;
using Effleur.Coaching.Judgement;
using Effleur.Coaching.Passes;
using Effleur.Core.Strokes;

namespace Effleur.Coaching;

/// <summary>Finding passes, judging them, and what is said about them.</summary>
internal static class CoachPasses
{
    public static void Find(CoachState state, List<CoachEvent> events)
    {
        if (state.Paused is PauseReason.Asked or PauseReason.Stopped) return;
        state.Lanes.Advance(state.Tracker.Hands, state.Face, state.Contacts, state.AtS, state.Found);
        Report(state, events);
    }

    /// <summary>Nothing more follows of these strokes: passes under way are decided.</summary>
    public static void Close(CoachState state, List<CoachEvent> events)
    {
        state.Lanes.Close(state.Found);
        Report(state, events);
    }

    private static void Report(CoachState state, List<CoachEvent> events)
    {
        foreach (LanePass found in state.Found)
        {
            PassJudgement judgement = PassJudge.Look(state.Traces[found.Hand], found.Target, found.Found, state.Face);
            PassRefusal? refused = Refuse(found, judgement, state.Touches.Of(found), state.HandSize);
            Pass pass = PassFactory.Make(found, judgement, refused, state.Walk.WorkStep, state.Tempo, state.Scale.MmPerCanonicalMm);
            if (IsDone(state, found, refused)) state.Walk.Count(found);
            if (refused is null) Judge(state, found);
            if (refused is PassRefusal.Hovering) state.Lanes.Lift(found);
            events.Add(new PassEnded(state.AtS, pass));
            Wish(state, found, pass);
        }

        state.Found.Clear();
    }

    private static void Judge(CoachState state, in LanePass found)
    {
        state.Coverage.Count(found);
        state.Judged.Judge();
    }

    private static PassRefusal? Refuse(in LanePass found, in PassJudgement judgement, OwnTouch own, double? handSize)
    {
        if (!found.Found.Seen) return PassRefusal.Lost;
        bool isHovering = !judgement.MovesSkin && (own.IsHovering(judgement) || TouchHeight.IsHovering(judgement.Over, handSize));
        if (isHovering) own.Refused();
        else own.Touched(judgement);
        if (!isHovering) return null;

        // Where arms cross, one hand hides the other: its size is guessed, and says nothing of the air.
        return found.Target.Stroke.Hands == HandUse.Crossed ? PassRefusal.Lost : PassRefusal.Hovering;
    }

    /// <summary>
    /// A wrong way is not what was asked for; what was not seen is counted, because the person did it. In the air nothing was done, but a hand
    /// whose size is not known may be a large one on the skin: it goes on, without figures.
    /// </summary>
    private static bool IsDone(CoachState state, in LanePass found, PassRefusal? refused) =>
        refused switch
        {
            PassRefusal.Lost => true,
            PassRefusal.Hovering => state.HandSize is null,
            _ => found.Found.IsForward || found.Found.IsWayUnsure,
        };

    private static void Wish(CoachState state, in LanePass found, Pass pass)
    {
        double pace = PassScore.Pace(found.Target.Stroke, state.Tempo, pass.SpeedCmS, pass.EndS - pass.StartS);
        state.Streaks.Add(pass, found.Target.Stroke, pace, state.Voice);
        if (state.Walk.IsHalfway()) state.Voice.Wish(CueKind.Halfway);
        if (state.Walk.IsUneven()) state.Voice.Wish(CueKind.Uneven);
        else state.Voice.Mend(CueKind.Uneven);
    }
}
