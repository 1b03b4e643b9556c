namespace Effleur.Numerics.Statistics;

/// <summary>The means of two values of a sample, each with itself among them (Walsh 1949), without writing them all down.</summary>
internal static class WalshMeans
{
    /// <summary>The k-th smallest, from 1.</summary>
    /// <param name="sorted">The sample, rising.</param>
    /// <param name="k">1 to n(n + 1)/2.</param>
    public static double Smallest(double[] sorted, long k)
    {
        if (AtMost(sorted, sorted[0]) >= k) return sorted[0];
        double low = sorted[0], high = sorted[^1];
        return Bisection.Root(value => AtMost(sorted, value) - k, low, high);
    }

    private static long AtMost(double[] sorted, double value)
    {
        long count = 0;
        int last = sorted.Length - 1;
        for (int first = 0; first < sorted.Length; first++)
        {
            while (last >= 0 && (sorted[first] / 2) + (sorted[last] / 2) > value) last--;
            if (last < first) break;
            count += last - first + 1;
        }

        return count;
    }
}
