using System.Collections.Immutable;
using Effleur.Coaching.Passes;

namespace Effleur.Coaching.Reports;

/// <summary>Sums passes up by stroke and side (docs/methods/rhythm.md).</summary>
internal static class StrokeReporter
{
    // A median and a spread of fewer say nothing (chosen).
    private const int Fewest = 3;

    // A time from start to start over twice the median is a pause, not a beat (chosen).
    private const double PauseShare = 2;

    public static ImmutableArray<StrokeReport> Of(IEnumerable<Pass> passes) =>
    [
        .. passes.Where(pass => pass.Seen)
            .GroupBy(pass => (pass.Stroke, pass.Side))
            .OrderBy(group => group.Key.Stroke, StringComparer.Ordinal).ThenBy(group => group.Key.Side)
            .Select(group => Of([.. group.OrderBy(pass => pass.StartS)])),
    ];

    private static StrokeReport Of(Pass[] passes)
    {
        double[] beats = Beats(passes);
        return new()
        {
            Stroke = passes[0].Stroke,
            Side = passes[0].Side,
            Passes = passes.Length,
            SpeedCmS = Median(passes.Select(pass => pass.SpeedCmS)),
            PassesPerSecond = 1 / Median(beats.Cast<double?>()),
            RhythmSpread = Spread(beats),
            Smoothness = Median(passes.Select(pass => pass.Smoothness)),
            DragMm = Median(passes.Select(pass => pass.DragMm)),
        };
    }

    private static double[] Beats(Pass[] passes)
    {
        double[] all = [.. passes.Skip(1).Zip(passes, (later, earlier) => later.StartS - earlier.StartS).Where(beat => beat > 0)];
        return Median(all.Cast<double?>()) is { } median ? [.. all.Where(beat => beat <= PauseShare * median)] : [];
    }

    private static double? Spread(double[] beats)
    {
        if (beats.Length < Fewest) return null;
        double mean = beats.Average();
        return Math.Sqrt(beats.Sum(beat => (beat - mean) * (beat - mean)) / (beats.Length - 1)) / mean;
    }

    private static double? Median(IEnumerable<double?> figures)
    {
        double[] sorted = [.. figures.OfType<double>().Order()];
        int middle = sorted.Length / 2;
        return sorted.Length < Fewest ? null : sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
