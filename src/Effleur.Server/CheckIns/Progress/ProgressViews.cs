using Effleur.Core.Anatomy;
using Effleur.Core.Readings;
using Effleur.Measurement.Noise;
using Effleur.Storage.Rows;

namespace Effleur.Server.CheckIns.Progress;

/// <summary>Every metric over time, and how fast changes faded.</summary>
internal sealed record ProgressView(IReadOnlyList<MetricProgress> Metrics, IReadOnlyList<DecayView> Decays, string? Note);

/// <summary>One metric at one place over time.</summary>
internal sealed record MetricProgress(
    string Metric,
    string Name,
    string Unit,
    string? Zone,
    string? ZoneName,
    Side? Side,
    bool IsExperimental,
    bool IsMonthly,
    bool IsPrimary,
    IReadOnlyList<SeriesPoint> Series,
    NoiseView? Noise,
    ChangeView? Change,
    IReadOnlyList<PairChange> Pairs,
    IReadOnlyList<string> Words);

/// <summary>A check-in's value: the median of its captures.</summary>
/// <param name="CheckInId">The check-in.</param>
/// <param name="At">When it began.</param>
/// <param name="Kind">Before, after or anytime.</param>
/// <param name="Value">The median.</param>
/// <param name="StandardError">Its standard error.</param>
/// <param name="Quality">0 to 1.</param>
/// <param name="Baseline">Number of the set-up (camera, lamp, algorithm and version), from 0 in the order they first came; only equal numbers are compared.</param>
internal sealed record SeriesPoint(Guid CheckInId, DateTime At, CheckInKind Kind, double Value, double StandardError, double Quality, int Baseline);

/// <summary>How much the metric comes and goes by itself on the newest set-up.</summary>
internal sealed record NoiseView(double Sem, double Mdc90, double Mdc95, int Repeats, int Days, bool IsEnough)
{
    public static NoiseView? Of(NoiseEstimate noise, int captures) => double.IsFinite(noise.Sem)
        ? new(noise.Sem, noise.Mdc90, noise.Mdc95, captures, noise.Days, noise.Freedom >= NoiseEstimate.LeastFreedom && noise.Days >= NoiseEstimate.LeastDays)
        : null;
}

/// <summary>What a difference is worth.</summary>
internal enum ProgressVerdict
{
    NotKnown,
    BelowNoise,
    Likely,
    Clear,
}

/// <summary>From the first to the newest check-in at rest on the newest set-up.</summary>
internal sealed record ChangeView(double From, double To, double Difference, double StandardError, ProgressVerdict Verdict);

/// <summary>Before and after one session.</summary>
internal sealed record PairChange(Guid SessionId, DateTime At, double Before, double After, double Difference, double StandardError, ProgressVerdict Verdict);

/// <summary>How a change faded after a session.</summary>
internal sealed record DecayView(
    Guid SessionId, string Metric, string? Zone, Side? Side, IReadOnlyList<DecayMoment> Points, double? HalfLifeMin, IReadOnlyList<double>? Interval95, ReadingRefusal? Refused, string Words);

internal sealed record DecayMoment(double Minutes, double Value, double StandardError);
