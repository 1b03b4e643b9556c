using Effleur.Coaching.Passes;
using Effleur.Numerics.Signals;

namespace Effleur.Coaching.Judgement;

/// <summary>Smoothness of a travel along a path (docs/methods/spectral-arc-length.md).</summary>
internal static class Smoothness
{
    private const double RateHz = 30;
    private const double CutoffHz = 6;

    // 8.5 s at 30 a second; longer travels are sampled more seldom, which still shows what is under the cut-off up to 20 s (chosen).
    private const int MostSamples = 256;
    private const int FewestSamples = 12;
    private const double FewestPerS = 12;

    // What is left of a fingertip's jitter in places that are means over 0.15 s is under a tenth of this speed (chosen).
    private const double SlowestMmS = 20;

    /// <summary>NaN for a travel that is too short, too slow, or too seldom seen.</summary>
    public static double Of(RunTrace trace, double startS, double endS)
    {
        int from = 0, to = trace.Count - 1;
        while (from < to && trace[from].TimeS < startS) from++;
        while (to > from && trace[to].TimeS > endS) to--;
        double seconds = trace[to].TimeS - trace[from].TimeS, mm = Math.Abs(trace[to].ArcMm - trace[from].ArcMm);
        if (to - from < FewestSamples || (to - from) / seconds < FewestPerS || mm / seconds < SlowestMmS) return double.NaN;
        Span<double> speed = stackalloc double[MostSamples];
        int count = Math.Min(MostSamples, (int)(seconds * RateHz));
        Speeds(trace, from, to, speed[..count]);
        return SpectralArcLength.Of(speed[..count], count / seconds, CutoffHz);
    }

    /// <summary>Steps between places read off at even times.</summary>
    private static void Speeds(RunTrace trace, int from, int to, Span<double> speed)
    {
        double startS = trace[from].TimeS, stepS = (trace[to].TimeS - startS) / speed.Length, last = trace[from].ArcMm;
        for (int i = 0, k = from; i < speed.Length; i++)
        {
            double timeS = startS + ((i + 1) * stepS);
            while (k < to - 1 && trace[k + 1].TimeS < timeS) k++;
            double share = Math.Clamp((timeS - trace[k].TimeS) / (trace[k + 1].TimeS - trace[k].TimeS), 0, 1);
            double arc = trace[k].ArcMm + (share * (trace[k + 1].ArcMm - trace[k].ArcMm));
            (speed[i], last) = (arc - last, arc);
        }
    }
}
