using System.Collections.Immutable;
using Effleur.Numerics.Statistics;
using Effleur.Trials.Designs;

namespace Effleur.Trials.Comfort;

/// <summary>
/// Means of arms that were not drawn evenly. An arm that did well by luck is drawn on and comes down again; one that did badly is dropped and stays low: plain
/// means are biased. Weights by the inverse of the kept chances undo it (docs/methods/comfort-bandit.md).
/// </summary>
public static class ComfortMeans
{
    /// <summary>The arms' means, in the protocol's order.</summary>
    /// <param name="log">What there was.</param>
    public static ImmutableArray<WeightedMean> Of(ComfortLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        ImmutableArray<Felt> felt = log.Felt();
        int balanced = ComfortDraw.Balanced(log.Arms.Length);
        return [.. log.Arms.Select(arm => Of(arm, [.. felt.Where(one => one.Place < balanced)], Later(log, arm, felt, balanced), ArmBelief.Pooled(felt) ?? 0))];
    }

    // An arm that went out had no chance afterwards.
    private static ImmutableArray<Felt> Later(ComfortLog log, string arm, ImmutableArray<Felt> felt, int balanced)
    {
        int last = log.Out.Contains(arm) ? felt.Where(one => one.Arm == arm).Select(one => one.Place).LastOrDefault(-1) : int.MaxValue;
        return [.. felt.Where(one => one.Place >= balanced && one.Place <= last)];
    }

    private static WeightedMean Of(string arm, ImmutableArray<Felt> balanced, ImmutableArray<Felt> later, double noise)
    {
        double[] first = [.. balanced.Where(one => one.Arm == arm).Select(one => one.Benefit)];
        int count = first.Length + later.Count(one => one.Arm == arm);
        if (count == 0) return new(arm, 0, null, null, null);
        double[] scores = Scores(arm, first, later);
        // Sessions the two parts speak for: without one of its own the balanced part says nothing.
        double early = first.Length == 0 ? 0 : balanced.Length, all = early + scores.Length;
        double mean = ((early > 0 ? early * first.Average() : 0) + scores.Sum()) / all;
        if (count < 2) return new(arm, count, mean, null, null);
        double error = Math.Sqrt(Variance(early, first.Length, scores, noise)) / all;
        double half = StudentT.Quantile(0.975, count - 1) * error;
        return new(arm, count, mean, error, (mean - half, mean + half));
    }

    // Each later session guesses the arm from what went before and, when it was the one drawn, corrects the guess by the inverse of its chance.
    private static double[] Scores(string arm, double[] first, ImmutableArray<Felt> later)
    {
        (double sum, int count) = (first.Sum(), first.Length);
        double[] scores = new double[later.Length];
        for (int i = 0; i < scores.Length; i++)
        {
            double guess = count > 0 ? sum / count : 0;
            scores[i] = guess;
            if (later[i].Arm != arm) continue;
            scores[i] += (later[i].Benefit - guess) / (later[i].Chance ?? 1);
            (sum, count) = (sum + later[i].Benefit, count + 1);
        }

        return scores;
    }

    private static double Variance(double early, int first, double[] scores, double noise)
    {
        double variance = first > 0 ? early * early * noise * noise / first : 0;
        if (scores.Length < 2) return variance + (scores.Length * noise * noise);
        double mean = scores.Average();
        return variance + (scores.Sum(score => (score - mean) * (score - mean)) * scores.Length / (scores.Length - 1));
    }
}
