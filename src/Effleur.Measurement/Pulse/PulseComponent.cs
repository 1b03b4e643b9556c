using Effleur.Numerics.Signals;

namespace Effleur.Measurement.Pulse;

/// <summary>One method's pulse signal of one place, its spectra window by window, and in which windows the place was seen well enough.</summary>
internal sealed class PulseComponent
{
    // A window counts when the place was seen in this share of it (chosen).
    private const double LeastCovered = 0.7;

    // λ of evidence E3; at 30 samples a second half of the amplitude of 0.48 Hz is left.
    private const double Stiffness = 100;

    private PulseComponent(int place, int method, double[] signal, double[][] powers) => (Place, Method, Signal, Powers) = (place, method, signal, powers);

    public int Place { get; }

    public int Method { get; }

    /// <summary>On the even grid, band-passed.</summary>
    public double[] Signal { get; }

    /// <summary>Spectra by window, each divided by its sum over the pulse's band; all 0 where the place was not seen.</summary>
    public double[][] Powers { get; }

    /// <summary>Every method's signal of every place.</summary>
    public static List<PulseComponent> All(IReadOnlyList<EvenColour> places, IReadOnlyList<ColourProjection> methods)
    {
        List<PulseComponent> all = [];
        for (int place = 0; place < places.Count; place++)
        {
            EvenColour colour = places[place];
            double[][] signals = [.. methods.Select(method => Clean(method.Apply(colour.Red, colour.Green, colour.Blue, EvenColour.RateHz)))];
            double[][][] powers = [.. signals.Select(_ => new double[PulseBand.Windows(colour.Count)][])];
            for (int m = 0; m < signals.Length; m += 2) FillPair(colour, signals[m], signals[Math.Min(m + 1, signals.Length - 1)], powers[m], powers[Math.Min(m + 1, signals.Length - 1)]);
            for (int m = 0; m < signals.Length; m++) all.Add(new(place, m, signals[m], powers[m]));
        }

        return all;
    }

    /// <summary>Trend off and band-passed.</summary>
    internal static double[] Clean(double[] signal) =>
        BandSignal.Filter(SmoothnessPriors.Detrend(signal, Stiffness), EvenColour.RateHz, PulseBand.LowHz, PulseBand.TopHz, 0.2);

    private static void FillPair(EvenColour colour, double[] a, double[] b, double[][] intoA, double[][] intoB)
    {
        for (int w = 0; w < intoA.Length; w++)
        {
            int start = w * PulseBand.Hop;
            if (Covered(colour.Covered.AsSpan(start, PulseBand.WindowLength)) < LeastCovered) (intoA[w], intoB[w]) = (new double[PulseBand.Bins], new double[PulseBand.Bins]);
            else
            {
                (intoA[w], intoB[w]) = PulseBand.Spectra.Pair(a, b, start, PulseBand.Bins);
                Normalise(intoA[w]);
                if (!ReferenceEquals(intoA, intoB)) Normalise(intoB[w]);
            }
        }
    }

    private static double Covered(ReadOnlySpan<bool> covered)
    {
        int count = 0;
        foreach (bool one in covered) count += one ? 1 : 0;
        return count / (double)covered.Length;
    }

    private static void Normalise(double[] power)
    {
        double sum = 0;
        for (int k = PulseBand.FirstBin; k <= PulseBand.LastBin; k++) sum += power[k];
        for (int k = 0; k < power.Length; k++) power[k] = sum > 0 ? power[k] / sum : 0;
    }
}
