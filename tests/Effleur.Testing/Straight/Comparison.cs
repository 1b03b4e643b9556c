using Effleur.Coaching.Passes;

namespace Effleur.Testing.Straight;

/// <summary>Found passes against planted ones. A found pass matches the planted one of its stroke and side that it shares most time with, at least half of the longer.</summary>
/// <param name="Planted">Passes that were done.</param>
/// <param name="Found">Those that were found.</param>
/// <param name="Invented">Found passes that match none.</param>
/// <param name="Scored">Found ones whose direction was told.</param>
/// <param name="DirectionRight">Those told right.</param>
/// <param name="DirectionUntold">Found ones that were seen and whose direction was not told.</param>
/// <param name="SpeedErrors">Relative, one for each found one that has a speed.</param>
/// <param name="RateErrors">Relative, one for each run of passes without a pause between them.</param>
public sealed record Comparison(
    int Planted, int Found, int Invented, int Scored, int DirectionRight, int DirectionUntold, IReadOnlyList<double> SpeedErrors, IReadOnlyList<double> RateErrors)
{
    public static Comparison Of(IReadOnlyList<TruePass> truth, IReadOnlyList<Pass> passes)
    {
        var free = new List<Pass>(passes);
        int found = 0, scored = 0, right = 0, untold = 0;
        List<double> errors = [], starts = [];
        foreach (TruePass planted in truth)
        {
            Pass? best = free.Where(p => p.Stroke == planted.Stroke && p.Side == planted.Side && Shared(p, planted) >= 0.5)
                .MaxBy(p => Shared(p, planted));
            if (best is null) continue;
            free.Remove(best);
            found++;
            if (!best.Seen) continue;
            if (best.DirectionCorrect is { } isForward) (scored, right) = (scored + 1, right + (isForward == planted.IsForward ? 1 : 0));
            else untold++;
            starts.Add(best.StartS);
            if (best.SpeedCmS is { } speed && planted.SpeedCmS > 0) errors.Add(Math.Abs(speed - planted.SpeedCmS) / planted.SpeedCmS);
        }

        return new(truth.Count, found, free.Count, scored, right, untold, errors, RateError(truth, starts) is { } rate ? [rate] : []);
    }

    public static Comparison operator +(Comparison a, Comparison b) => new(
        a.Planted + b.Planted, a.Found + b.Found, a.Invented + b.Invented, a.Scored + b.Scored, a.DirectionRight + b.DirectionRight,
        a.DirectionUntold + b.DirectionUntold, [.. a.SpeedErrors, .. b.SpeedErrors], [.. a.RateErrors, .. b.RateErrors]);

    public static Comparison None { get; } = new(0, 0, 0, 0, 0, 0, [], []);

    public double SpeedErrorAt(double share) => At(SpeedErrors, share);

    public double RateErrorAt(double share) => At(RateErrors, share);

    private static double At(IReadOnlyList<double> errors, double share)
    {
        if (errors.Count == 0) return 0;
        double[] sorted = [.. errors.Order()];
        return sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
    }

    /// <summary>From start to start, so that a missed pass does not halve it; null where passes do not follow each other at once.</summary>
    private static double? RateError(IReadOnlyList<TruePass> truth, List<double> starts)
    {
        bool isRun = truth.Count > 1 && truth.Zip(truth.Skip(1), (a, b) => b.StartS - a.EndS).All(gap => gap < 1e-6);
        if (!isRun || starts.Count < 3) return null;
        starts.Sort();
        double[] beats = [.. starts.Zip(starts.Skip(1), (a, b) => b - a).Order()];
        double planted = truth.Average(p => p.EndS - p.StartS), found = (beats[(beats.Length - 1) / 2] + beats[beats.Length / 2]) / 2;
        return Math.Abs((planted / found) - 1);
    }

    private static double Shared(Pass p, TruePass t) =>
        (Math.Min(p.EndS, t.EndS) - Math.Max(p.StartS, t.StartS)) / Math.Max(p.EndS - p.StartS, t.EndS - t.StartS);
}
