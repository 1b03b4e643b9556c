namespace Effleur.Measurement.Pulse;

/// <summary>
/// Places and methods joined into one pulse signal: each counts, window by window, by its line's amplitude over the noise beside it
/// (maximal-ratio combining, Brennan, Proc. IRE 47, 1075, 1959). Where nothing stands out all count alike.
/// </summary>
internal sealed class PulseFusion
{
    // A window's own leakage beside a clean line: below it differences of noise mean nothing (chosen).
    private const double LeastNoise = 0.02;

    private PulseFusion(double[] signal, double[][] weights, double[] hz, double[][] powers) => (Signal, Weights, Hz, Powers) = (signal, weights, hz, powers);

    /// <summary>The joined signal; the amplitude of its line is about 1 in every window.</summary>
    public double[] Signal { get; }

    /// <summary>By component and window.</summary>
    public double[][] Weights { get; }

    /// <summary>The pulse's frequency by window.</summary>
    public double[] Hz { get; }

    /// <summary>Spectra of the joined signal by window.</summary>
    public double[][] Powers { get; }

    /// <summary>Joins components that have at least one window.</summary>
    public static PulseFusion Of(IReadOnlyList<PulseComponent> components)
    {
        int windows = components[0].Powers.Length;
        double[] first = PulseTrack.Of([.. Enumerable.Range(0, windows).Select(w => Sum(components, _ => 1, w))]);
        double[][] weights = [.. components.Select(component => Weigh(component, first))];
        Level(components, weights, first);
        double[] signal = Join(components, weights, _ => true);
        double[][] powers = [.. Enumerable.Range(0, windows).Select(w => PulseBand.Spectra.Of(signal, w * PulseBand.Hop, PulseBand.Bins))];
        return new(signal, weights, PulseTrack.Of(powers), powers);
    }

    /// <summary>Spectra of some components, added by their weights.</summary>
    public double[] Part(IReadOnlyList<PulseComponent> components, Func<PulseComponent, bool> isIn, int window) =>
        Sum(components, c => isIn(components[c]) ? Weights[c][window] * Weights[c][window] : 0, window);

    /// <summary>The joined signal of some components only.</summary>
    public double[] Only(IReadOnlyList<PulseComponent> components, Func<PulseComponent, bool> isIn) => Join(components, Weights, isIn);

    private static double[] Sum(IReadOnlyList<PulseComponent> components, Func<int, double> weight, int window)
    {
        double[] sum = new double[PulseBand.Bins];
        for (int c = 0; c < components.Count; c++)
        {
            double share = weight(c);
            if (share == 0) continue;
            double[] power = components[c].Powers[window];
            for (int k = 0; k < sum.Length; k++) sum[k] += share * power[k];
        }

        return sum;
    }

    // Spectra are divided by their sums, so amplitude over noise power of a normalised signal; Level brings it back to the signal's own scale.
    private static double[] Weigh(PulseComponent component, double[] hz)
    {
        double[] weights = new double[hz.Length];
        for (int w = 0; w < weights.Length; w++)
        {
            (double line, double rest) = PulseBand.Split(component.Powers[w], hz[w]);
            weights[w] = line + rest > 0 ? Math.Sqrt(line) / Math.Max(rest, LeastNoise) : 0;
        }

        return weights;
    }

    private static void Level(IReadOnlyList<PulseComponent> components, double[][] weights, double[] hz)
    {
        for (int w = 0; w < hz.Length; w++)
        {
            double sum = 0;
            for (int c = 0; c < components.Count; c++) sum += weights[c][w] * Math.Sqrt(PulseBand.Split(components[c].Powers[w], hz[w]).Line);
            for (int c = 0; c < components.Count; c++) weights[c][w] = sum > 0 ? weights[c][w] / sum : 0;
        }
    }

    private static double[] Join(IReadOnlyList<PulseComponent> components, double[][] weights, Func<PulseComponent, bool> isIn)
    {
        double[] joined = new double[components[0].Signal.Length];
        for (int c = 0; c < components.Count; c++)
        {
            if (!isIn(components[c])) continue;
            double[] signal = components[c].Signal, scaled = Scaled(components[c], weights[c]);
            for (int i = 0; i < joined.Length; i++) joined[i] += signal[i] * At(scaled, i);
        }

        return joined;
    }

    private static double[] Scaled(PulseComponent component, double[] weights)
    {
        double[] scaled = new double[weights.Length];
        for (int w = 0; w < scaled.Length; w++)
        {
            double spread = Spread(component.Signal.AsSpan(w * PulseBand.Hop, PulseBand.WindowLength));
            scaled[w] = spread > 0 ? weights[w] / spread : 0;
        }

        return scaled;
    }

    private static double Spread(ReadOnlySpan<double> values)
    {
        double squares = 0;
        foreach (double value in values) squares += value * value;
        return Math.Sqrt(squares / values.Length);
    }

    // A window's weight holds at its middle; between middles it goes over evenly, before the first and after the last it stays.
    private static double At(double[] weights, int sample)
    {
        double place = Math.Clamp((sample - (PulseBand.WindowLength / 2.0)) / PulseBand.Hop, 0, weights.Length - 1);
        int left = Math.Min((int)place, Math.Max(0, weights.Length - 2));
        return weights.Length == 1 ? weights[0] : weights[left] + ((place - left) * (weights[left + 1] - weights[left]));
    }
}
