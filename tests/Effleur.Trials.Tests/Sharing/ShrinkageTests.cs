using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Profiles;
using Effleur.Numerics.Chance;
using Effleur.Trials.Sharing;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Trials.Tests.Sharing;

public sealed class ShrinkageTests
{
    // Rubin (1981), rounded as in Gelman et al., Bayesian Data Analysis, table 5.2.
    private static readonly ImmutableArray<SharedEstimate> Schools =
        [new("A", 28, 15), new("B", 8, 10), new("C", -3, 16), new("D", 7, 11), new("E", -1, 9), new("F", 1, 11), new("G", 18, 10), new("H", 12, 18)];

    /// <summary>
    /// Stan's posterior of the eight schools under flat priors, as its users print it (20,000 draws): mean, its Monte Carlo error, sd, 2.5 % and 97.5 %.
    /// Four of its errors are allowed for means; the ends of intervals, told without one, a twentieth of the interval.
    /// </summary>
    [Fact]
    public void Of_EightSchools_IsThePublishedPosterior()
    {
        (double Mean, double Error, double Sd, double Low, double High)[] published =
        [
            (11.42, 0.07, 8.41, -2.20, 32.01), (7.96, 0.04, 6.18, -4.50, 20.53), (6.16, 0.05, 7.72, -11.19, 20.64), (7.71, 0.05, 6.60, -5.84, 21.21),
            (5.15, 0.05, 6.43, -9.25, 16.63), (6.22, 0.05, 6.65, -8.41, 18.61), (10.72, 0.05, 6.85, -1.07, 26.25), (8.48, 0.06, 7.82, -6.90, 25.61),
        ];
        SharedEffects effects = Shrinkage.Of(Schools, SharingPrior.Flat with { Differ = 10 })!;

        Assert.Equal(8.02, effects.Theta, 4 * 0.05);
        Assert.Equal(6.54, effects.Tau, 4 * 0.07);
        Assert.Equal(5.15, effects.ThetaSd, 0.2);
        Assert.All(effects.Each.Zip(published), pair =>
        {
            (ShrunkenEffect here, var there) = pair;
            Assert.Equal(there.Mean, here.Mean, 4 * there.Error);
            Assert.Equal(there.Sd, here.Sd, 0.04 * there.Sd);
            Assert.Equal(there.Low, here.Interval95.Low, 0.05 * (there.High - there.Low));
            Assert.Equal(there.High, here.Interval95.High, 0.05 * (there.High - there.Low));
            Assert.False(here.IsResponder);
        });
    }

    /// <summary>No true spread is complete pooling: 7.9 with standard error 4.2 from Rubin's unrounded figures (Bayesian Data Analysis, 5.5).</summary>
    [Fact]
    public void Of_NoTrueSpread_IsThePublishedPooling()
    {
        ImmutableArray<SharedEstimate> unrounded =
        [
            new("A", 28.39, 14.9), new("B", 7.94, 10.2), new("C", -2.75, 16.3), new("D", 6.82, 11), new("E", -0.64, 9.4), new("F", 0.63, 11.4), new("G", 18.01, 10.4), new("H", 12.16, 17.6),
        ];
        SharedEffects pooled = Shrinkage.Of(unrounded, SharingPrior.Flat with { TauSd = 1e-4 })!;

        Assert.Equal(7.870546, pooled.Theta, 1e-5);
        Assert.Equal(Math.Sqrt(17.4), pooled.ThetaSd, 0.02);
        Assert.All(pooled.Each, one => Assert.Equal(pooled.Theta, one.Mean, 1e-5));
    }

    /// <summary>The slow second way: shared mean and spread on a dense grid, nothing integrated by pen.</summary>
    [Fact]
    public void Of_FourTrials_AgreesWithADenseGrid()
    {
        ImmutableArray<SharedEstimate> trials = [new("a", 0.9, 0.3), new("b", -0.1, 0.25), new("c", 0.4, 0.5), new("d", 1.2, 0.4)];
        SharedEffects effects = Shrinkage.Of(trials, SharingPrior.Evidence)!;
        double all = 0, theta = 0, tau = 0, differ = 0, second = 0, secondSquare = 0;
        for (double t = 0.0025; t < 3; t += 0.005)
            for (double m = -3; m < 3; m += 0.01)
            {
                double weight = trials.Aggregate(Math.Exp((-m * m / 0.5) - (t * t / 0.5)), (w, one) => w * Density(one.Estimate - m, (one.StandardError * one.StandardError) + (t * t)));
                double keep = t * t / ((t * t) + 0.0625), mean = (keep * -0.1) + ((1 - keep) * m);
                (all, theta, tau, differ) = (all + weight, theta + (weight * m), tau + (weight * t), differ + (t > 0.1 ? weight : 0));
                (second, secondSquare) = (second + (weight * mean), secondSquare + (weight * ((mean * mean) + (keep * 0.0625))));
            }

        Assert.Equal(theta / all, effects.Theta, 1e-3);
        Assert.Equal(tau / all, effects.Tau, 1e-3);
        Assert.Equal(differ / all, effects.ProbabilityDiffer, 2e-3);
        Assert.Equal(second / all, effects.Each[1].Mean, 1e-3);
        Assert.Equal(Math.Sqrt((secondSquare / all) - Math.Pow(second / all, 2)), effects.Each[1].Sd, 1e-3);
    }

