using System.Numerics;

namespace Effleur.Numerics.Signals;

/// <summary>
/// Smoothness of a movement by the length of its speed's normalised amplitude spectrum (docs/methods/spectral-arc-length.md). It does not
/// depend on how fast, how large or how long the movement is, only on how many pushes it falls into.
/// </summary>
public static class SpectralArcLength
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "spectral-arc-length";

    // The authors' own parameters: the spectrum is drawn out sixteenfold by zeros, and ends where it falls under 5 % of its start.
    private const int Padding = 16;
    private const double LeastAmplitude = 0.05;

    // Frequencies looked at once; more only make the curve finer (chosen: 6 Hz at the finest grid of 256 samples at 30 Hz needs 820).
    private const int MostFrequencies = 1024;

    /// <summary>The spectral arc length: dimensionless, negative; about −1.5 for one smooth push, lower for every further one.</summary>
    /// <param name="speed">Speeds, evenly spaced in time, in any unit; at least two.</param>
    /// <param name="rateHz">Samples a second.</param>
    /// <param name="cutoffHz">Frequencies above it are not looked at; at most half of <paramref name="rateHz"/> counts.</param>
    /// <returns>NaN when there are fewer than two samples or no movement.</returns>
    public static double Of(ReadOnlySpan<double> speed, double rateHz, double cutoffHz)
    {
        if (speed.Length < 2) return double.NaN;
        double stepHz = rateHz / (Padding * BitOperations.RoundUpToPowerOf2((uint)speed.Length));
        int count = (int)Math.Min(MostFrequencies, (Math.Min(cutoffHz, rateHz / 2) / stepHz) + 1);
        Span<double> amplitudes = stackalloc double[MostFrequencies + Vector<double>.Count];
        Spectrum(speed, 2 * Math.PI * stepHz / rateHz, amplitudes[..(count + Vector<double>.Count)]);
        return Length(amplitudes[..count]);
    }

    /// <summary>Amplitudes at multiples of a frequency, by Goertzel's recurrence, several frequencies side by side.</summary>
    private static void Spectrum(ReadOnlySpan<double> speed, double stepRad, Span<double> amplitudes)
    {
        int width = Vector<double>.Count;
        Span<double> lanes = stackalloc double[width];
        for (int k = 0; k + width <= amplitudes.Length; k += width)
        {
            for (int lane = 0; lane < width; lane++) lanes[lane] = 2 * Math.Cos(stepRad * (k + lane));
            Vector<double> twiceCosine = new(lanes), last = Vector<double>.Zero, before = Vector<double>.Zero;
            foreach (double value in speed) (last, before) = (new Vector<double>(value) + (twiceCosine * last) - before, last);
            Vector<double> power = (last * last) + (before * before) - (twiceCosine * last * before);
            Vector.SquareRoot(Vector.Max(power, Vector<double>.Zero)).CopyTo(amplitudes[k..]);
        }
    }

    private static double Length(ReadOnlySpan<double> amplitudes)
    {
        double most = 0;
        foreach (double amplitude in amplitudes) most = Math.Max(most, amplitude);
        if (!(most > 0) || !double.IsFinite(most)) return double.NaN;
        int first = 0, last = amplitudes.Length - 1;
        while (amplitudes[first] < LeastAmplitude * most) first++;
        while (amplitudes[last] < LeastAmplitude * most) last--;
        double length = 0, step = 1.0 / Math.Max(1, last - first);
        for (int k = first + 1; k <= last; k++)
        {
            double rise = (amplitudes[k] - amplitudes[k - 1]) / most;
            length += Math.Sqrt((step * step) + (rise * rise));
        }

        return -length;
    }
}
