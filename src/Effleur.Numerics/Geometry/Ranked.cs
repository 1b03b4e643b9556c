using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Effleur.Numerics.Geometry;

/// <summary>The value of a rank without sorting: a guess among the values is ranked against all, four at once, and what it leaves out is guessed no more.</summary>
internal static class Ranked
{
    /// <summary>The value with so many below it; infinity when they end before.</summary>
    /// <param name="blocks">The values, none of them NaN.</param>
    /// <param name="rank">0 for the least.</param>
    public static double Find(ReadOnlySpan<Vector256<double>> blocks, int rank)
    {
        double low = double.NegativeInfinity, high = double.PositiveInfinity;
        foreach (double guess in MemoryMarshal.Cast<Vector256<double>, double>(blocks))
        {
            if (!(guess > low && guess < high)) continue;
            (int below, int upTo) = Count(blocks, guess);
            if (below > rank) high = guess;
            else if (upTo <= rank) low = guess;
            else return guess;
        }

        return high;
    }

    private static (int Below, int UpTo) Count(ReadOnlySpan<Vector256<double>> blocks, double guess)
    {
        // A true comparison is −1 as a whole number.
        Vector256<double> value = Vector256.Create(guess);
        Vector256<long> below = default, upTo = default;
        foreach (Vector256<double> block in blocks)
        {
            below -= Vector256.LessThan(block, value).AsInt64();
            upTo -= Vector256.LessThanOrEqual(block, value).AsInt64();
        }

        return ((int)Vector256.Sum(below), (int)Vector256.Sum(upTo));
    }
}
