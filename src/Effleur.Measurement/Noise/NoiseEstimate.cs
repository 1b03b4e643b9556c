using Effleur.Numerics.Statistics;

namespace Effleur.Measurement.Noise;

/// <summary>
/// How much a metric moves in one person by itself. <see cref="Sem"/> is of single captures of one day; over days the day's own ups and downs come in
/// (docs/methods/noise.md). Figures are NaN as long as nothing is known of them.
/// </summary>
public sealed record NoiseEstimate
{
    /// <summary>Captures before a judgement is given, and days for one between days (chosen: five degrees of freedom at least, and three days to see days differ). Ten over three days are advised (evidence E9).</summary>
    public const int LeastFreedom = 5, LeastDays = 3;

    private NoiseEstimate(double sem, double freedom, double dayMeanVariance, double capturesADay, int days) =>
        (Sem, Freedom, DayMeanVariance, CapturesADay, Days) = (sem, freedom, dayMeanVariance, capturesADay, days);

    /// <summary>Standard error of measurement: root of the mean square within days, in the metric's unit.</summary>
    public double Sem { get; }

    /// <summary>Its degrees of freedom: captures less days.</summary>
    public double Freedom { get; }

    /// <summary>Standard deviation of a day's true level about the person's mean; 0 when days differ no more than captures do.</summary>
    public double BetweenDaysSd => Math.Sqrt(Math.Max(0, DayMeanVariance - (Sem * Sem / CapturesADay)));

    /// <summary>Variance of means of a day's captures about the person's mean: mean square between days by <see cref="CapturesADay"/>.</summary>
    public double DayMeanVariance { get; }

    /// <summary>Captures a day had, as the analysis of variance counts them when days had not all as many.</summary>
    public double CapturesADay { get; }

    /// <summary>Days with values.</summary>
    public int Days { get; }

    /// <summary>Smallest change between two captures of one day that noise alone passes 5 % of the time: 1.96 · √2 · SEM.</summary>
    public double Mdc95 => 1.96 * Math.Sqrt(2) * Sem;

    /// <summary>The same for 10 %: 1.645 · √2 · SEM.</summary>
    public double Mdc90 => 1.645 * Math.Sqrt(2) * Sem;

    /// <summary>Interval that holds the true SEM 95 times in 100, by chi-square; infinite above when nothing is known.</summary>
    public (double Low, double High) SemInterval => Freedom >= 1
        ? (Sem * Math.Sqrt(Freedom / ChiSquare.Quantile(0.975, Freedom)), Sem * Math.Sqrt(Freedom / ChiSquare.Quantile(0.025, Freedom)))
        : (0, double.PositiveInfinity);

    /// <summary>SEM from a published spread and reliability: SD · √(1 − ICC).</summary>
    /// <param name="sd">Standard deviation over people, not negative.</param>
    /// <param name="icc">Reliability, at most 1.</param>
    public static double SemOf(double sd, double icc) => sd * Math.Sqrt(1 - icc);

    /// <summary>What repeats show: one-way analysis of variance with days as groups.</summary>
    internal static NoiseEstimate Of(NoiseBaseline baseline)
    {
        int captures = baseline.Captures, days = baseline.Days.Count, freedom = captures - days;
        double within = freedom > 0 ? baseline.Days.Values.Sum(day => day.Squares) / freedom : double.NaN;
        double mean = baseline.Mean, squares = baseline.Days.Values.Sum(day => day.Count * (day.Mean - mean) * (day.Mean - mean));
        double usual = days > 1 ? (captures - (baseline.Days.Values.Sum(day => (double)day.Count * day.Count) / captures)) / (days - 1) : double.NaN;
        return new(Math.Sqrt(within), freedom, squares / (days - 1) / usual, usual, days);
    }
}
