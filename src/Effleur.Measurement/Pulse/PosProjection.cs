namespace Effleur.Measurement.Pulse;

/// <summary>POS: the plane at right angles to the skin's own colour, the two axes in it weighted window by window (Wang, den Brinker, Stuijk and de Haan, IEEE Trans. Biomed. Eng. 64, 1479, 2017).</summary>
/// <param name="WindowS">Seconds of a window.</param>
public sealed record PosProjection(double WindowS)
    : ColourProjection("POS")
{
    /// <summary>The paper's window of 1.6 s, moved on by one sample.</summary>
    public static PosProjection Wang2017 { get; } = new(1.6);

    /// <inheritdoc/>
    public override double[] Apply(double[] red, double[] green, double[] blue, double rateHz)
    {
        int n = green.Length, window = Samples(WindowS, rateHz, n);
        double[] sum = new double[n], first = new double[window], second = new double[window];
        int[] covered = new int[n];
        for (int start = 0; start + window <= n; start++)
        {
            Project(red.AsSpan(start, window), green.AsSpan(start, window), blue.AsSpan(start, window), first, second);
            double alpha = ChromProjection.Ratio(first, second), mean = Mean(first) + (alpha * Mean(second));
            for (int i = 0; i < window; i++)
            {
                // blood darkens: turned round, so that the signal rises with it
                sum[start + i] -= first[i] + (alpha * second[i]) - mean;
                covered[start + i]++;
            }
        }

        for (int i = 0; i < n; i++) sum[i] /= covered[i];
        return sum;
    }

    private static void Project(ReadOnlySpan<double> red, ReadOnlySpan<double> green, ReadOnlySpan<double> blue, double[] first, double[] second)
    {
        double r = Reciprocal(red), g = Reciprocal(green), b = Reciprocal(blue);
        for (int i = 0; i < first.Length; i++)
        {
            first[i] = (g * green[i]) - (b * blue[i]);
            second[i] = (g * green[i]) + (b * blue[i]) - (2 * r * red[i]);
        }
    }

    private static double Reciprocal(ReadOnlySpan<double> channel)
    {
        double mean = Mean(channel);
        return mean > 0 ? 1 / mean : 0;
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values) sum += value;
        return sum / values.Length;
    }
}
