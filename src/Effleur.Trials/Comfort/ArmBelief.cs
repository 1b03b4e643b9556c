using System.Collections.Immutable;

namespace Effleur.Trials.Comfort;

/// <summary>The normal belief of one arm's benefit (evidence F5).</summary>
/// <param name="Mean">In the outcome's unit.</param>
/// <param name="Sd">Its standard deviation; infinite when nothing is known, 0 when nothing varies.</param>
internal readonly record struct ArmBelief(double Mean, double Sd)
{
    /// <summary>
    /// Each arm starts at the mean of all, as uncertain as one session; every session counts by the noise of sessions of one arm, less the older it is.
    /// </summary>
    public static ImmutableArray<ArmBelief> Of(ImmutableArray<string> arms, ImmutableArray<Felt> felt, double day)
    {
        if (felt.IsEmpty) return [.. arms.Select(_ => new ArmBelief(0, double.PositiveInfinity))];
        double middle = felt.Average(one => one.Benefit), noise = Noise(felt, middle);
        return [.. arms.Select(arm => Of([.. felt.Where(one => one.Arm == arm)], middle, noise, day))];
    }

    private static ArmBelief Of(ImmutableArray<Felt> felt, double middle, double noise, double day)
    {
        // In units of one session's precision; the starting belief weighs one.
        (double weights, double sum) = (1, middle);
        foreach (Felt one in felt)
        {
            double weight = Math.Pow(ComfortBandit.Kept, Math.Max(0, day - (one.Day ?? day)));
            (weights, sum) = (weights + weight, sum + (weight * one.Benefit));
        }

        return new(sum / weights, noise / Math.Sqrt(weights));
    }

    /// <summary>Standard deviation of sessions of one arm, pooled over the arms; null when none has two.</summary>
    public static double? Pooled(ImmutableArray<Felt> felt)
    {
        (double squares, int freedom) = (0, 0);
        foreach (IGrouping<string, Felt> arm in felt.GroupBy(one => one.Arm))
        {
            double mean = arm.Average(one => one.Benefit);
            (squares, freedom) = (squares + arm.Sum(one => Math.Pow(one.Benefit - mean, 2)), freedom + arm.Count() - 1);
        }

        return freedom > 0 ? Math.Sqrt(squares / freedom) : null;
    }

    // With one session of each arm it is the spread of all: never too small.
    private static double Noise(ImmutableArray<Felt> felt, double middle) => Pooled(felt) ?? Math.Sqrt(felt.Average(one => Math.Pow(one.Benefit - middle, 2)));
}
