using System.Collections.Immutable;
using Effleur.Core.Readings;

namespace Effleur.Measurement.Colour;

/// <summary>Several captures of one visit as one: the median of each reading (evidence E1: three to five repeats).</summary>
public static class RepeatedReadings
{
    // A median of few normal values is at most this much less sure than their mean (asymptotic: √(π/2)).
    private const double MedianLessSure = 1.2533;

    /// <summary>The median of every metric and place. Its error is the larger of what the repeats' scatter says and what each says of itself.</summary>
    /// <param name="repeats">Readings of each capture.</param>
    public static ImmutableArray<Reading> Median(IReadOnlyList<ImmutableArray<Reading>> repeats)
    {
        ArgumentNullException.ThrowIfNull(repeats);
        return [.. repeats.SelectMany(readings => readings).GroupBy(reading => (reading.Method, reading.Place)).Select(group => Middle([.. group]))];
    }

    private static Reading Middle(Reading[] all)
    {
        Reading[] good = [.. all.Where(reading => reading.Value is not null).OrderBy(reading => reading.Value)];
        if (2 * good.Length <= all.Length) return all.First(reading => reading.Value is null);
        double[] values = [.. good.Select(reading => reading.Value!.Value)];
        double median = (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2, mean = values.Average();
        double scatter = values.Length < 2 ? 0 : MedianLessSure * Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1) / values.Length);
        double own = Math.Sqrt(good.Average(reading => reading.StandardError!.Value * reading.StandardError.Value) / values.Length);
        return Reading.Of(good[0].Method, good[0].Place, median, Math.Max(scatter, own), good.Average(reading => reading.Quality) * good.Length / all.Length);
    }
}
