using Effleur.Numerics.Signals;

namespace Effleur.Measurement.Pulse;

/// <summary>Where in the spectrum a pulse is looked for, and how much of a spectrum is a line (docs/methods/pulse-rate.md).</summary>
internal static class PulseBand
{
    /// <summary>39 beats a minute (chosen: slower than nearly every resting pulse).</summary>
    public const double LowHz = 0.65;

    /// <summary>198 beats a minute (the current toolbox's upper edge, evidence E3).</summary>
    public const double HighHz = 3.3;

    /// <summary>The second harmonic of the fastest pulse still lies below it.</summary>
    public const double TopHz = 7;

    /// <summary>Seconds of a window.</summary>
    public const double WindowS = 10;

    /// <summary>Seconds from one window to the next.</summary>
    public const double StepS = 1;

    /// <summary>Half the width of a line: the toolbox's 6 beats a minute, and half of that again for a pulse that breathes within ten seconds (chosen).</summary>
    public const double LineHz = 0.15;

    /// <summary>Two rates agree when they differ by no more (evidence E3: 3 beats a minute).</summary>
    public const double AgreeHz = 0.05;

    private const int Padding = 3;

    public static int WindowLength => (int)(WindowS * EvenColour.RateHz);

    public static int Hop => (int)(StepS * EvenColour.RateHz);

    public static HannSpectra Spectra { get; } = new(WindowLength, Padding);

    public static double StepHz { get; } = Spectra.StepHz(EvenColour.RateHz);

    public static int Bins { get; } = (int)(TopHz / StepHz) + 1;

    public static int FirstBin { get; } = (int)Math.Ceiling(LowHz / StepHz);

    public static int LastBin { get; } = (int)(HighHz / StepHz);

    /// <summary>Windows that fit in so many grid points.</summary>
    public static int Windows(int count) => count < WindowLength ? 0 : ((count - WindowLength) / Hop) + 1;

    /// <summary>Power of the line at a frequency and its double, and the rest of the band; evidence E3's two parts of the signal-to-noise ratio.</summary>
    public static (double Line, double Noise) Split(double[] power, double hz)
    {
        double line = 0, rest = 0;
        for (int k = FirstBin; k <= LastBin; k++)
        {
            double at = k * StepHz;
            if (Math.Abs(at - hz) <= LineHz || Math.Abs(at - (2 * hz)) <= LineHz) line += power[k];
            else rest += power[k];
        }

        return (line, rest);
    }

    /// <summary>
    /// How well each frequency of the band would do as the pulse: logarithm of its power over the mean, helped by half of the power at its double (never by more
    /// than its own), so that a strong second harmonic is not taken for the pulse.
    /// </summary>
    public static double[] Scores(double[] power)
    {
        double mean = 0;
        for (int k = FirstBin; k <= LastBin; k++) mean += power[k] / (LastBin - FirstBin + 1);
        double[] scores = new double[LastBin - FirstBin + 1];
        for (int i = 0; i < scores.Length; i++)
        {
            int k = FirstBin + i;
            double twice = Math.Max(power[2 * k], Math.Max(power[(2 * k) - 1], power[Math.Min(Bins - 1, (2 * k) + 1)]));
            double strength = power[k] + (0.5 * Math.Min(twice, power[k]));
            scores[i] = mean > 0 ? Math.Log(0.5 + (strength / mean)) : 0;
        }

        return scores;
    }

    /// <summary>The frequency of the peak around a bin of the band, by a parabola through the logarithms.</summary>
    public static double PeakHz(double[] power, int bin)
    {
        int at = bin;
        for (int k = Math.Max(1, bin - 2); k <= Math.Min(Bins - 2, bin + 2); k++)
            if (power[k] > power[at]) at = k;
        double offset = power[at - 1] > 0 && power[at + 1] > 0 ? ParabolicPeak.Offset(Math.Log(power[at - 1]), Math.Log(power[at]), Math.Log(power[at + 1])) : 0;
        return (at + offset) * StepHz;
    }
}
