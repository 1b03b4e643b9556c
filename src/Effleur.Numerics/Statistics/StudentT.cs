namespace Effleur.Numerics.Statistics;

/// <summary>Student's t distribution; degrees of freedom need not be whole.</summary>
public static class StudentT
{
    /// <summary>The share at or below a value.</summary>
    /// <param name="t">The value.</param>
    /// <param name="freedom">Degrees of freedom, above 0.</param>
    public static double Share(double t, double freedom)
    {
        double tail = Gamma.Beta(freedom / 2, 0.5, freedom / (freedom + (t * t))) / 2;
        return t > 0 ? 1 - tail : tail;
    }

    /// <summary>The value with a share at or below it; NaN outside 0 to 1 or without freedom.</summary>
    /// <param name="share">Above 0, below 1.</param>
    /// <param name="freedom">Degrees of freedom, above 0.</param>
    public static double Quantile(double share, double freedom)
    {
        if (!(share > 0) || !(share < 1) || !(freedom > 0) || !double.IsFinite(freedom)) return double.NaN;
        if (share < 0.5) return -Quantile(1 - share, freedom);
        double high = 1;
        while (Share(high, freedom) < share && high < double.MaxValue / 4) high *= 2;
        return Bisection.Root(t => Share(t, freedom) - share, 0, high);
    }
}
