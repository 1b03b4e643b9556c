using System.Collections.Immutable;

namespace Effleur.Measurement.Noise;

/// <summary>
/// Repeats of one metric in one person while nothing was done, day by day, and the noise they show (docs/methods/noise.md). It never changes:
/// adding a value makes the next one, which knows only counts, means and squares.
/// </summary>
/// <param name="Days">Days with at least one value, in order of their numbers.</param>
public sealed record NoiseBaseline(ImmutableSortedDictionary<int, DayValues> Days)
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "noise";

    /// <summary>No values yet.</summary>
    public static NoiseBaseline Empty { get; } = new(ImmutableSortedDictionary<int, DayValues>.Empty);

    /// <summary>All values.</summary>
    public int Captures => Days.Values.Sum(day => day.Count);

    /// <summary>Mean of all values; NaN without any.</summary>
    public double Mean => Days.Values.Sum(day => day.Count * day.Mean) / Captures;

    /// <summary>The baseline with one more value.</summary>
    /// <param name="day">Number of the day or session.</param>
    /// <param name="value">The value; one that is not finite is not taken.</param>
    public NoiseBaseline Add(int day, double value) =>
        double.IsFinite(value) ? new(Days.SetItem(day, Days.GetValueOrDefault(day).With(value))) : this;

    /// <summary>The noise as far as it is known.</summary>
    public NoiseEstimate Estimate() => NoiseEstimate.Of(this);
}
