using System.Collections.Immutable;

namespace Effleur.Print.Drawing;

/// <summary>Lines through points without corners, and fewer points for a line that has too many.</summary>
internal static class SmoothLine
{
    /// <summary>
    /// A Catmull-Rom spline through the points with centripetal spacing, which neither loops nor overshoots (Yuksel, Schaefer and Keyser 2011),
    /// written out as short straight pieces.
    /// </summary>
    /// <param name="points">At least one.</param>
    /// <param name="closed">Whether the line goes back to its first point.</param>
    /// <param name="pieceMm">Length of the straight pieces.</param>
    public static ImmutableArray<PaperPoint> Through(IReadOnlyList<PaperPoint> points, bool closed, double pieceMm)
    {
        if (points.Count < 3) return [.. points];
        var line = ImmutableArray.CreateBuilder<PaperPoint>();
        int pieces = closed ? points.Count : points.Count - 1;
        for (int i = 0; i < pieces; i++)
        {
            PaperPoint from = points[i], to = At(i + 1);
            int steps = Math.Max(1, (int)Math.Ceiling(from.DistanceTo(to) / pieceMm));
            for (int k = 0; k < steps; k++) line.Add(Between(At(i - 1), from, to, At(i + 2), (double)k / steps));
        }

        if (!closed) line.Add(points[^1]);
        return line.ToImmutable();

        PaperPoint At(int i) => closed ? points[((i % points.Count) + points.Count) % points.Count]
            : i < 0 ? points[1].Towards(points[0], 2) : i >= points.Count ? points[^2].Towards(points[^1], 2) : points[i];
    }

    /// <summary>The corners that matter: none of the others is farther than the tolerance from the line through them (Douglas and Peucker 1973).</summary>
    public static ImmutableArray<PaperPoint> Simplified(ReadOnlySpan<PaperPoint> points, double toleranceMm)
    {
        if (points.Length < 3) return [.. points];
        (int farthest, double mm) = (0, toleranceMm);
        for (int i = 1; i < points.Length - 1; i++)
        {
            double off = OffLine(points[i], points[0], points[^1]);
            if (off > mm) (farthest, mm) = (i, off);
        }

        if (farthest == 0) return [points[0], points[^1]];
        return [.. Simplified(points[..(farthest + 1)], toleranceMm), .. Simplified(points[farthest..], toleranceMm)[1..]];
    }

    private static double OffLine(PaperPoint point, PaperPoint from, PaperPoint to)
    {
        double dx = to.X - from.X, dy = to.Y - from.Y, square = (dx * dx) + (dy * dy);
        double share = square > 0 ? Math.Clamp((((point.X - from.X) * dx) + ((point.Y - from.Y) * dy)) / square, 0, 1) : 0;
        return from.Towards(to, share).DistanceTo(point);
    }

    // Barry and Goldman's pyramid: three rounds of straight interpolation over the knots
    private static PaperPoint Between(PaperPoint a, PaperPoint b, PaperPoint c, PaperPoint d, double share)
    {
        double t1 = Knot(a, b), t2 = t1 + Knot(b, c), t3 = t2 + Knot(c, d), t = t1 + (share * (t2 - t1));
        PaperPoint ab = a.Towards(b, t / t1), bc = b.Towards(c, (t - t1) / (t2 - t1)), cd = c.Towards(d, (t - t2) / (t3 - t2));
        return ab.Towards(bc, t / t2).Towards(bc.Towards(cd, (t - t1) / (t3 - t1)), (t - t1) / (t2 - t1));

        static double Knot(PaperPoint from, PaperPoint to) => Math.Sqrt(Math.Max(1e-6, from.DistanceTo(to)));
    }
}
