namespace Effleur.Numerics.Signals;

/// <summary>
/// The slow trend of a signal by smoothness priors: the curve that is closest to the signal while its second differences, weighted by λ², are small:
/// (I + λ²·D₂ᵀD₂)·trend = signal (Tarvainen, Ranta-aho and Karjalainen, IEEE Trans. Biomed. Eng. 49, 172, 2002).
/// </summary>
public static class SmoothnessPriors
{
    /// <summary>The signal without its trend; half of the amplitude of frequency rate/(2π·√λ) is left.</summary>
    /// <param name="signal">Evenly spaced, finite.</param>
    /// <param name="lambda">Stiffness of the trend, above 0.</param>
    public static double[] Detrend(ReadOnlySpan<double> signal, double lambda)
    {
        double[] trend = Trend(signal, lambda);
        for (int i = 0; i < trend.Length; i++) trend[i] = signal[i] - trend[i];
        return trend;
    }

    /// <summary>The trend. A signal of fewer than three values is its own trend.</summary>
    /// <inheritdoc cref="Detrend"/>
    public static double[] Trend(ReadOnlySpan<double> signal, double lambda)
    {
        if (!(lambda > 0)) throw new ArgumentOutOfRangeException(nameof(lambda), lambda, "Expected a positive stiffness.");
        int n = signal.Length;
        double[] x = signal.ToArray(), d = new double[n], e = new double[n], f = new double[n];
        if (n < 3) return x;
        Factor(n, lambda * lambda, d, e, f);
        for (int i = 1; i < n; i++) x[i] -= (e[i - 1] * x[i - 1]) + (i > 1 ? f[i - 2] * x[i - 2] : 0);
        for (int i = 0; i < n; i++) x[i] /= d[i];
        for (int i = n - 2; i >= 0; i--) x[i] -= (e[i] * x[i + 1]) + (i + 2 < n ? f[i] * x[i + 2] : 0);
        return x;
    }

    // L·D·Lᵀ of the five-band matrix: d its diagonal, e and f the two diagonals of L.
    private static void Factor(int n, double weight, double[] d, double[] e, double[] f)
    {
        for (int i = 0; i < n; i++)
        {
            double e1 = i > 0 ? e[i - 1] : 0, d1 = i > 0 ? d[i - 1] : 0, f2 = i > 1 ? f[i - 2] : 0, d2 = i > 1 ? d[i - 2] : 0, f1 = i > 0 ? f[i - 1] : 0;
            d[i] = 1 + (weight * Diagonal(i, n)) - (e1 * e1 * d1) - (f2 * f2 * d2);
            e[i] = i + 1 < n ? ((weight * Beside(i, n)) - (e1 * f1 * d1)) / d[i] : 0;
            f[i] = i + 2 < n ? weight / d[i] : 0;
        }
    }

    // D₂ᵀD₂ counts how often a sample takes part in second differences: row i of each runs −, i−1, i, i+1 with weights 1, −2, 1.
    private static double Diagonal(int i, int n) => (i + 2 < n ? 1 : 0) + (i >= 1 && i + 1 < n ? 4 : 0) + (i >= 2 ? 1 : 0);

    private static double Beside(int i, int n) => (i + 2 < n ? -2 : 0) + (i >= 1 ? -2 : 0);
}
