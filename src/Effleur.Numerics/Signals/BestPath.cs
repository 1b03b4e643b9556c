namespace Effleur.Numerics.Signals;

/// <summary>One bin of each row so that the sum of scores, less a toll on the squared steps between rows, is greatest (Viterbi, IEEE Trans. Inf. Theory 13, 260, 1967).</summary>
public static class BestPath
{
    /// <summary>The bins, one a row.</summary>
    /// <param name="scores">Rows of the same length.</param>
    /// <param name="toll">Score lost by a step of one bin; a step of k loses k² times it.</param>
    /// <param name="widest">Bins a step can have at most.</param>
    public static int[] Find(IReadOnlyList<double[]> scores, double toll, int widest)
    {
        ArgumentNullException.ThrowIfNull(scores);
        if (scores.Count == 0) return [];
        double[] best = [.. scores[0]];
        var from = new int[scores.Count][];
        for (int row = 1; row < scores.Count; row++) (best, from[row]) = Step(best, scores[row], toll, widest);
        int[] path = new int[scores.Count];
        path[^1] = best.Index().MaxBy(entry => entry.Item).Index;
        for (int row = scores.Count - 1; row > 0; row--) path[row - 1] = from[row][path[row]];
        return path;
    }

    private static (double[] Best, int[] From) Step(double[] before, double[] scores, double toll, int widest)
    {
        double[] best = new double[scores.Length];
        int[] from = new int[scores.Length];
        for (int bin = 0; bin < scores.Length; bin++)
        {
            int at = bin;
            double most = before[bin];
            for (int k = Math.Max(0, bin - widest); k <= Math.Min(scores.Length - 1, bin + widest); k++)
            {
                double score = before[k] - (toll * (k - bin) * (k - bin));
                if (score > most) (most, at) = (score, k);
            }

            (best[bin], from[bin]) = (most + scores[bin], at);
        }

        return (best, from);
    }
}
