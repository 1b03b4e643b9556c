using System.Collections.Immutable;
using Effleur.Numerics.Chance;
using Effleur.Numerics.Statistics;
using Effleur.Trials.Comfort;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Trials.Tests.Comfort;

public sealed class BestArmTests
{
    /// <summary>Of two, the chance is that of one normal difference being above 0.</summary>
    [Theory]
    [InlineData(1, 0.5, 0.4, 0.7)]
    [InlineData(0, 1, 0, 1)]
    [InlineData(3, 0.1, 2.5, 1)]
    [InlineData(-1, 0.3, 1, 0.3)]
    public void Probabilities_TwoArms_AreTheKnownOnes(double mean, double sd, double otherMean, double otherSd)
    {
        double[] best = BestArm.Probabilities([new(mean, sd), new(otherMean, otherSd)]);

        Assert.Equal(Normal.Share((mean - otherMean) / Math.Sqrt((sd * sd) + (otherSd * otherSd))), best[0], 1e-6);
        Assert.Equal(1, best.Sum(), 1e-12);
    }

    /// <summary>The slow second way: draws.</summary>
    [Fact]
    public void Probabilities_FourArms_AgreeWithDraws()
    {
        const int Draws = 200_000;
        ImmutableArray<ArmBelief> beliefs = [new(0.2, 0.5), new(0.5, 0.2), new(0, 1), new(0.45, 0.3)];
        var chance = new Xoshiro256(3);
        int[] first = new int[4];
        for (int draw = 0; draw < Draws; draw++)
        {
            double[] drawn = [.. beliefs.Select(one => one.Mean + (one.Sd * chance.NextNormal()))];
            first[Array.IndexOf(drawn, drawn.Max())]++;
        }

        double[] best = BestArm.Probabilities(beliefs);
        Assert.All(best.Zip(first), pair => Assert.Equal((double)pair.Second / Draws, pair.First, 4 * Math.Sqrt(0.25 / Draws)));
    }

    [Fact]
    public void Probabilities_NothingKnownOrNothingVaries_AreEven()
    {
        Assert.Equal([0.5, 0.5], BestArm.Probabilities([new(0, double.PositiveInfinity), new(0, double.PositiveInfinity)]));
        Assert.Equal([0.5, 0.5, 0], BestArm.Probabilities([new(4, 0), new(4, 0), new(3, 0)]));
    }

    [Fact]
    public void Probabilities_AnyBeliefs_SumToOneAndOrderByMean() => Prop.ForAll(Gen.Choose(-40, 40).ArrayOf(5).ToArbitrary(), means =>
    {
        double[] best = BestArm.Probabilities([.. means.Select(mean => new ArmBelief(mean / 10.0, 0.7))]);
        return Math.Abs(best.Sum() - 1) < 1e-12 && best.All(one => one is >= 0 and <= 1) && best[Array.IndexOf(means, means.Max())] >= best.Max() - 1e-12;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));
}
