namespace Effleur.Numerics.Statistics;

/// <summary>
/// A linear model whose errors are alike from one time to the next: generalised least squares with AR(1) errors, fitted by restricted maximum likelihood
/// (docs/methods/gls-ar1.md). What is missing leaves a gap in time: errors g apart correlate as ρ to the power of g.
/// </summary>
public static class SerialRegression
{
    // The search runs over atanh ρ, where its ends are far away: |ρ| up to 0.999 (chosen), in steps that no peak of a few sessions slips through (chosen).
    private const double Farthest = 3.8;
    private const int Steps = 76;

    // Less than this left for each outcome, of a largest one of 1, is rounding: there is nothing to tell a correlation from (chosen).
    private const double NothingLeft = 1e-12;

    /// <summary>The fit; null when there are no more outcomes than figures to fit, a column is made of the others, or nothing is left to err.</summary>
    /// <param name="columns">What the outcome may hang on, each as long as the outcome; the constant is added.</param>
    /// <param name="outcome">Finite values, in the order of time.</param>
    /// <param name="times">Whole numbers, rising.</param>
    public static LinearFit? Fit(IReadOnlyList<double[]> columns, double[] outcome, int[] times)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(times);
        if (outcome.Length < columns.Count + 3) return null;
        if (ScaledRows.Of(columns, outcome) is not { } rows) return null;
        var sums = SerialSums.Of(rows, times);
        if (!(LeftAt(sums, 0) > NothingLeft * sums.Count)) return null;
        double best = 0, least = double.PositiveInfinity;
        for (int step = 0; step <= Steps; step++)
        {
            double at = Farthest * ((2.0 * step / Steps) - 1), here = Criterion(sums, at);
            if (here < least) (best, least) = (at, here);
        }

        const double Width = 2 * Farthest / Steps;
        double found = GoldenSection.Least(at => Criterion(sums, at), Math.Max(-Farthest, best - Width), Math.Min(Farthest, best + Width));
        return rows.Fit(sums.Weighted(Math.Tanh(found)), Math.Tanh(found));
    }

    private static double LeftAt(SerialSums sums, double rho)
    {
        double[,] factor = sums.Weighted(rho);
        int last = factor.GetLength(0) - 1;
        return Cholesky.Factor(factor, free: 1) ? factor[last, last] * factor[last, last] : double.NaN;
    }

    /// <summary>Minus twice the restricted log-likelihood, less what does not change (Harville 1974).</summary>
    private static double Criterion(SerialSums sums, double at)
    {
        double rho = Math.Tanh(at);
        double[,] factor = sums.Weighted(rho);
        if (!Cholesky.Factor(factor, free: 1)) return double.PositiveInfinity;
        int columns = factor.GetLength(0) - 1;
        double value = sums.LogDeterminant(rho) + ((sums.Count - columns) * 2 * Math.Log(factor[columns, columns]));
        for (int i = 0; i < columns; i++) value += 2 * Math.Log(factor[i, i]);
        return double.IsNaN(value) ? double.PositiveInfinity : value;
    }
}
