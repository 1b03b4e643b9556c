using Effleur.Trials.Paired;

namespace Effleur.Trials.Simulation;

/// <summary>What the analyses said of one trial that was played.</summary>
internal readonly record struct TrialSeen(bool IsFound, bool IsCovered, bool IsPeeked, int? EvidenceAt)
{
    // Evidence F2 and F6: where the looks begin, and those of the e-value.
    private const int FirstPeek = 4;
    private const int FirstEvidence = 3;

    public static TrialSeen OfPairs(ReadOnlySpan<double> differences, double effect, ReadOnlySpan<double> lines)
    {
        double mean = 0, squares = 0, error = 0;
        (bool isPeeked, bool isFound, int? evidenceAt) = (false, false, null);
        for (int n = 1; n <= differences.Length; n++)
        {
            double off = differences[n - 1] - mean;
            mean += off / n;
            squares += off * (differences[n - 1] - mean);
            if (n < 2) continue;
            error = Math.Sqrt(squares / (n - 1) / n);
            isFound = Math.Abs(mean) >= lines[n - 1] * error;
            isPeeked |= n >= FirstPeek && isFound;
            if (n >= FirstEvidence && EValue.Of(n, mean / error) >= EValue.Clear) evidenceAt ??= n;
        }

        return new(isFound, Math.Abs(mean - effect) <= lines[differences.Length - 1] * error, isPeeked, evidenceAt);
    }

    public static TrialSeen OfDays(SimulatedTrial trial, double effect, double line)
    {
        double[] with = [.. trial.Scores(true)], without = [.. trial.Scores(false)];
        double estimate = with.Average() - without.Average(), freedom = with.Length + without.Length - 2;
        double variance = (Squares(with) + Squares(without)) / freedom, error = Math.Sqrt(variance * ((1.0 / with.Length) + (1.0 / without.Length)));
        return new(Math.Abs(estimate) >= line * error, Math.Abs(estimate - effect) <= line * error, false, null);
    }

    private static double Squares(double[] scores)
    {
        double mean = scores.Average();
        return scores.Sum(score => (score - mean) * (score - mean));
    }
}
