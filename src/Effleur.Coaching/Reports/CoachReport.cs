using System.Collections.Immutable;
using Effleur.Coaching.Cues;
using Effleur.Coaching.Passes;
using Effleur.Coaching.Recognition;
using Effleur.Core.Anatomy;

namespace Effleur.Coaching.Reports;

/// <summary>What a whole recording or session came to: the JSON of <c>effleur coach --json</c> (docs/coach-report.md).</summary>
public sealed record CoachReport
{
    /// <summary>Seconds from the first to the last frame.</summary>
    public required double DurationS { get; init; }

    /// <summary>Frames taken in.</summary>
    public required int Frames { get; init; }

    /// <summary>Share of frames with exactly one face.</summary>
    public required double FaceSeenShare { get; init; }

    /// <summary>Share of frames with at least one hand.</summary>
    public required double HandsSeenShare { get; init; }

    /// <summary>Seconds of work during which the working hand or the face was lost.</summary>
    public required double UnseenS { get; init; }

    /// <summary>Where its millimetres come from.</summary>
    public required ReportScale Scale { get; init; }

    /// <summary>Every pass, in order of its end.</summary>
    public required ImmutableArray<Pass> Passes { get; init; }

    /// <summary>By stroke and side: speed, rate, rhythm, smoothness, drag.</summary>
    public required ImmutableArray<StrokeReport> Strokes { get; init; }

    /// <summary>0 to 100 over all, or null when what was seen was no massage that can be judged (docs/methods/session-score.md).</summary>
    public required double? Score { get; init; }

    /// <summary>Contact by zone and side.</summary>
    public required ImmutableArray<ZoneCoverage> Coverage { get; init; }

    /// <summary>Rows of vertex of the canonical head and seconds it was under the working part of a hand, only what was touched.</summary>
    public required ImmutableArray<ImmutableArray<double>> Painted { get; init; }

    /// <summary>Every cue, in order.</summary>
    public required ImmutableArray<Cue> Cues { get; init; }

    /// <summary>Which techniques were done when, whatever was asked for; without gaps from the first frame to the last.</summary>
    public required ImmutableArray<RecognisedSpan> Recognised { get; init; }
}

/// <summary>How long a zone was touched.</summary>
/// <param name="Zone">Zone id.</param>
/// <param name="Side">Side of the face.</param>
/// <param name="Seconds">Seconds of contact.</param>
/// <param name="Passes">Seen passes that touched it.</param>
public sealed record ZoneCoverage(string Zone, Side Side, double Seconds, int Passes);
