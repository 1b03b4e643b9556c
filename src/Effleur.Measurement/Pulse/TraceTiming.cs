using Effleur.Core.Readings;

namespace Effleur.Measurement.Pulse;

/// <summary>Whether a trace is long and quick enough.</summary>
internal static class TraceTiming
{
    /// <summary>Shortest film (evidence: a 10 s window and a few more to agree with it; chosen).</summary>
    public const double LeastS = 15;

    /// <summary>Fewest pictures a second: the fastest pulse and its double lie below half of it (chosen).</summary>
    public const double LeastFps = 14;

    // A picture that comes later than this leaves a hole, and holes may fill this share of the time (chosen).
    private const double HoleS = 0.25;
    private const double MostHoles = 0.2;

    /// <summary>Why it cannot be used; null when it can.</summary>
    public static ReadingRefusal? Refusal(ColourTrace trace)
    {
        if (trace.DurationS < LeastS) return ReadingRefusal.TooShort;
        double holes = 0;
        for (int i = 1; i < trace.Count; i++)
            if (trace.Times[i] - trace.Times[i - 1] is > HoleS and var gap) holes += gap;
        return Fps(trace) < LeastFps || holes > MostHoles * trace.DurationS ? ReadingRefusal.TooSlow : null;
    }

    /// <summary>Pictures a second: the reciprocal of the mean step, holes left out; 0 when there are fewer than two pictures.</summary>
    public static double Fps(ColourTrace trace)
    {
        if (trace.Count < 2) return 0;
        double[] steps = new double[trace.Count - 1];
        for (int i = 0; i < steps.Length; i++) steps[i] = trace.Times[i + 1] - trace.Times[i];
        // a mean of the steps, holes left out: jitter in whole milliseconds makes the median of 33 and 34 ms jump
        double hole = Math.Max(HoleS, 4 * PulseChannels.Median(steps)), sum = 0;
        int count = 0;
        foreach (double step in steps)
            if (step <= hole) (sum, count) = (sum + step, count + 1);
        return count / sum;
    }
}
