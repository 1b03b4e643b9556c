using Effleur.Core.Readings;

namespace Effleur.Measurement.Pulse;

/// <summary>How much the time from beat to beat varies (docs/methods/rmssd.md). Experimental: never for one person without its band, and never more than these two figures.</summary>
internal static class HeartRateVariability
{
    /// <summary>Name of the method and of its page.</summary>
    public const string AlgorithmId = "rmssd";

    // Evidence E3: 60 s clean, less the second that ends and whole windows cost (chosen), and +6 dB.
    private const double LeastCleanS = 58;
    private const double LeastSnrDb = 6;

    // Of all intervals (chosen), and how much of the square that was measured may be jitter (chosen: more, and the figure is a guess at noise).
    private const double LeastKept = 0.8;
    private const double MostJitter = 0.5;

    // Neighbouring differences share a beat, and breathing makes them alike: that many count as one (chosen).
    private const double Alike = 2;

    // Slow waves make neighbouring intervals alike (chosen: ten seconds of them).
    private const double AlikeIntervals = 5;

    // How wrong the jitter's square may be: as much as itself (measured on planted beats, see Heartbeats).
    private const double JitterDoubt = 1;

    public static Method Rmssd { get; } = new("rmssd", "ms", AlgorithmId, 1, IsExperimental: true);

    public static Method Sdnn { get; } = new("sdnn", "ms", AlgorithmId, 1, IsExperimental: true);

    /// <summary>Both readings.</summary>
    /// <param name="pulse">The pulse.</param>
    /// <param name="beats">Its beats; null when it was refused.</param>
    public static IReadOnlyList<Reading> Of(PulseAnalysis pulse, Heartbeats? beats)
    {
        if (Refusal(pulse) is { } reason || beats is null) return Refused(Refusal(pulse) ?? ReadingRefusal.NoSignal);
        BeatIntervals intervals = new(beats);
        double[] differences = intervals.Differences, kept = intervals.Kept;
        if (intervals.KeptShare < LeastKept || differences.Length < 2) return Refused(ReadingRefusal.NoSignal);
        double jitter = 1e6 * beats.JitterS * beats.JitterS, quality = intervals.KeptShare * PulseVerdict.Quality(pulse.SnrDb), mean = kept.Average();
        double[] squares = [.. differences.Select(d => d * d)], deviations = [.. kept.Select(i => (i - mean) * (i - mean))];
        return [Root(Rmssd, squares, 6 * jitter, Alike, quality), Root(Sdnn, deviations, 2 * jitter, AlikeIntervals, quality)];
    }

    private static IReadOnlyList<Reading> Refused(ReadingRefusal reason) =>
        [Reading.Refuse(Rmssd, ReadingPlace.Whole, reason), Reading.Refuse(Sdnn, ReadingPlace.Whole, reason)];

    private static ReadingRefusal? Refusal(PulseAnalysis pulse)
    {
        if (pulse.Refused is { } reason) return reason;
        if (pulse.Accepted().Count(counts => counts) / EvenColour.RateHz < LeastCleanS) return ReadingRefusal.TooShort;
        return pulse.SnrDb < LeastSnrDb ? ReadingRefusal.NoSignal : null;
    }

    // The root of a mean square less what jitter adds to it.
    private static Reading Root(Method method, double[] squares, double jitter, double alike, double quality)
    {
        double mean = squares.Average(), rest = mean - jitter;
        if (jitter > MostJitter * mean || !(rest > 0)) return Reading.Refuse(method, ReadingPlace.Whole, ReadingRefusal.NoSignal, quality);
        double chance = squares.Average(s => (s - mean) * (s - mean)) * alike / squares.Length, doubt = JitterDoubt * jitter;
        return Reading.Of(method, ReadingPlace.Whole, Math.Sqrt(rest), Math.Sqrt(chance + (doubt * doubt)) / (2 * Math.Sqrt(rest)), quality);
    }
}
