using Effleur.Core.Anatomy;
using Effleur.Core.Trials;
using Effleur.Numerics.Chance;
using Effleur.Numerics.Statistics;
using Effleur.Trials.Data;
using Effleur.Trials.Paired;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Trials.Tests.Paired;

public sealed class RandomisationTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(9)]
    [InlineData(14)]
    public void Exact_EveryOrderGoneThrough_SameShare(int count)
    {
        var chance = new Xoshiro256((ulong)count);
        for (int round = 0; round < 20; round++)
        {
            // whole points, so that many orders tie
            double[] differences = [.. Enumerable.Range(0, count).Select(_ => (double)(chance.NextBelow(7) - 2))];
            Assert.Equal(ByBruteForce(differences), SignFlips.Exact(differences), 1e-15);
        }
    }

    [Fact]
    public void Exact_TenthsThatTie_CountedAsTies() =>
        // 0.1 + 0.2 and 0.3 differ in binary
        Assert.Equal(SignFlips.Exact([1, 2, 3, -3, 6, 1, 2]), SignFlips.Exact([0.1, 0.2, 0.3, -0.3, 0.6, 0.1, 0.2]));

    [Fact]
    public void Exact_AnyDifferences_TurnedScaledAndReorderedIsTheSame() => Prop.ForAll<NonEmptyArray<int>>(some =>
    {
        double[] differences = [.. some.Get.Take(16).Select(value => value / 4.0)];
        double p = SignFlips.Exact(differences);
        return p is > 0 and <= 1 && p >= Math.ScaleB(1, -differences.Length) && p == SignFlips.Exact([.. differences.Select(d => -8 * d).Reverse()]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Exact_SixAlike_LeastPossible() => Assert.Equal(2 / 64.0, SignFlips.Exact([1, 2, 3, 4, 5, 6]), 1e-15);

    [Fact]
    public void Sampled_AgainstExact_WithinItsStatedError()
    {
        var chance = new Xoshiro256(11);
        for (int round = 0; round < 10; round++)
        {
            double[] differences = [.. Enumerable.Range(0, 26).Select(_ => chance.NextNormal() + 0.3)];
            (double p, double error) = SignFlips.Sampled(differences, 19_999, new(7));
            // Ten rounds: four standard errors are passed by chance about once in 1,500 runs, and the seed is fixed.
            Assert.InRange(Math.Abs(p - SignFlips.Exact(differences)), 0, 4 * error);
        }
    }

    [Fact]
    public void Of_TwentyPairsExact_MoreSampledWithErrorAndTheSameForTheSameSeed()
    {
        TrialData twenty = Random(20, 3), more = Random(21, 3);

        Assert.Equal(0, RandomisationTest.Of(twenty, WholePairs.Of(twenty))!.Value.Error);
        Assert.True(RandomisationTest.Of(more, WholePairs.Of(more))!.Value.Error > 0);
        Assert.Equal(RandomisationTest.Of(more, WholePairs.Of(more)), RandomisationTest.Of(more, WholePairs.Of(more)));
        Assert.NotEqual(RandomisationTest.Of(more, WholePairs.Of(more)), RandomisationTest.Of(more with { Seed = 99 }, WholePairs.Of(more)));
    }

    [Fact]
    public void Of_BalancedRounds_TurnTogether()
    {
        TrialData data = TrialScenes.Differences(1, 2, 3, 1, 2, 4, 1, 1) with { Order = ArmOrder.Balanced };

        // rounds 1 and 2, 3 and 4 … have opposite orders: four things were drawn
        Assert.Equal(SignFlips.Exact([3, 4, 6, 2]), RandomisationTest.Of(data, WholePairs.Of(data))!.Value.P, 1e-15);
    }

    [Fact]
    public void Of_ArmsInTurn_NothingToDrawAgain()
    {
        TrialData data = TrialScenes.Differences(1, 2, 3, 1, 2, 4, 1, 1) with { Order = ArmOrder.Alternating };

        Assert.Null(RandomisationTest.Of(data, WholePairs.Of(data)));
    }

    [Fact]
    public void Of_SidesDrawnAndFixed_OnlyDrawnOnesAreDrawnAgain()
    {
        TrialData drawn = TrialScenes.Halves([.. Enumerable.Range(0, 8).Select(i => (i % 3 == 0 ? Side.Left : Side.Right, 3.0 + i, 5.0 + i, (double?)null, (double?)null))]);
        TrialData kept = TrialScenes.Halves([.. Enumerable.Range(0, 8).Select(i => (Side.Left, 3.0 + i, 5.0 + i, (double?)null, (double?)null))]);

        Assert.Equal(2 / 256.0, RandomisationTest.Of(drawn, WholePairs.Of(drawn))!.Value.P, 1e-15);
        Assert.Null(RandomisationTest.Of(kept, WholePairs.Of(kept)));
    }

    // Sequence by sequence, without any trick.
    private static double ByBruteForce(double[] differences)
    {
        double seen = Math.Abs(differences.Sum());
        int atLeast = 0, all = 1 << differences.Length;
        for (int order = 0; order < all; order++)
        {
            double sum = 0;
            for (int i = 0; i < differences.Length; i++) sum += (order >> i & 1) == 0 ? differences[i] : -differences[i];
            if (Math.Abs(sum) >= seen) atLeast++;
        }

        return (double)atLeast / all;
    }

    private static TrialData Random(int pairs, ulong seed)
    {
        var chance = new Xoshiro256(seed);
        return TrialScenes.Differences([.. Enumerable.Range(0, pairs).Select(_ => chance.NextNormal() + 0.2)]);
    }
}
