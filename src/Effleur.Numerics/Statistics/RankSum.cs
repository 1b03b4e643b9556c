namespace Effleur.Numerics.Statistics;

/// <summary>The distribution of a sum of ranks of which each counts or not with even chances.</summary>
internal static class RankSum
{
    // Up to so many ranks the distribution is built up rank by rank; beyond, the normal curve with the correction for steps is as good (Hollander and Wolfe 1999).
    private const int MostExact = 60;

    /// <summary>Two-sided p of a sum of doubled ranks.</summary>
    public static double TwoSided(int[] doubled, long up)
    {
        long all = doubled.Sum(rank => (long)rank), low = Math.Min(up, all - up);
        if (doubled.Length <= MostExact) return Math.Min(1, 2 * Below(doubled)[(int)low]);
        double deviation = Math.Sqrt(doubled.Sum(rank => (double)rank * rank)) / 2;
        // Half a rank is the correction; ranks are doubled.
        return Math.Min(1, 2 * Normal.Share((low - (all / 2.0) + 1) / deviation));
    }

    /// <summary>The greatest k for which a sum of the ranks 1 to n lies below k in at most 2.5 of 100; 0 when there is none.</summary>
    public static long Lowest(int count)
    {
        const double Tail = 0.025;
        if (count > MostExact)
        {
            double n = count, middle = n * (n + 1) / 4, deviation = Math.Sqrt(n * (n + 1) * ((2 * n) + 1) / 24);
            return (long)Math.Round(middle + (Normal.Quantile(Tail) * deviation));
        }

        double[] below = Below([.. Enumerable.Range(1, count)]);
        return below.TakeWhile(share => share <= Tail).Count();
    }

    /// <summary>For every sum the chance of it or less.</summary>
    private static double[] Below(int[] ranks)
    {
        double[] chance = new double[ranks.Sum() + 1];
        chance[0] = 1;
        int reached = 0;
        foreach (int rank in ranks)
        {
            reached += rank;
            for (int sum = reached; sum >= 0; sum--) chance[sum] = (chance[sum] + (sum >= rank ? chance[sum - rank] : 0)) / 2;
        }

        for (int sum = 1; sum < chance.Length; sum++) chance[sum] += chance[sum - 1];
        return chance;
    }
}
