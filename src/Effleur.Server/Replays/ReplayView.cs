using System.Collections.Immutable;
using Effleur.Coaching.Cues;
using Effleur.Coaching.Passes;
using Effleur.Coaching.Reports;
using Effleur.Coaching.Reviews;
using Effleur.Core.Choreography;
using Effleur.Server.Routines;

namespace Effleur.Server.Replays;

/// <summary>A recording as the coach sees it, to be watched again beside its frames; all times are the frames' own.</summary>
/// <param name="Choreography">What was to be done.</param>
/// <param name="Steps">When each of its steps began; empty when a single technique is watched without steps.</param>
/// <param name="Passes">Every pass.</param>
/// <param name="Cues">Every cue.</param>
/// <param name="Unseen">Spans of work that were not seen.</param>
/// <param name="Painted">Painted skin as it grew.</param>
/// <param name="Coverage">Contact by zone and side in the end.</param>
/// <param name="Score">The session's score; null where it has none (docs/methods/session-score.md).</param>
/// <param name="Cut">One line on where the file was cut, or null.</param>
internal sealed record ReplayView(
    ChoreographyView Choreography,
    ImmutableArray<StepTime> Steps,
    ImmutableArray<Pass> Passes,
    ImmutableArray<Cue> Cues,
    ImmutableArray<UnseenSpan> Unseen,
    ImmutableArray<PaintedMoment> Painted,
    ImmutableArray<ZoneCoverage> Coverage,
    double? Score,
    string? Cut)
{
    public static ReplayView Of(RecordingReview review, TimedRoutine routine, MassageLibrary library, bool hasSteps) => new(
        ChoreographyView.Of(routine, library),
        hasSteps ? review.Steps : [],
        review.Report.Passes,
        review.Report.Cues,
        review.Unseen,
        review.Painted,
        review.Report.Coverage,
        review.Report.Score,
        review.Cut);
}
