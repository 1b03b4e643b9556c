namespace Effleur.Numerics.Statistics;

/// <summary>Ranks by size, equals sharing the mean of theirs; doubled, so that they are whole.</summary>
internal static class MidRanks
{
    // Sizes nearer than this to one another are equal: decimals are not exact in binary (chosen).
    private const double Same = 1e-10;

    public static int[] Doubled(double[] bySize)
    {
        int[] ranks = new int[bySize.Length];
        for (int from = 0, to; from < bySize.Length; from = to)
        {
            to = from + 1;
            while (to < bySize.Length && Math.Abs(bySize[to]) <= Math.Abs(bySize[from]) * (1 + Same)) to++;
            for (int i = from; i < to; i++) ranks[i] = from + 1 + to;
        }

        return ranks;
    }
}
