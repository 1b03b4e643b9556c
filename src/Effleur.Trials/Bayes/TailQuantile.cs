namespace Effleur.Trials.Bayes;

/// <summary>Quantiles of a belief that is known by the share above each value.</summary>
internal static class TailQuantile
{
    // Halvings of a bracket a few standard deviations wide: to 1e-9 of one, far below any figure shown.
    private const int Halvings = 32;

    /// <summary>The value with a share at or below it.</summary>
    /// <param name="above">The share above a value; falls as the value rises.</param>
    /// <param name="mean">Where to look first.</param>
    /// <param name="sd">How far to step from there, above 0.</param>
    /// <param name="share">Above 0, below 1.</param>
    public static double Of(Func<double, double> above, double mean, double sd, double share)
    {
        double step = sd, low = mean - step, high = mean + step;
        while (above(low) < 1 - share) low -= step *= 2;
        while (above(high) > 1 - share) high += step *= 2;
        for (int i = 0; i < Halvings; i++)
        {
            double middle = low + ((high - low) / 2);
            if (above(middle) > 1 - share) low = middle;
            else high = middle;
        }

        return low + ((high - low) / 2);
    }
}
