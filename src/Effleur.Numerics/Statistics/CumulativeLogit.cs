namespace Effleur.Numerics.Statistics;

/// <summary>
/// Two groups on a scale of ordered steps: how the odds of a higher answer differ, the same at every step (McCullagh 1980, the proportional odds model), by Fisher scoring.
/// </summary>
public static class CumulativeLogit
{
    // Scoring settles within ten rounds unless the groups do not overlap (chosen).
    private const int MostRounds = 60;
    private const double Settled = 1e-10;

    // Beyond odds of e^10 the groups do not overlap and the estimate runs off (chosen).
    private const double Most = 10;

    /// <summary>Log odds ratio of a higher answer in the second group, and its standard error; null when it has no finite value.</summary>
    /// <param name="first">Answers at each step of the scale in the first group, from the lowest.</param>
    /// <param name="second">The same in the second.</param>
    public static (double LogOdds, double Error)? Fit(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        if (first.Length != second.Length) throw new ArgumentException("Expected as many steps in both groups.", nameof(second));
        int[] used = Used(first, second);
        if (used.Length < 2) return null;
        int[][] counts = [Pick(first, used), Pick(second, used)];
        if (counts[0].Sum() == 0 || counts[1].Sum() == 0) return null;
        double[] at = LogitScore.Start(counts);
        for (int round = 0; round < MostRounds; round++)
        {
            var score = LogitScore.Of(counts, at);
            if (!score.IsSound || score.Step() is not { } step) return null;
            for (int i = 0; i < at.Length; i++) at[i] += step.Move[i];
            if (Math.Abs(at[^1]) > Most) return null;
            if (step.Move.Max(Math.Abs) < Settled) return (at[^1], step.Error);
        }

        return null;
    }

    private static int[] Used(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        var used = new List<int>();
        for (int i = 0; i < first.Length; i++)
            if (first[i] + second[i] > 0) used.Add(i);
        return [.. used];
    }

    private static int[] Pick(ReadOnlySpan<int> counts, int[] used)
    {
        int[] picked = new int[used.Length];
        for (int i = 0; i < used.Length; i++) picked[i] = counts[used[i]];
        return picked;
    }
}
