using Effleur.Numerics.Statistics;

namespace Effleur.Measurement.Noise;

/// <summary>A change between two visits beside the smallest that counts.</summary>
/// <param name="Change">After less before.</param>
/// <param name="Likely">Smallest that is likely; NaN when the noise is not known.</param>
/// <param name="Clear">Smallest that is clear; NaN when the noise is not known.</param>
/// <param name="Verdict">The verdict.</param>
public readonly record struct ChangeJudgement(double Change, double Likely, double Clear, ChangeVerdict Verdict)
{
    /// <summary>Judges a change. Thresholds are MDC90 and MDC95 with Student's t in place of 1.645 and 1.96, as the noise itself is only known from few repeats (docs/methods/noise.md).</summary>
    /// <param name="noise">The person's noise in this metric.</param>
    /// <param name="before">The earlier visit.</param>
    /// <param name="after">The later one.</param>
    public static ChangeJudgement Of(NoiseEstimate noise, VisitMean before, VisitMean after)
    {
        ArgumentNullException.ThrowIfNull(noise);
        double change = after.Value - before.Value;
        bool isOneDay = before.Day == after.Day;
        bool isKnown = noise.Freedom >= NoiseEstimate.LeastFreedom && (isOneDay || noise.Days >= NoiseEstimate.LeastDays);
        if (!isKnown || !double.IsFinite(change)) return new(change, double.NaN, double.NaN, ChangeVerdict.NotKnownYet);
        (double error, double freedom) = isOneDay ? (Math.Sqrt(OneDay(noise, before) + OneDay(noise, after)), noise.Freedom) : OtherDays(noise, before, after);
        double likely = StudentT.Quantile(0.95, freedom) * error, clear = StudentT.Quantile(0.975, freedom) * error;
        return new(change, likely, clear, Weigh(Math.Abs(change), likely, clear));
    }

    private static double OneDay(NoiseEstimate noise, VisitMean visit) =>
        Math.Max(noise.Sem * noise.Sem / Math.Max(1, visit.Captures), visit.StandardError * visit.StandardError);

    /// <summary>Root of the variance of a difference of two days, with its degrees of freedom by Satterthwaite (1946): day means as they were seen to scatter, put right for another number of captures.</summary>
    private static (double Error, double Freedom) OtherDays(NoiseEstimate noise, VisitMean before, VisitMean after)
    {
        double days = 2 * noise.DayMeanVariance, captures = More(noise, before) + More(noise, after);
        double freedom = days > 0 ? Math.Pow(days + captures, 2) / ((days * days / (noise.Days - 1)) + (captures * captures / noise.Freedom)) : noise.Freedom;
        double variance = Math.Max(days + captures, OneDay(noise, before) + OneDay(noise, after));
        return (Math.Sqrt(variance), Math.Max(1, freedom));
    }

    private static double More(NoiseEstimate noise, VisitMean visit) => noise.Sem * noise.Sem * ((1.0 / Math.Max(1, visit.Captures)) - (1 / noise.CapturesADay));

    // A change of exactly nothing is none, also where repeats never differed.
    private static ChangeVerdict Weigh(double size, double likely, double clear)
    {
        if (size == 0 || size < likely) return ChangeVerdict.BelowNoise;
        return size < clear ? ChangeVerdict.Likely : ChangeVerdict.Clear;
    }
}
