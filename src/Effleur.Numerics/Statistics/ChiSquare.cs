namespace Effleur.Numerics.Statistics;

/// <summary>The chi-square distribution; degrees of freedom need not be whole.</summary>
public static class ChiSquare
{
    /// <summary>The share at or below a value.</summary>
    /// <param name="x">The value.</param>
    /// <param name="freedom">Degrees of freedom, above 0.</param>
    public static double Share(double x, double freedom) => Gamma.Lower(freedom / 2, x / 2);

    /// <summary>The value with a share at or below it; NaN outside 0 to 1 or without freedom.</summary>
    /// <param name="share">Above 0, below 1.</param>
    /// <param name="freedom">Degrees of freedom, above 0.</param>
    public static double Quantile(double share, double freedom)
    {
        if (!(share > 0) || !(share < 1) || !(freedom > 0) || !double.IsFinite(freedom)) return double.NaN;
        double high = freedom;
        while (Share(high, freedom) < share) high *= 2;
        return Bisection.Root(x => Share(x, freedom) - share, 0, high);
    }
}
