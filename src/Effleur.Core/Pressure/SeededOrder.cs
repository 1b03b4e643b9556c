using System.Collections.Immutable;

namespace Effleur.Core.Pressure;

/// <summary>An order that looks random and is the same for the same seed, here and in the browser.</summary>
public static class SeededOrder
{
    /// <summary>The indices from 0 to <paramref name="count"/> − 1, shuffled (Fisher–Yates, with Marsaglia's xorshift of 13, 17 and 5, Journal of Statistical Software 8(14), 2003).</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">The seed; 0, from which xorshift cannot leave, is taken as 1.</param>
    public static ImmutableArray<int> Of(int count, uint seed)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        uint state = Math.Max(1, seed);
        for (int last = count - 1; last > 0; last--)
        {
            state = Next(state);
            int other = (int)(state % (uint)(last + 1));
            (order[last], order[other]) = (order[other], order[last]);
        }

        return [.. order];
    }

    private static uint Next(uint state)
    {
        state ^= state << 13;
        state ^= state >> 17;
        return state ^ (state << 5);
    }
}
