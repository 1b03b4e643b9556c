using System.Collections.Immutable;
using Effleur.Numerics.Chance;
using Effleur.Trials.Comfort;
using Effleur.Trials.Designs;

namespace Effleur.Trials.Tests.Comfort;

public sealed class ComfortMeansTests
{
    private static readonly ImmutableArray<string> Arms = ["a", "b", "c"];
    private static readonly double[] Truth = [0.6, 0.3, 0];

    /// <summary>Bandits played with truths that are known: weighted means are right on average and their intervals hold; plain means are too low for what was dropped.</summary>
    [Fact]
    public void Of_PlayedBandits_IsUnbiased()
    {
        const int Rounds = 700;
        List<WeightedMean[]> played = [];
        List<double> plain = [];
        var chance = new Xoshiro256(5);
        for (int round = 0; round < Rounds; round++)
        {
            ComfortLog log = Play(chance, (ulong)round);
            played.Add([.. ComfortMeans.Of(log)]);
            plain.Add(log.Observations.Where(o => o.Arm == "c").Average(o => o.Outcome!.Value));
        }

        for (int arm = 0; arm < 3; arm++)
        {
            double[] means = [.. played.Select(one => one[arm].Mean!.Value)];
            double error = Math.Sqrt(means.Select(m => Math.Pow(m - means.Average(), 2)).Average() / Rounds);
            double held = played.Count(one => one[arm].Interval95!.Value.Low <= Truth[arm] && Truth[arm] <= one[arm].Interval95!.Value.High) / (double)Rounds;
            Assert.Equal(Truth[arm], means.Average(), 4 * error);
            Assert.InRange(held, 0.91, 0.985);
        }

        double plainError = Math.Sqrt(plain.Select(m => Math.Pow(m - plain.Average(), 2)).Average() / Rounds);
        Assert.True(plain.Average() < Truth[2] - (3 * plainError), $"{plain.Average()} {plainError}");
    }

    /// <summary>The balanced beginning alone is the plain mean of each arm.</summary>
    [Fact]
    public void Of_BalancedBeginning_IsThePlainMean()
    {
        ImmutableArray<WeightedMean> means = ComfortMeans.Of(ComfortBanditTests.Log(Arms, [("a", 5), ("b", 3), ("c", 1), ("b", 4), ("a", 7), ("c", 2)]));

        Assert.Equal([6, 3.5, 1.5], means.Select(one => one.Mean!.Value));
        Assert.Equal(Math.Sqrt((2 + 0.5 + 0.5) / 3 / 2), means[0].StandardError!.Value, 1e-12);
    }

    /// <summary>By hand: after six even sessions, one of arm a drawn with chance 0.5: its guess 6 and the correction 3 / 0.5 in one of seven sessions.</summary>
    [Fact]
    public void Of_OneLaterSession_IsCorrectedByItsChance()
    {
        ComfortLog log = ComfortBanditTests.Log(Arms, [("a", 5), ("b", 3), ("c", 1), ("b", 4), ("a", 7), ("c", 2), ("a", 9)]);
        log = log with { Observations = log.Observations.SetItem(6, log.Observations[6] with { Chance = 0.5 }) };
        ImmutableArray<WeightedMean> means = ComfortMeans.Of(log);

        Assert.Equal(((6 * 6) + 6 + (3 / 0.5)) / 7, means[0].Mean!.Value, 1e-12);
        Assert.Equal(3.5, means[1].Mean!.Value, 1e-12);
    }

    [Fact]
    public void Of_NothingOrOneSession_HasNoInterval()
    {
        ImmutableArray<WeightedMean> means = ComfortMeans.Of(ComfortBanditTests.Log(Arms, [("a", 5)]));

        Assert.Equal((5, null), (means[0].Mean, means[0].Interval95));
        Assert.Null(means[1].Mean);
    }

    private static ComfortLog Play(Xoshiro256 chance, ulong seed)
    {
        var log = new ComfortLog(Arms, []);
        string[] order = [.. Arms];
        for (int slot = 1; slot <= 20; slot++)
        {
            if (slot % 3 == 1) chance.Shuffle<string>(order);
            bool isBalanced = slot <= ComfortDraw.Balanced(3);
            ComfortArm? drawn = isBalanced ? null : ComfortBandit.Draw(ComfortBandit.Arms(log, slot), seed, slot);
            string arm = drawn?.Id ?? order[(slot - 1) % 3];
            double outcome = Truth[Arms.IndexOf(arm)] + chance.NextNormal();
            log = log with { Observations = log.Observations.Add(new(slot, 1, arm, outcome) { Day = slot, Chance = drawn?.Chance ?? (1.0 / 3) }) };
        }

        return log;
    }
}
