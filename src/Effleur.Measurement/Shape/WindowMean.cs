namespace Effleur.Measurement.Shape;

/// <summary>Mean of a short series with its standard error.</summary>
internal static class WindowMean
{
    // A dozen values cannot show more correlation than this (chosen), and none below 0 is used to narrow the error.
    private const double MostCorrelation = 0.9;

    /// <param name="series">At least 3 values in order of time. Each tells the less the more it is like the one before: n (1 − ρ) / (1 + ρ) of them are independent.</param>
    public static (double Mean, double Error) Of(double[] series)
    {
        double mean = series.Average(), square = 0, product = 0;
        for (int i = 0; i < series.Length; i++)
        {
            square += (series[i] - mean) * (series[i] - mean);
            if (i > 0) product += (series[i] - mean) * (series[i - 1] - mean);
        }

        double correlation = square > 0 ? Math.Clamp(product / square, 0, MostCorrelation) : 0;
        double variance = square / (series.Length - 1);
        return (mean, Math.Sqrt(variance / series.Length * (1 + correlation) / (1 - correlation)));
    }
}
