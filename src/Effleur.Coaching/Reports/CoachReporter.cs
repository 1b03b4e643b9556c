using System.Collections.Immutable;
using Effleur.Coaching.Coverage;
using Effleur.Coaching.Cues;
using Effleur.Coaching.Passes;
using Effleur.Core.Sessions;

namespace Effleur.Coaching.Reports;

/// <summary>Sums a session up from its events and final state.</summary>
public static class CoachReporter
{
    /// <summary>The report. Call it after <see cref="Coach.Finish"/>, with the finishing events among <paramref name="events"/>.</summary>
    public static CoachReport Make(IEnumerable<CoachEvent> events, CoachState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        CoachEvent[] all = [.. events];
        ImmutableArray<Pass> passes = [.. all.OfType<PassEnded>().Select(e => e.Pass).OrderBy(p => p.EndS)];
        ImmutableArray<Cue> cues = [.. all.OfType<CueGiven>().Select(e => e.Cue)];
        return new()
        {
            DurationS = state.FirstS is { } first ? state.AtS - first : 0,
            Frames = state.Frames,
            FaceSeenShare = Share(state.FramesWithFace, state.Frames),
            HandsSeenShare = Share(state.FramesWithHand, state.Frames),
            UnseenS = state.UnseenS,
            Scale = new(state.ScaleSource, state.ScaleMmPerMm, state.ScaleErrorShare),
            Passes = passes,
            Strokes = StrokeReporter.Of(passes),
            Score = Score(passes, state.JudgedContactS),
            Coverage = state.Coverage.Report(),
            Painted = PaintedCells.Of(state.PaintedS),
            Cues = cues,
            Recognised = state.Recogniser.Answer.Spans(state.AtS),
        };
    }

    private static double? Score(ImmutableArray<Pass> passes, double contactS)
    {
        Pass[] seen = [.. passes.Where(pass => pass.Seen)];
        return SessionScore.Of(seen.Length, seen.Length == 0 ? null : seen.Average(pass => pass.Score), seen.Sum(pass => pass.EndS - pass.StartS), contactS);
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
