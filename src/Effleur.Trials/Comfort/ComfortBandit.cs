using System.Collections.Immutable;
using Effleur.Numerics.Chance;
using Effleur.Trials.Designs;

namespace Effleur.Trials.Comfort;

/// <summary>
/// Thompson sampling among techniques, for comfort (docs/methods/comfort-bandit.md, evidence F5): what felt better comes up more often, nothing that is left
/// comes up in fewer than 15 of 100 draws. It is no proof; a winner is to be confirmed in fresh pairs.
/// </summary>
public static class ComfortBandit
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "comfort-bandit";

    /// <summary>Rises with every change that moves a value.</summary>
    public const int Version = 1;

    /// <summary>Least chance of an arm that is left (evidence F5); with more than six arms an even share.</summary>
    public const double LeastChance = 0.15;

    /// <summary>What of a session's weight is left a day later (evidence F5): likings drift.</summary>
    public const double Kept = 0.98;

    /// <summary>The arms that are left with their chances on a day; even ones in the balanced beginning. None when all are out.</summary>
    /// <param name="log">What there was so far.</param>
    /// <param name="day">Day of the trial, for the age of sessions.</param>
    public static ImmutableArray<ComfortArm> Arms(ComfortLog log, double day)
    {
        ArgumentNullException.ThrowIfNull(log);
        ImmutableArray<string> left = log.Left;
        if (left.IsEmpty) return [];
        ImmutableArray<Felt> felt = log.Felt();
        ImmutableArray<ArmBelief> beliefs = ArmBelief.Of(left, felt, day);
        double[] best = BestArm.Probabilities(beliefs);
        bool isBalanced = log.Observations.Length < ComfortDraw.Balanced(log.Arms.Length);
        double least = Math.Min(LeastChance, 1.0 / left.Length), shared = 1 - (left.Length * least);
        double chance(int i) => isBalanced ? 1.0 / left.Length : least + (shared * best[i]);
        return [.. left.Select((id, i) => new ComfortArm(id, felt.Count(one => one.Arm == id), beliefs[i].Mean, beliefs[i].Sd, best[i], chance(i)))];
    }

    /// <summary>Draws the next arm from the chances, which are to be kept with the session; null without arms.</summary>
    /// <param name="arms">As <see cref="Arms"/> gave them.</param>
    /// <param name="seed">The protocol's seed.</param>
    /// <param name="slot">Number of the slot, from 1: each has its own stream of the seed, so that a draw can be checked by itself.</param>
    public static ComfortArm? Draw(ImmutableArray<ComfortArm> arms, ulong seed, int slot)
    {
        if (arms.IsDefaultOrEmpty) return null;
        double share = new Xoshiro256(new Xoshiro256(seed).Next() + (ulong)slot).NextShare(), sum = 0;
        foreach (ComfortArm arm in arms)
        {
            sum += arm.Chance;
            if (share < sum) return arm;
        }

        return arms[^1];
    }
}
