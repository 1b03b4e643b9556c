using Effleur.Core.Trials;
using Effleur.Numerics.Chance;
using Effleur.Numerics.Statistics;
using Effleur.Trials.Data;

namespace Effleur.Trials.Paired;

/// <summary>
/// The p of re-drawing the orders as the design drew them (docs/methods/randomisation-test.md). Swapping the two arms turns a difference round, so what was drawn together
/// turns together: a pair, a day's sides or a pair of blocks by itself; a balanced set of rounds as one; and arms in turn all at once.
/// </summary>
public static class RandomisationTest
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "randomisation-test";

    /// <summary>Rises with every change that moves a value.</summary>
    public const int Version = 1;

    /// <summary>Up to 2 to this power orders are all gone through.</summary>
    public const int MostExact = 20;

    // Draws beyond (chosen): 20,000 tell p = .05 to .0015; fewer for very long trials, so that they take no longer than four million flips.
    private const int MostDraws = 19_999;
    private const int LeastDraws = 199;
    private const int MostFlips = 4_000_000;

    /// <summary>Two-sided p and its standard error, 0 when all orders were gone through; null when fewer than two things were drawn.</summary>
    /// <param name="data">Design, order and seed.</param>
    /// <param name="pairs">Its whole pairs.</param>
    public static (double P, double Error)? Of(TrialData data, WholePairs pairs)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(pairs);
        double[] drawn = DrawnTogether(data, pairs);
        if (drawn.Length < 2 || pairs.IsSideFixed) return null;
        return drawn.Length <= MostExact
            ? (SignFlips.Exact(drawn), 0)
            : SignFlips.Sampled(drawn, Math.Clamp(MostFlips / drawn.Length, LeastDraws, MostDraws), new Xoshiro256(data.Seed));
    }

    private static double[] DrawnTogether(TrialData data, WholePairs pairs) => data.Order switch
    {
        ArmOrder.Alternating => pairs.Pairs.IsEmpty ? [] : [pairs.Pairs.Sum(pair => pair.Difference)],
        ArmOrder.Balanced => [.. pairs.Pairs.GroupBy(pair => (pair.Number - 1) / RoundsOfASquare(data)).Select(set => set.Sum(pair => pair.Difference))],
        _ => pairs.Differences(),
    };

    // A Latin square by Williams has a row for each arm, two when their number is odd.
    private static int RoundsOfASquare(TrialData data)
    {
        int arms = data.Observations.Select(observation => observation.Arm).Distinct().Count();
        return Math.Max(2, arms % 2 == 0 ? arms : 2 * arms);
    }
}
