using System.Collections.Immutable;
using Effleur.Coaching.Reports;

namespace Effleur.Coaching.Reviews;

/// <summary>What the coach sees in a recording, with when: enough to watch it again.</summary>
/// <param name="Report">What it came to.</param>
/// <param name="Steps">When each step began; one step when a single technique is watched.</param>
/// <param name="Unseen">Spans of work in which the face or a working hand was lost.</param>
/// <param name="Painted">Painted skin as it grew.</param>
/// <param name="Cut">One line on where the file was cut, or null when it is whole.</param>
public sealed record RecordingReview(
    CoachReport Report, ImmutableArray<StepTime> Steps, ImmutableArray<UnseenSpan> Unseen, ImmutableArray<PaintedMoment> Painted, string? Cut);

/// <summary>When a step began.</summary>
/// <param name="AtS">Seconds of the frames' clock.</param>
/// <param name="Step">Its index.</param>
public sealed record StepTime(double AtS, int Step);

/// <summary>A span of work that was not seen.</summary>
/// <param name="StartS">Seconds of the frames' clock.</param>
/// <param name="EndS">Seconds of the frames' clock.</param>
public sealed record UnseenSpan(double StartS, double EndS);

/// <summary>What was painted since the moment before.</summary>
/// <param name="AtS">Seconds of the frames' clock.</param>
/// <param name="Cells">Rows of vertex and seconds so far, only what changed.</param>
public sealed record PaintedMoment(double AtS, ImmutableArray<ImmutableArray<double>> Cells);
