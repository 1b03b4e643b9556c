using Effleur.Core.Readings;

namespace Effleur.Measurement.Pulse;

/// <summary>Beats a minute over a whole film or trace (docs/methods/pulse-rate.md).</summary>
public static class PulseRate
{
    /// <summary>Name of the method and of its page.</summary>
    public const string AlgorithmId = "pulse-rate";

    // A window's error at equal powers of line and rest, and how many seconds count as one free look; both fitted on planted traces of tuning seeds.
    private const double WindowErrorBpm = 1.2;
    private const double FreeLookS = 8;

    // What is left when noise is nil (fitted on the same).
    private const double LeastErrorBpm = 0.1;

    // A line's rate is not quite the mean of the beats within ten seconds when the rate moves: this share of the windows' variance (chosen by the real finger traces).
    private const double MovingShare = 0.1;

    /// <summary>What is measured and how.</summary>
    public static Method Method { get; } = new("pulse-rate", "bpm", AlgorithmId, 1);

    /// <summary>The reading of a pulse.</summary>
    public static Reading Of(PulseAnalysis pulse)
    {
        ArgumentNullException.ThrowIfNull(pulse);
        if (pulse.Refused is { } reason) return Reading.Refuse(Method, ReadingPlace.Whole, reason, Quality(pulse));
        return Reading.Of(Method, ReadingPlace.Whole, pulse.RateBpm, StandardError(pulse), Quality(pulse));
    }

    // The median window's quality, times the share of windows that counted.
    private static double Quality(PulseAnalysis pulse) => PulseVerdict.Quality(pulse.SnrDb) * pulse.AcceptedShare;

    private static double StandardError(PulseAnalysis pulse)
    {
        PulseWindow[] accepted = [.. pulse.Windows.Where(window => window.IsAccepted)];
        double free = Math.Max(1, (accepted.Length + PulseBand.WindowS - PulseBand.StepS) / FreeLookS), mean = pulse.RateBpm;
        double noise = accepted.Average(window => Math.Pow(10, -window.SnrDb / 10)) * WindowErrorBpm * WindowErrorBpm;
        // windows that were left out had rates of their own
        double spread = accepted.Average(window => (window.RateBpm - mean) * (window.RateBpm - mean)), missing = 1 - pulse.AcceptedShare;
        return Math.Sqrt(((noise + ((MovingShare + missing) * spread)) / free) + (LeastErrorBpm * LeastErrorBpm));
    }
}
