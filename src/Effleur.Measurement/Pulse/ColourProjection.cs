namespace Effleur.Measurement.Pulse;

/// <summary>How red, green and blue become one pulse signal, upwards when more blood is under the skin (docs/methods/pulse-rate.md).</summary>
/// <param name="Name">The name in the literature.</param>
public abstract record ColourProjection(string Name)
{
    /// <summary>The pulse signal, relative to the mean brightness; every sample is written, those at the ends too.</summary>
    /// <param name="red">Evenly spaced, above 0.</param>
    /// <param name="green">As many.</param>
    /// <param name="blue">As many.</param>
    /// <param name="rateHz">Samples a second.</param>
    public abstract double[] Apply(double[] red, double[] green, double[] blue, double rateHz);

    /// <summary>A channel divided by its mean around each sample, less 1; 0 where that mean is not above 0.</summary>
    internal static double[] Normalised(double[] channel, int window)
    {
        int n = channel.Length, half = window / 2;
        double[] sums = new double[n + 1], normalised = new double[n];
        for (int i = 0; i < n; i++) sums[i + 1] = sums[i] + channel[i];
        for (int i = 0; i < n; i++)
        {
            int from = Math.Max(0, i - half), to = Math.Min(n, i + half + 1);
            double mean = (sums[to] - sums[from]) / (to - from);
            normalised[i] = mean > 0 ? (channel[i] / mean) - 1 : 0;
        }

        return normalised;
    }

    /// <summary>Samples of a window, at least two and at most all.</summary>
    internal static int Samples(double windowS, double rateHz, int count) => Math.Clamp((int)Math.Round(windowS * rateHz), Math.Min(2, count), Math.Max(1, count));
}
