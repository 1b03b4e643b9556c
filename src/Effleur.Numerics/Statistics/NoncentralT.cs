namespace Effleur.Numerics.Statistics;

/// <summary>Student's t when the mean tested is not 0: the distribution of (z + offset) / √(χ² / freedom), which tells a test's power before it is made.</summary>
public static class NoncentralT
{
    // Poisson terms so many standard deviations from their mean are below a double's rounding.
    private const double Reach = 9;

    // Chosen: an offset at which any test has long found it; it bounds the search and the series.
    private const double MostOffset = 60;

    /// <summary>The share at or below a value: Lenth's series of incomplete beta functions (1989, Applied Statistics algorithm 243).</summary>
    /// <param name="t">The value.</param>
    /// <param name="freedom">Degrees of freedom, above 0.</param>
    /// <param name="offset">The true mean in its standard errors, -60 to 60.</param>
    public static double Share(double t, double freedom, double offset)
    {
        if (!(Math.Abs(offset) <= MostOffset) || !(freedom > 0) || double.IsNaN(t)) return double.NaN;
        if (t < 0) return 1 - Share(-t, freedom, -offset);
        double rate = offset * offset / 2, x = t * t / ((t * t) + freedom), sum = Normal.Share(-offset), span = Reach * Math.Sqrt(rate + 1);
        for (int j = (int)Math.Max(0, rate - span); j <= rate + span + (2 * Reach); j++)
        {
            double even = rate > 0 ? Math.Exp((j * Math.Log(rate)) - rate - Gamma.Log(j + 1)) : j == 0 ? 1 : 0;
            double odd = rate > 0 ? Math.Sign(offset) * Math.Exp(((j + 0.5) * Math.Log(rate)) - rate - Gamma.Log(j + 1.5)) : 0;
            sum += ((even * Gamma.Beta(j + 0.5, freedom / 2, x)) + (odd * Gamma.Beta(j + 1, freedom / 2, x))) / 2;
        }

        return Math.Clamp(sum, 0, 1);
    }

    /// <summary>How often a two-sided t test finds an offset.</summary>
    /// <param name="offset">The true mean in its standard errors.</param>
    /// <param name="freedom">Degrees of freedom of the test, above 0.</param>
    /// <param name="level">How often it may find what is not there, 0 to 1.</param>
    public static double Power(double offset, double freedom, double level) => Beyond(StudentT.Quantile(1 - (level / 2), freedom), freedom, offset);

    /// <summary>The offset that a two-sided t test finds so often; NaN when none up to 32 is.</summary>
    /// <param name="power">Above the level, below 1.</param>
    /// <param name="freedom">Degrees of freedom of the test, above 0.</param>
    /// <param name="level">How often it may find what is not there, 0 to 1.</param>
    public static double OffsetFound(double power, double freedom, double level)
    {
        if (!(power > level) || !(power < 1)) return double.NaN;
        double line = StudentT.Quantile(1 - (level / 2), freedom), high = 2;
        while (high <= MostOffset && Beyond(line, freedom, high) < power) high *= 2;
        return high > MostOffset ? double.NaN : Bisection.Root(offset => Beyond(line, freedom, offset) - power, 0, high);
    }

    private static double Beyond(double line, double freedom, double offset) => 1 - Share(line, freedom, offset) + Share(-line, freedom, offset);
}
