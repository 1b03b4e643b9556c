using System.Numerics;

namespace Effleur.Numerics.Signals;

/// <summary>Power spectra of a sliding Hann window (short-time Fourier transform), drawn out by zeros.</summary>
/// <param name="windowLength">Samples of a window.</param>
/// <param name="padding">How many times finer than the window's own the frequencies are, at least.</param>
public sealed class HannSpectra(int windowLength, int padding)
{
    private readonly double[] _hann = [.. Enumerable.Range(0, windowLength).Select(i => 0.5 - (0.5 * Math.Cos(2 * Math.PI * (i + 0.5) / windowLength)))];
    private readonly Fourier _fourier = Fourier.Holding(windowLength * padding);

    /// <summary>Hz from one bin to the next.</summary>
    /// <param name="rateHz">Samples a second.</param>
    public double StepHz(double rateHz) => rateHz / _fourier.Length;

    /// <summary>Powers of the first bins of a window of each of two signals, worked out in one transform.</summary>
    /// <param name="first">One signal.</param>
    /// <param name="second">The other.</param>
    /// <param name="start">Where the window begins; it has to lie in the signals.</param>
    /// <param name="bins">How many bins from 0 Hz on.</param>
    public (double[] First, double[] Second) Pair(ReadOnlySpan<double> first, ReadOnlySpan<double> second, int start, int bins)
    {
        var values = new Complex[_fourier.Length];
        for (int i = 0; i < _hann.Length; i++) values[i] = new(_hann[i] * first[start + i], _hann[i] * second[start + i]);
        _fourier.Transform(values);
        double[] a = new double[bins], b = new double[bins];
        for (int k = 0; k < bins; k++)
        {
            // a real signal's spectrum is its own mirror image, so what differs belongs to the imaginary signal
            Complex here = values[k], there = Complex.Conjugate(values[(_fourier.Length - k) % _fourier.Length]);
            a[k] = Power(here + there);
            b[k] = Power(here - there);
        }

        return (a, b);
    }

    /// <summary>Powers of the first bins of a window of one signal.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="start">Where the window begins; it has to lie in the signal.</param>
    /// <param name="bins">How many bins from 0 Hz on.</param>
    public double[] Of(ReadOnlySpan<double> signal, int start, int bins) => Pair(signal, signal, start, bins).First;

    private static double Power(Complex twice) => ((twice.Real * twice.Real) + (twice.Imaginary * twice.Imaginary)) / 4;
}
