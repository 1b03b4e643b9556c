using Effleur.Core.Readings;

namespace Effleur.Measurement.Decay;

/// <summary>
/// Fits a fading to readings after a session. For each half-life of a fine grid the best base and rise are a straight line's fit; the misfit over the grid is
/// the profile likelihood, whose minimum is the half-life and whose width is the interval (docs/methods/decay.md).
/// </summary>
public static class DecayFit
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "decay";

    /// <summary>Rises with every change that moves a value.</summary>
    public const int Version = 1;

    // Three figures are fitted; one more reading lets misfit show.
    private const int FewestPoints = 4;

    // A half-life under a quarter of the first gap, or over four times the time watched, cannot be told from a step or a slope (chosen).
    private const double ShortestShare = 0.25;
    private const double LongestShare = 4;

    // Steps of the grid, even in the logarithm: about 2 % each over the usual range of 5 / 4 to 160 minutes (chosen: finer than any interval).
    private const int Steps = 240;

    // Chi-square with one degree of freedom at 95 %: a profile's interval. With two (rise and half-life) at 99 %: a fading that chance makes once in a hundred times.
    private const double Interval = 3.841;
    private const double Seen = 9.210;

    /// <summary>The fit, or why there is none: too few readings or times, figures that are not finite, or no fading that stands out from the errors.</summary>
    /// <param name="points">Readings in any order.</param>
    public static DecayCurve Of(ReadOnlySpan<DecayPoint> points)
    {
        DecayPoint[] sorted = points.ToArray();
        Array.Sort(sorted, (a, b) => a.Minutes.CompareTo(b.Minutes));
        if (Array.Exists(sorted, p => !double.IsFinite(p.Value) || !double.IsFinite(p.Minutes) || p.Minutes < 0 || !(p.StandardError > 0) || !double.IsFinite(p.StandardError))) return DecayCurve.Refuse(ReadingRefusal.NotComputable);
        double[] times = [.. sorted.Select(p => p.Minutes).Distinct()];
        if (times.Length < FewestPoints) return DecayCurve.Refuse(ReadingRefusal.TooShort);
        FadeLine[] profile = Profile(sorted, ShortestShare * (times[1] - times[0]), LongestShare * (times[^1] - times[0]));
        int best = Enumerable.Range(0, profile.Length).MinBy(i => profile[i].Misfit);
        return FadeLine.Flat(sorted) - profile[best].Misfit < Seen ? DecayCurve.Refuse(ReadingRefusal.NoSignal) : Curve(profile, best, sorted.Length);
    }

    private static FadeLine[] Profile(DecayPoint[] points, double shortest, double longest) =>
        [.. Enumerable.Range(0, Steps + 1).Select(i => FadeLine.Of(points, shortest * Math.Pow(longest / shortest, (double)i / Steps)))];

    private static DecayCurve Curve(FadeLine[] profile, int best, int points)
    {
        // Errors that were told too small show as misfit: then the interval is widened by as much.
        double widen = Math.Max(1, profile[best].Misfit / Math.Max(1, points - 3)), most = profile[best].Misfit + (Interval * widen);
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
