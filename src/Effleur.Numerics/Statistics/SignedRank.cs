namespace Effleur.Numerics.Statistics;

/// <summary>Wilcoxon's signed-rank test of differences, and the estimate of Hodges and Lehmann that goes with it (1963): neither asks for even steps of a scale.</summary>
/// <param name="Estimate">The middle of all means of two differences, a difference with itself among them.</param>
/// <param name="Interval95">Interval of the same by turning the test round; null with fewer than six differences, which can never reach 95 %.</param>
/// <param name="P">Two-sided p; differences of 0 are left out, equal sizes share their ranks. 1 when all are 0.</param>
public sealed record SignedRank(double Estimate, (double Low, double High)? Interval95, double P)
{
    /// <summary>The test; null without differences.</summary>
    /// <param name="differences">Finite.</param>
    public static SignedRank? Of(ReadOnlySpan<double> differences)
    {
        if (differences.Length == 0) return null;
        double[] sorted = differences.ToArray();
        Array.Sort(sorted);
        long all = (long)sorted.Length * (sorted.Length + 1) / 2;
        double estimate = (WalshMeans.Smallest(sorted, (all + 1) / 2) + WalshMeans.Smallest(sorted, (all / 2) + 1)) / 2;
        long inner = RankSum.Lowest(sorted.Length);
        (double, double)? interval = inner < 1 ? null : (WalshMeans.Smallest(sorted, inner), WalshMeans.Smallest(sorted, all + 1 - inner));
        return new(estimate, interval, P2(sorted));
    }

    private static double P2(double[] sorted)
    {
        double[] moved = [.. sorted.Where(value => value != 0).OrderBy(Math.Abs)];
        if (moved.Length == 0) return 1;
        int[] doubled = MidRanks.Doubled(moved);
        long up = 0;
        for (int i = 0; i < moved.Length; i++) up += moved[i] > 0 ? doubled[i] : 0;
        return RankSum.TwoSided(doubled, up);
    }
}
