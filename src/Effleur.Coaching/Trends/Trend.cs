namespace Effleur.Coaching.Trends;

/// <summary>A figure's later sessions against its earlier ones (docs/methods/trend.md).</summary>
/// <param name="Kind">What can be said.</param>
/// <param name="Difference">Mean of the later sessions less that of the earlier, 0 when there are too few.</param>
/// <param name="StandardError">Of that difference, from the person's own ups and downs; 0 when there are too few.</param>
public sealed record Trend(TrendKind Kind, double Difference, double StandardError)
{
    /// <summary>Fewest sessions anything is said of (chosen: two and three of them can just be compared).</summary>
    public const int FewestSessions = 5;

    /// <summary>Most sessions that are compared, the latest (chosen: about a month at three a week; who looks at a trend asks about now).</summary>
    public const int MostSessions = 12;

    // Two-sided 95 %.
    private const double Z = 1.959964;

    /// <summary>Compares the later half with the earlier.</summary>
    /// <param name="figures">One value a session, oldest first.</param>
    public static Trend Of(IReadOnlyList<double> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        if (figures.Count < FewestSessions) return new(TrendKind.NotEnough, 0, 0);
        double[] latest = [.. figures.Skip(figures.Count - MostSessions)];
        double[] earlier = latest[..(latest.Length / 2)], later = latest[(latest.Length / 2)..];
        int freedom = latest.Length - 2;
        double variance = (Squares(earlier) + Squares(later)) / freedom;
        double error = Math.Sqrt(variance * ((1.0 / earlier.Length) + (1.0 / later.Length)));
        double difference = later.Average() - earlier.Average();
        bool isNoise = Math.Abs(difference) <= StudentT(freedom) * error;
        return new(isNoise ? TrendKind.Same : difference > 0 ? TrendKind.Higher : TrendKind.Lower, difference, error);
    }

    /// <summary>How many standard errors hold 95 of 100 chance differences: 2 with many sessions, 3.2 with five.</summary>
    /// <remarks>Cornish–Fisher expansion of Student's t (Abramowitz and Stegun 26.7.5), within 1 % from three degrees of freedom on.</remarks>
    internal static double StudentT(int freedom)
    {
        double z3 = Math.Pow(Z, 3), z5 = Math.Pow(Z, 5), z7 = Math.Pow(Z, 7), n = freedom;
        return Z
            + ((z3 + Z) / (4 * n))
            + (((5 * z5) + (16 * z3) + (3 * Z)) / (96 * n * n))
            + (((3 * z7) + (19 * z5) + (17 * z3) - (15 * Z)) / (384 * n * n * n));
    }

    private static double Squares(double[] values)
    {
        double mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean));
    }
}
