namespace Effleur.Coaching.Passes;

/// <summary>
/// When the moving part of a run began and ended. A hand eases in and out, and the first and last millimetres drown in noise, so the ends are
/// not looked for but inferred: the times at which shares of the travel were reached are fitted with a mixture of even speed and of the
/// minimum-jerk profile (Flash and Hogan, J. Neurosci. 5, 1688, 1985), whose two weights add up to the whole time.
/// </summary>
internal readonly record struct TravelTime(double StartS, double EndS)
{
    // Shares of the travel, symmetric about a half. The outermost leave a margin over the noise (chosen, 5 %).
    private static ReadOnlySpan<double> Shares => [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

    // With fewer samples than this the picture rate itself rounds the ends off, and an even speed is assumed; from twice as many on the mixture is trusted (chosen).
    private const double FewSamples = 10;

    // Even speed with short even accelerations takes up to a tenth longer than its even middle tells, even speed from the first moment does not,
    // and noise hides which it was: a third of that is allowed for (chosen).
    private const double EasedShare = 1.035;

    // A sliding mean rounds both ends off, which looks like easing: a fifth of its window comes back (chosen between planted even and eased travels).
    private const double RoundedShare = 0.2;

    // Times, centred, at which the minimum-jerk profile 10t³ − 15t⁴ + 6t⁵ reaches those shares (solved numerically, checked by a test).
    private static ReadOnlySpan<double> MinimumJerkTimes =>
        [-0.31074, -0.25336, -0.17340, -0.11018, -0.05375, 0, 0.05375, 0.11018, 0.17340, 0.25336, 0.31074];

    public static TravelTime Of(RunTrace trace, int end, int direction, double smoothS)
    {
        double from = trace[0].ArcMm, travel = trace[end].ArcMm - from, middle = 0;
        Span<double> times = stackalloc double[Shares.Length];
        for (int k = 0; k < times.Length; k++)
        {
            times[k] = Crossing(trace, end, direction, from + (Shares[k] * travel));
            middle += times[k] / times.Length;
        }

        double even = EvenDuration(times, middle), trust = Math.Clamp((SamplesBetween(trace, end, times[0], times[^1]) - FewSamples) / FewSamples, 0, 1);
        double mixed = MixedDuration(times, middle, RoundedShare * smoothS), seconds = EasedShare * (even + (trust * (mixed - even)));
        return new(middle - (seconds / 2), middle + (seconds / 2));
    }

    private static double SamplesBetween(RunTrace trace, int end, double fromS, double toS)
    {
        int count = 0;
        for (int i = 0; i <= end; i++)
            if (trace[i].TimeS >= fromS && trace[i].TimeS <= toS) count++;
        return count;
    }

    private static double EvenDuration(ReadOnlySpan<double> times, double middle)
    {
        double ee = 0, et = 0;
        for (int k = 0; k < times.Length; k++)
        {
            double e = Shares[k] - 0.5;
            ee += e * e;
            et += e * (times[k] - middle);
        }

        return et / ee;
    }

    private static double MixedDuration(ReadOnlySpan<double> times, double middle, double roundedS)
    {
        double ee = 0, em = 0, mm = 0, et = 0, mt = 0;
        for (int k = 0; k < times.Length; k++)
        {
            double e = Shares[k] - 0.5, m = MinimumJerkTimes[k], t = times[k] - middle;
            ee += e * e;
            em += e * m;
            mm += m * m;
            et += e * t;
            mt += m * t;
        }

        double determinant = (ee * mm) - (em * em), even = ((et * mm) - (mt * em)) / determinant, jerk = ((mt * ee) - (et * em)) / determinant;
        if (jerk <= 0) return et / ee;
        return even <= 0 ? mt / mm : even + Math.Max(0, jerk - roundedS);
    }

    /// <summary>When the run passed a place: halfway between the first and the last crossing, since noise crosses several times.</summary>
    private static double Crossing(RunTrace trace, int end, int direction, double level)
    {
        double first = double.NaN, last = trace[0].TimeS;
        for (int i = 1; i <= end; i++)
        {
            double before = (trace[i - 1].ArcMm - level) * direction, after = (trace[i].ArcMm - level) * direction;
            if (before >= 0 || after < 0) continue;
            last = trace[i - 1].TimeS + (before / (before - after) * (trace[i].TimeS - trace[i - 1].TimeS));
            if (double.IsNaN(first)) first = last;
        }

        return double.IsNaN(first) ? last : (first + last) / 2;
    }
}