    [Fact]
    public void Effects_HalfOrTwiceThePlaces_AreTheSame()
    {
        foreach ((ImmutableArray<SharedEstimate> trials, SharingPrior prior) in new[] { (Schools, SharingPrior.Flat), ([new("a", 0.9, 0.3), new("b", 0.2, 0.02)], SharingPrior.Evidence) })
        {
            SharedEffects[] all = [.. new[] { 64, 128, 256 }.Select(places => Shrinkage.Effects(trials, prior, places))];
            Assert.All(all, one => Assert.Equal(all[2].Each[0].Mean, one.Each[0].Mean, 1e-6 * all[2].Each[0].Sd));
            Assert.All(all, one => Assert.Equal(all[2].Tau, one.Tau, 1e-6 * all[2].Tau));
        }
    }

    /// <summary>Truths drawn from the prior: the combined interval holds its own truth 95 times in 100, the trial's own does as well and is wider.</summary>
    [Fact]
    public void Of_TruthsDrawnFromThePrior_IntervalsHoldThem()
    {
        var chance = new Xoshiro256(31);
        int held = 0, all = 0;
        double combined = 0, own = 0;
        for (int round = 0; round < 100; round++)
        {
            double theta = 0.5 * chance.NextNormal(), tau = 0.5 * Math.Abs(chance.NextNormal());
            double[] truths = [.. Enumerable.Range(0, 6).Select(_ => theta + (tau * chance.NextNormal()))];
            SharedEffects effects = Shrinkage.Of([.. truths.Select((truth, i) => new SharedEstimate($"{i}", truth + (0.4 * chance.NextNormal()), 0.4))], SharingPrior.Evidence)!;
            foreach ((ShrunkenEffect one, double truth) in effects.Each.Zip(truths))
            {
                (all, held) = (all + 1, held + (one.Interval95.Low <= truth && truth <= one.Interval95.High ? 1 : 0));
                (combined, own) = (combined + Math.Pow(one.Mean - truth, 2), own + Math.Pow(one.Own.Estimate - truth, 2));
            }
        }

        // Six truths of a round share their doubt: about 270 of the 600 are worth their own.
        Assert.InRange((double)held / all, 0.95 - (4 * Math.Sqrt(0.95 * 0.05 / 270)), 0.95 + (4 * Math.Sqrt(0.95 * 0.05 / 270)));
        Assert.True(combined < 0.9 * own);
    }

    [Fact]
    public void Of_TrialsThatTrulyDiffer_NamesResponders()
    {
        SharedEffects differ = Shrinkage.Of([new("a", 1.5, 0.15), new("b", 0, 0.15), new("c", 1.2, 0.15), new("d", 0.1, 0.15)], SharingPrior.Evidence)!;
        SharedEffects alike = Shrinkage.Of([new("a", 0.7, 0.3), new("b", 0.6, 0.3), new("c", 0.65, 0.3), new("d", 0.6, 0.3)], SharingPrior.Evidence)!;

        Assert.Equal([true, false, true, false], differ.Each.Select(one => one.IsResponder));
        Assert.True(alike.Each[0].ProbabilityAbove0 > 0.95);
        Assert.DoesNotContain(alike.Each, one => one.IsResponder);
    }

    [Fact]
    public void Of_AnyTrials_IsSound() => Prop.ForAll(Gen.Choose(-30, 30).ArrayOf(5).ToArbitrary(), drawn =>
    {
        SharedEffects effects = Shrinkage.Of([.. drawn.Select((d, i) => new SharedEstimate($"{i}", d / 10.0, 0.2 + (0.2 * i)))], SharingPrior.Evidence)!;
        return effects.Each.All(one => one.Weight is > 0 and < 1 && one.ProbabilityAbove0 is >= 0 and <= 1 && one.Sd > 0 && one.Interval95.Low < one.Mean && one.Mean < one.Interval95.High)
            && effects.NextSd >= effects.ThetaSd && effects.ProbabilityDiffer is >= 0 and <= 1;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Of_OneTrial_IsDrawnToThePrior()
    {
        ShrunkenEffect one = Shrinkage.Of([new("a", 1, 0.5)], SharingPrior.Evidence)!.Each[0];

        Assert.InRange(one.Mean, 0.4, 0.8);
        Assert.False(one.IsResponder);
        Assert.Null(Shrinkage.Of([], SharingPrior.Evidence));
    }

    [Fact]
    public void Of_Senseless_Throws()
    {
        Assert.Throws<ArgumentException>(() => Shrinkage.Of([new("a", 1, 0)], SharingPrior.Evidence));
        Assert.Throws<ArgumentException>(() => Shrinkage.Of([new("a", double.NaN, 1)], SharingPrior.Evidence));
        Assert.Throws<ArgumentException>(() => Shrinkage.Of([new("a", 1, 1), new("b", 1, 1)], SharingPrior.Flat));
        Assert.Throws<ArgumentException>(() => Shrinkage.Of([new("a", 1, 1)], new(0, 0.5, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => SharedEstimate.OfPoints("a", 1, 1, 0, true));
    }

    [Fact]
    public void OfPoints_LowerIsBetter_TurnsToABenefit() => Assert.Equal(new("a", 0.8, 0.25), SharedEstimate.OfPoints("a", -1.6, 0.5, 2, true));

    [Fact]
    public void Belief_LargeEffect_IsHeldToThePlannersRange()
    {
        Belief large = TrialBelief.Of(Goal.Calm, "T01", Shrinkage.Of([new("a", 9, 0.1), new("b", 9, 0.1)], new(0, 50, 50))!.Each[0]);
        ShrunkenEffect small = Shrinkage.Of([new("a", 0.4, 0.3)], SharingPrior.Evidence)!.Each[0];

        Assert.Equal(2, large.Effect);
        Assert.Equal(new(Goal.Calm, "T01", small.Mean, small.Sd), TrialBelief.Of(Goal.Calm, "T01", small));
    }

    private static double Density(double off, double variance) => Math.Exp(-off * off / (2 * variance)) / Math.Sqrt(variance);
}
