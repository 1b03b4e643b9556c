using Effleur.Numerics.Chance;

namespace Effleur.Numerics.Statistics;

/// <summary>
/// How often a sum as far from 0 as the one seen comes up when every difference takes either sign with even chances: Fisher's randomisation test of
/// pairs (docs/methods/randomisation-test.md).
/// </summary>
public static class SignFlips
{
    /// <summary>More differences than this have too many orders for <see cref="Exact"/>: its two halves would no longer fit a cache (chosen).</summary>
    public const int MostExact = 40;

    // Sums that differ by less than this share of all sizes together are the same: decimals such as 0.1 are not exact in binary (chosen).
    private const double SameShare = 1e-10;

    /// <summary>Two-sided p over all 2^n signs, in time of 2^(n/2): the sums of either half are sorted and counted against each other.</summary>
    /// <param name="differences">1 to 40 finite differences.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are none, or more than 40.</exception>
    public static double Exact(ReadOnlySpan<double> differences)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(differences.Length, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(differences.Length, MostExact);
        double line = Line(differences);
        if (line <= 0) return 1;
        double[] first = SortedSums(differences[..(differences.Length / 2)]), second = SortedSums(differences[(differences.Length / 2)..]);
        long atLeast = 0;
        int from = second.Length;
        foreach (double sum in first)
        {
            while (from > 0 && sum + second[from - 1] >= line) from--;
            atLeast += second.Length - from;
        }

        // Turning every sign round turns the sum round: both tails hold as many.
        return 2.0 * atLeast / Math.ScaleB(1, differences.Length);
    }

    /// <summary>Two-sided p over a sample of the signs, the one seen among them (Phipson and Smyth 2010), and its standard error.</summary>
    /// <param name="differences">At least one finite difference.</param>
    /// <param name="draws">How many signs to draw, at least 1.</param>
    /// <param name="chance">Where the signs come from; it is moved on.</param>
    public static (double P, double Error) Sampled(ReadOnlySpan<double> differences, int draws, Xoshiro256 chance)
    {
        ArgumentNullException.ThrowIfNull(chance);
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        double line = Line(differences);
        int atLeast = 0;
        for (int draw = 0; draw < draws; draw++)
            if (Math.Abs(DrawnSum(differences, chance)) >= line) atLeast++;
        double p = (1.0 + atLeast) / (1.0 + draws);
        return (p, Math.Sqrt(p * (1 - p) / draws));
    }

    private static double Line(ReadOnlySpan<double> differences)
    {
        double sum = 0, sizes = 0;
        foreach (double difference in differences) (sum, sizes) = (sum + difference, sizes + Math.Abs(difference));
        return Math.Abs(sum) - (SameShare * sizes);
    }

    private static double[] SortedSums(ReadOnlySpan<double> differences)
    {
        double[] sums = new double[1 << differences.Length];
        foreach (double difference in differences) sums[0] -= difference;
        for (int i = 0, known = 1; i < differences.Length; i++, known *= 2)
            for (int k = 0; k < known; k++) sums[known + k] = sums[k] + (2 * differences[i]);
        Array.Sort(sums);
        return sums;
    }

    private static double DrawnSum(ReadOnlySpan<double> differences, Xoshiro256 chance)
    {
        double sum = 0;
        ulong signs = 0;
        for (int i = 0; i < differences.Length; i++)
        {
            if (i % 64 == 0) signs = chance.Next();
            sum += BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(differences[i]) ^ (long)(signs << 63));
            signs >>= 1;
        }

        return sum;
    }
}
