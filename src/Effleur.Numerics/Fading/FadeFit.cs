using Effleur.Numerics.Statistics;

namespace Effleur.Numerics.Fading;

/// <summary>
/// Fits a fading to readings after a start. For each half-life of a fine grid the best base and rise are a straight line's fit; the misfit over the grid is
/// the profile likelihood, whose minimum is the half-life and whose width is the interval (docs/methods/decay.md).
/// </summary>
public static class FadeFit
{
    // Three figures are fitted; one more reading lets misfit show.
    private const int FewestTimes = 4;

    // A half-life under a quarter of the first gap, or over four times the time watched, cannot be told from a step or a slope (chosen).
    private const double ShortestShare = 0.25;
    private const double LongestShare = 4;

    // Steps of the grid, even in the logarithm: about 2 % each over the usual range of 5 / 4 to 160 minutes (chosen: finer than any interval).
    private const int Steps = 240;

    // Chi-square with one degree of freedom at 95 %: a profile's interval. With two (rise and half-life) at 99 %: a fading that chance makes once in a hundred times.
    private const double Interval = 3.841;
    private const double Seen = 9.210;

    /// <summary>The fit, or why there is none.</summary>
    /// <param name="points">Readings in any order.</param>
    /// <param name="freedom">Degrees of freedom the standard errors were estimated with; infinite when they are known. The fewer, the more is asked.</param>
    public static Fade Of(ReadOnlySpan<FadePoint> points, double freedom = double.PositiveInfinity)
    {
        FadePoint[] sorted = points.ToArray();
        Array.Sort(sorted, (a, b) => a.Minutes.CompareTo(b.Minutes));
        if (Array.Exists(sorted, p => !double.IsFinite(p.Value) || !double.IsFinite(p.Minutes) || p.Minutes < 0 || !(p.StandardError > 0) || !double.IsFinite(p.StandardError))) return Fade.None(FadeFault.NotComputable);
        double[] times = [.. sorted.Select(p => p.Minutes).Distinct()];
        if (times.Length < FewestTimes) return Fade.None(FadeFault.TooFewTimes);
        FadeLine[] profile = Profile(sorted, ShortestShare * (times[1] - times[0]), LongestShare * (times[^1] - times[0]));
        int best = Enumerable.Range(0, profile.Length).MinBy(i => profile[i].Misfit);
        return FadeLine.Flat(sorted) - profile[best].Misfit < SeenWith(freedom) ? Fade.None(FadeFault.NoFading) : Curve(profile, best, sorted.Length, IntervalWith(freedom));
    }

    // Twice Fisher's F with two degrees of freedom above, which is written down in full.
    private static double SeenWith(double freedom) => double.IsPositiveInfinity(freedom) ? Seen : freedom * (Math.Pow(0.01, -2 / freedom) - 1);

    private static double IntervalWith(double freedom) => double.IsPositiveInfinity(freedom) ? Interval : Math.Pow(StudentT.Quantile(0.975, freedom), 2);

    private static FadeLine[] Profile(FadePoint[] points, double shortest, double longest) =>
        [.. Enumerable.Range(0, Steps + 1).Select(i => FadeLine.Of(points, shortest * Math.Pow(longest / shortest, (double)i / Steps)))];

    private static Fade Curve(FadeLine[] profile, int best, int points, double interval)
    {
        // Errors that were told too small show as misfit: then the interval is widened by as much.
        double widen = Math.Max(1, profile[best].Misfit / Math.Max(1, points - 3)), most = profile[best].Misfit + (interval * widen);
        int low = best, high = best;
        while (low > 0 && profile[low].Misfit <= most) low--;
        while (high < profile.Length - 1 && profile[high].Misfit <= most) high++;
        FadeLine line = profile[best];
        double lowest = profile[low].Misfit <= most ? 0 : Crossing(profile[low], profile[low + 1], most);
        double highest = profile[high].Misfit <= most ? double.PositiveInfinity : Crossing(profile[high], profile[high - 1], most);
        return new(line.HalfLife, lowest, highest, line.Base, line.Rise, null);
    }

    private static double Crossing(FadeLine outside, FadeLine inside, double most)
    {
        double share = (most - inside.Misfit) / (outside.Misfit - inside.Misfit);
        return inside.HalfLife + (share * (outside.HalfLife - inside.HalfLife));
    }
}
