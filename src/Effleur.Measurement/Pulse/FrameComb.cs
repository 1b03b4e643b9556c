using Effleur.Numerics.Signals;

namespace Effleur.Measurement.Pulse;

/// <summary>
/// A pattern that comes back every so many pictures, with edges sharper than any pulse has: the video codec's keyframes, or a lamp against the shutter.
/// It is found by laying the pictures on top of each other, and taken off (docs/methods/pulse-rate.md).
/// </summary>
/// <param name="Period">Pictures from one to the next.</param>
/// <param name="Hz">How often a second.</param>
internal sealed record FrameComb(int Period, double Hz)
{
    // Above it a pulse wave has next to nothing left, keyframes have all their teeth (chosen).
    private const double SharpHz = 6;

    private const int LongestPeriod = 300;

    // At least five repeats (chosen).
    private const int FewestRepeats = 5;

    // Standard deviations over chance: about three hundred periods are tried (chosen).
    private const double Clear = 10;

    // The pattern's sharp part against all between 0.65 and 6 Hz: a sawtooth has a third, a pulse wave under 3 % (chosen).
    private const double LeastSharpShare = 0.1;

    // A pattern that takes nine tenths of the light is no codec's (chosen: it keeps the division sound).
    private const double LeastLeft = 0.1;

    /// <summary>Looks for a comb in brightness; null when there is none.</summary>
    public static FrameComb? Find(ReadOnlySpan<double> luma, double fps)
    {
        if (luma.Length < 10 * FewestRepeats || fps <= 2 * SharpHz) return null;
        double[] sharp = BandSignal.Filter(luma, fps, SharpHz, fps, 0.5);
        double total = Power(sharp), inBand = Power(BandSignal.Filter(luma, fps, PulseBand.LowHz, SharpHz, 0.2)), share = 1 - (2 * SharpHz / fps);
        (double best, int at, double held) = (Clear, 0, 0);
        for (int period = 2; period <= Math.Min(LongestPeriod, luma.Length / FewestRepeats); period++)
        {
            double excess = Folded(sharp, period) - (total * period / luma.Length);
            double deviations = total > 0 ? excess / total * luma.Length * Math.Sqrt(share / (2 * period)) : 0;
            if (deviations > best) (best, at, held) = (deviations, period, excess);
        }

        return at == 0 || held < LeastSharpShare * LeastSharpShare * inBand ? null : new(at, fps / at);
    }

    /// <summary>Takes the pattern off a channel.</summary>
    public double[] RemoveFrom(ReadOnlySpan<double> channel)
    {
        double[] rest = channel.ToArray(), level = ColourProjection.Normalised(rest, Period), sums = new double[Period];
        for (int i = 0; i < level.Length; i++) sums[i % Period] += level[i];
        for (int i = 0; i < rest.Length; i++) rest[i] /= Math.Max(LeastLeft, 1 + (sums[i % Period] / Repeats(i % Period, rest.Length)));
        return rest;
    }

    /// <summary>Whether a rate is one of the comb's own lines, where they are far enough apart to say so (chosen: 20 beats a minute).</summary>
    public bool Explains(double hz) => Hz >= 1 / 3.0 && Math.Abs(hz - (Math.Round(hz / Hz) * Hz)) <= PulseBand.AgreeHz;

    private int Repeats(int phase, int count) => ((count - phase - 1) / Period) + 1;

    private static double Folded(double[] values, int period)
    {
        double[] sums = new double[period];
        for (int i = 0, phase = 0; i < values.Length; i++)
        {
            sums[phase] += values[i];
            if (++phase == period) phase = 0;
        }

        double power = 0;
        for (int phase = 0; phase < period; phase++) power += sums[phase] * sums[phase] / (((values.Length - phase - 1) / period) + 1);
        return power;
    }

    private static double Power(double[] values) => values.Sum(value => value * value);
}
