namespace Effleur.Numerics.Statistics;

/// <summary>Slope and expected information of the proportional odds model at one place: the thresholds, then the log odds ratio.</summary>
internal sealed class LogitScore
{
    private readonly double[] _slope;
    private readonly double[,] _information;

    private LogitScore(int size) => (_slope, _information) = (new double[size], new double[size, size]);

    /// <summary>False when a scoring step has put thresholds out of order.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>Thresholds of both groups together, no difference.</summary>
    public static double[] Start(int[][] counts)
    {
        double[] at = new double[counts[0].Length];
        double all = counts[0].Sum() + counts[1].Sum(), below = 0;
        for (int k = 0; k < at.Length - 1; k++)
        {
            below += counts[0][k] + counts[1][k];
            at[k] = Math.Log(below / (all - below));
        }

        return at;
    }

    public static LogitScore Of(int[][] counts, double[] at)
    {
        var score = new LogitScore(at.Length);
        score.Add(counts[0], at, 0);
        score.Add(counts[1], at, 1);
        return score;
    }

    /// <summary>The scoring step, and the standard error of the log odds ratio; null when the information has no inverse.</summary>
    public (double[] Move, double Error)? Step()
    {
        if (!Cholesky.Factor(_information)) return null;
        double[] move = Cholesky.SolveUpper(_information, Cholesky.SolveLower(_information, _slope));
        return (move, Math.Sqrt(Cholesky.InverseDiagonal(_information, move.Length)[^1]));
    }

    private void Add(int[] counts, double[] at, int group)
    {
        int last = at.Length - 1, all = counts.Sum();
        double below = 0, densityBelow = 0;
        for (int k = 0; k <= last; k++)
        {
            double upTo = k == last ? 1 : 1 / (1 + Math.Exp((group * at[last]) - at[k])), density = upTo * (1 - upTo), chance = upTo - below;
            if (!(chance > 0)) IsSound = false;
            // The step's chance rises with the threshold above it and falls with the one below; both fall with the odds ratio.
            double odds = -group * (density - densityBelow), slope = counts[k] / chance, weight = all / chance;
            AddOuter(k, last, density, densityBelow, odds, slope, weight);
            (below, densityBelow) = (upTo, density);
        }
    }

    private void AddOuter(int k, int last, double above, double below, double odds, double slope, double weight)
    {
        Span<(int Place, double Value)> parts = [(k - 1, -below), (k, k == last ? 0 : above), (last, odds)];
        foreach ((int row, double value) in parts)
        {
            if (row < 0) continue;
            _slope[row] += slope * value;
            foreach ((int column, double other) in parts)
                if (column >= 0) _information[row, column] += weight * value * other;
        }
    }
}
