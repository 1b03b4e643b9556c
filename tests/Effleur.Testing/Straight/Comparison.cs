using Effleur.Coaching.Passes;

namespace Effleur.Testing.Straight;

/// <summary>Found passes against planted ones. A found pass matches the planted one of its stroke and side that it shares most time with, at least half of the longer.</summary>
public sealed record Comparison(int Planted, int Found, int Invented, int Scored, int DirectionRight, IReadOnlyList<double> SpeedErrors)
{
    public static Comparison Of(IReadOnlyList<TruePass> truth, IReadOnlyList<Pass> passes)
    {
        var free = new List<Pass>(passes);
        int found = 0, scored = 0, right = 0;
        List<double> errors = [];
        foreach (TruePass planted in truth)
        {
            Pass? best = free.Where(p => p.Stroke == planted.Stroke && p.Side == planted.Side && Shared(p, planted) >= 0.5)
                .MaxBy(p => Shared(p, planted));
            if (best is null) continue;
            free.Remove(best);
            found++;
            if (!best.Seen) continue;
            if (best.DirectionCorrect is { } isForward) (scored, right) = (scored + 1, right + (isForward == planted.IsForward ? 1 : 0));
            if (best.SpeedCmS is { } speed && planted.SpeedCmS > 0) errors.Add(Math.Abs(speed - planted.SpeedCmS) / planted.SpeedCmS);
        }

        return new(truth.Count, found, free.Count, scored, right, errors);
    }

    public static Comparison operator +(Comparison a, Comparison b) => new(
        a.Planted + b.Planted, a.Found + b.Found, a.Invented + b.Invented, a.Scored + b.Scored, a.DirectionRight + b.DirectionRight,
        [.. a.SpeedErrors, .. b.SpeedErrors]);

    public static Comparison None { get; } = new(0, 0, 0, 0, 0, []);

    public double SpeedErrorAt(double share)
    {
        if (SpeedErrors.Count == 0) return 0;
        double[] sorted = [.. SpeedErrors.Order()];
        return sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))];
    }

    private static double Shared(Pass p, TruePass t) =>
        (Math.Min(p.EndS, t.EndS) - Math.Max(p.StartS, t.StartS)) / Math.Max(p.EndS - p.StartS, t.EndS - t.StartS);
}
