using Effleur.Numerics.Signals;

namespace Effleur.Measurement.Pulse;

/// <summary>
/// CHROM: two colour differences that white shine does not reach, the second weighted so that what they share in motion cancels
/// (de Haan and Jeanne, IEEE Trans. Biomed. Eng. 60, 2878, 2013).
/// </summary>
/// <param name="WindowS">Seconds of a window.</param>
/// <param name="LowHz">Lower edge of the band in which the weight is worked out.</param>
/// <param name="HighHz">Upper edge.</param>
public sealed record ChromProjection(double WindowS, double LowHz, double HighHz)
    : ColourProjection("CHROM")
{
    /// <summary>The paper's windows of 1.6 s with half overlap and Hann weights; its band of 40 to 240 beats a minute.</summary>
    public static ChromProjection DeHaanJeanne2013 { get; } = new(1.6, 40 / 60.0, 4);

    /// <inheritdoc/>
    public override double[] Apply(double[] red, double[] green, double[] blue, double rateHz)
    {
        int n = green.Length, window = Samples(WindowS, rateHz, n);
        if (n < 2) return new double[n];
        double[] r = Normalised(red, window), g = Normalised(green, window), b = Normalised(blue, window), x = new double[n], y = new double[n];
        for (int i = 0; i < n; i++) (x[i], y[i]) = ((3 * r[i]) - (2 * g[i]), (1.5 * r[i]) + g[i] - (1.5 * b[i]));
        x = BandSignal.Filter(x, rateHz, LowHz, HighHz, 0.2);
        y = BandSignal.Filter(y, rateHz, LowHz, HighHz, 0.2);
        return OverlapAdd(x, y, window);
    }

    // Windows begin before the first sample and end after the last one, and each sample is divided by the weights it got: none is left unwritten.
    private static double[] OverlapAdd(double[] x, double[] y, int window)
    {
        int n = x.Length, hop = Math.Max(1, window / 2);
        double[] sum = new double[n], weights = new double[n];
        for (int start = -hop; start < n; start += hop)
        {
            int from = Math.Max(0, start), to = Math.Min(n, start + window);
            double alpha = Ratio(x.AsSpan(from, to - from), y.AsSpan(from, to - from));
            for (int i = from; i < to; i++)
            {
                double hann = 0.5 - (0.5 * Math.Cos(2 * Math.PI * (i - start + 0.5) / window));
                sum[i] += hann * (x[i] - (alpha * y[i]));
                weights[i] += hann;
            }
        }

        for (int i = 0; i < n; i++) sum[i] /= weights[i];
        return sum;
    }

    /// <summary>Ratio of the two spreads; 0 when the second has none.</summary>
    internal static double Ratio(ReadOnlySpan<double> of, ReadOnlySpan<double> to)
    {
        double spread = Spread(to);
        return spread > 0 ? Spread(of) / spread : 0;
    }

    private static double Spread(ReadOnlySpan<double> values)
    {
        double sum = 0, squares = 0;
        foreach (double value in values) sum += value;
        double mean = sum / values.Length;
        foreach (double value in values) squares += (value - mean) * (value - mean);
        return Math.Sqrt(squares / values.Length);
    }
}
