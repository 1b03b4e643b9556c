using System.Numerics;

namespace Effleur.Numerics.Signals;

/// <summary>
/// What of a signal lies in a band of frequencies, without delay, and as an analytic signal: its real part is the band-passed signal,
/// its angle the phase, its length the envelope (Gabor 1946; the imaginary part is the Hilbert transform).
/// </summary>
public static class BandSignal
{
    // The signal is mirrored about its ends for so many periods of the band's lower edge, so that the ends do not ring (chosen: two).
    private const double MirroredPeriods = 2;

    /// <summary>The analytic signal of a band; every sample is written, the ends too.</summary>
    /// <param name="signal">Evenly spaced, finite.</param>
    /// <param name="rateHz">Samples a second.</param>
    /// <param name="lowHz">Lower edge, above 0: half of the amplitude passes there.</param>
    /// <param name="highHz">Upper edge; above half the rate everything from the lower edge on passes.</param>
    /// <param name="edgeHz">Over how many Hz each edge rises, as a raised cosine.</param>
    public static Complex[] Analytic(ReadOnlySpan<double> signal, double rateHz, double lowHz, double highHz, double edgeHz)
    {
        if (!(lowHz > 0) || !(highHz > lowHz) || !(rateHz > 0)) throw new ArgumentException("Expected 0 < low < high and a positive rate.", nameof(lowHz));
        if (signal.Length < 2) return new Complex[signal.Length];
        int margin = (int)Math.Min(signal.Length - 1, Math.Ceiling(MirroredPeriods * rateHz / lowHz));
        Fourier fourier = Fourier.Holding(signal.Length + (2 * margin));
        var values = new Complex[fourier.Length];
        Mirror(signal, margin, values);
        fourier.Transform(values);
        double stepHz = rateHz / fourier.Length;
        for (int k = 0; k < values.Length; k++) values[k] *= k > values.Length / 2 ? 0 : Passed(k * stepHz, lowHz, highHz, edgeHz);
        fourier.Invert(values);
        return values[margin..(margin + signal.Length)];
    }

    /// <summary>The real part of <see cref="Analytic"/>.</summary>
    /// <inheritdoc cref="Analytic"/>
    public static double[] Filter(ReadOnlySpan<double> signal, double rateHz, double lowHz, double highHz, double edgeHz) =>
        Array.ConvertAll(Analytic(signal, rateHz, lowHz, highHz, edgeHz), value => value.Real);

    // Turned about its end points, a signal goes on without a step or a kink.
    private static void Mirror(ReadOnlySpan<double> signal, int margin, Complex[] into)
    {
        int last = signal.Length - 1;
        for (int i = 0; i < signal.Length; i++) into[margin + i] = signal[i];
        for (int i = 1; i <= margin; i++)
        {
            into[margin - i] = (2 * signal[0]) - signal[i];
            into[margin + last + i] = (2 * signal[last]) - signal[last - i];
        }
    }

    private static double Passed(double hz, double lowHz, double highHz, double edgeHz) => 2 * Rise(hz - lowHz, edgeHz) * Rise(highHz - hz, edgeHz);

    private static double Rise(double beyond, double edgeHz)
    {
        if (beyond <= -edgeHz / 2) return 0;
        return beyond >= edgeHz / 2 ? 1 : 0.5 + (0.5 * Math.Sin(Math.PI * beyond / edgeHz));
    }
}
