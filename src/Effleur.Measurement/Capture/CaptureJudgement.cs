using System.Collections.Immutable;

namespace Effleur.Measurement.Capture;

/// <summary>Whether a recording can be measured from.</summary>
/// <param name="IsGood">Whether it can.</param>
/// <param name="WellShare">Share of its frames in which nothing was wrong, 0 to 1.</param>
/// <param name="Reasons">What was wrong, the longest first.</param>
public sealed record CaptureJudgement(bool IsGood, double WellShare, ImmutableArray<CaptureReason> Reasons);
