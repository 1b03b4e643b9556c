namespace Effleur.Numerics.Statistics;

/// <summary>The normal distribution with mean 0 and standard deviation 1.</summary>
public static class Normal
{
    /// <summary>Its density at a value.</summary>
    /// <param name="z">The value.</param>
    public static double Density(double z) => Math.Exp(-z * z / 2) / Math.Sqrt(Math.Tau);

    /// <summary>The share at or below a value, by the incomplete gamma function with one half (Abramowitz and Stegun 26.4.6); to about 13 figures, in the lower tail too.</summary>
    /// <param name="z">The value.</param>
    public static double Share(double z) => z < 0 ? Gamma.Upper(0.5, z * z / 2) / 2 : (1 + Gamma.Lower(0.5, z * z / 2)) / 2;

    /// <summary>The value with a share at or below it; NaN outside 0 to 1.</summary>
    /// <param name="share">Above 0, below 1.</param>
    public static double Quantile(double share)
    {
        if (!(share > 0) || !(share < 1)) return double.NaN;
        // Beyond 39 standard deviations a double has no share left.
        return Bisection.Root(z => Share(z) - share, -39, 39);
    }
}
