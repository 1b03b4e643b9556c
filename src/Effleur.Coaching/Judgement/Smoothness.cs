using Effleur.Numerics.Signals;

namespace Effleur.Coaching.Judgement;

/// <summary>Smoothness of a movement (docs/methods/spectral-arc-length.md).</summary>
internal static class Smoothness
{
    /// <summary>Below this a glide falls into pushes.</summary>
    public const double Jerky = -2.4;

    private const double RateHz = 30;
    private const double CutoffHz = 6;
    private const int MostSamples = 256;
    private const int FewestMoments = 12;
    private const double FewestPerS = 12;

    // Places are means over five samples: what is left of a fingertip's jitter is under a tenth of the slowest judged speed (chosen).
    private const int Mean = 5;
    private const double SlowestMmS = 15;

    /// <summary>NaN for a movement that is too short, too slow, or too seldom seen.</summary>
    public static double Of(HandTrace trace, int from, int to)
    {
        double seconds = trace[to - 1].TimeS - trace[from].TimeS;
        if (to - from < FewestMoments || (to - from) / seconds < FewestPerS) return double.NaN;
        int count = Math.Min(MostSamples, (int)(seconds * RateHz));
        Span<double> x = stackalloc double[MostSamples], y = stackalloc double[MostSamples];
        Resample(trace, from, to, x[..count], y[..count]);
        return Of(x[..count], y[..count]);
    }

    private static double Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        Span<double> speed = stackalloc double[MostSamples];
        int count = x.Length - Mean;
        if (count < FewestMoments) return double.NaN;
        double sum = 0;
        for (int i = 0; i < count; i++)
        {
            // The difference of two means one sample apart is the difference of their outermost values.
            double dx = (x[i + Mean] - x[i]) / Mean, dy = (y[i + Mean] - y[i]) / Mean;
            speed[i] = RateHz * Math.Sqrt((dx * dx) + (dy * dy));
            sum += speed[i];
        }

        return sum / count < SlowestMmS ? double.NaN : SpectralArcLength.Of(speed[..count], RateHz, CutoffHz);
    }

    private static void Resample(HandTrace trace, int from, int to, Span<double> x, Span<double> y)
    {
        double startS = trace[from].TimeS, stepS = (trace[to - 1].TimeS - startS) / (x.Length - 1);
        for (int i = 0, k = from; i < x.Length; i++)
        {
            double timeS = startS + (i * stepS);
            while (k < to - 2 && trace[k + 1].TimeS < timeS) k++;
            double share = Math.Clamp((timeS - trace[k].TimeS) / (trace[k + 1].TimeS - trace[k].TimeS), 0, 1);
            x[i] = trace[k].XMm + (share * (trace[k + 1].XMm - trace[k].XMm));
            y[i] = trace[k].YMm + (share * (trace[k + 1].YMm - trace[k].YMm));
        }
    }
}
