using Effleur.Numerics.Chance;
using Effleur.Numerics.Statistics;
using Effleur.Trials.Bayes;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Trials.Tests.Bayes;

public sealed class PairedModelTests
{
    // Student's sleep data (1908), the first paired t test there is: extra hours of sleep, drug 2 less drug 1.
    private static readonly double[] Sleep = [1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4];

    /// <summary>Without likeness the model is conjugate, and its posterior is written down: t with n degrees, mean n·d̄ / (n + 1/g).</summary>
    [Fact]
    public void Of_WithoutLikeness_IsTheConjugatePosterior()
    {
        PairedPosterior posterior = PairedModel.Of(Sleep, PairedPrior.Drawn)!;
        double mean = 15.8 / 14, left = Sleep.Sum(d => d * d) - (15.8 * 15.8 / 14), scale = Math.Sqrt(left / (10 * 14));

        Assert.Equal(mean, posterior.Mean, 1e-12);
        Assert.Equal(scale * Math.Sqrt(10.0 / 8), posterior.Sd, 1e-12);
        Assert.Equal(mean - (2.228138852 * scale), posterior.Interval95.Low, 1e-7);
        Assert.Equal(mean + (2.228138852 * scale), posterior.Interval95.High, 1e-7);
        Assert.Equal(1 - StudentT.Share(-mean / scale, 10), posterior.ProbabilityAbove(0), 1e-12);
        Assert.Equal(0, posterior.Rho);
    }

    /// <summary>A wide prior is no prior: the interval is then that of the paired t, but for one degree of freedom (0.700 to 2.460 with nine, R's t.test).</summary>
    [Fact]
    public void Of_WidePrior_IsNearlyThePairedT()
    {
        (double low, double high) = PairedModel.Of(Sleep, new(1e4, 0, 0))!.Interval95;

        Assert.Equal(1.58, (low + high) / 2, 1e-6);
        Assert.Equal(0.8798 * Math.Sqrt(9.0 / 10) * 2.2281 / 2.2622, (high - low) / 2, 1e-3);
    }

    /// <summary>The slow second way: likelihoods by whole matrices on a dense grid of effect, spread and likeness.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_AnyPairs_AgreesWithADenseGrid(bool gaps)
    {
        double[] differences = [1.1, 0.4, -0.3, 1.9, 1.2, 0.8, 2.1];
        int[] pairs = gaps ? [1, 2, 4, 5, 6, 9, 10] : [1, 2, 3, 4, 5, 6, 7];
        PairedPosterior posterior = PairedModel.Of(differences, pairs, PairedPrior.Serial)!;
        DenseGrid slow = DenseGrid.Of(differences, pairs, PairedPrior.Serial);

        Assert.Equal(slow.Mean, posterior.Mean, 2e-3);
        Assert.Equal(slow.Sd, posterior.Sd, 4e-3);
        Assert.Equal(slow.Rho, posterior.Rho, 2e-3);
        Assert.Equal(slow.Above(0), posterior.ProbabilityAbove(0), 2e-3);
        Assert.Equal(slow.Above(1), posterior.ProbabilityBenefit(1, false), 5e-3);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(20)]
    [InlineData(100)]
    public void Posterior_HalfOrTwiceThePlaces_IsTheSame(int count)
    {
        double[] differences = Errors(new(4), count, 0.4);
        int[] pairs = [.. Enumerable.Range(1, count)];
        PairedPosterior[] all = [.. new[] { 24, 48, 96 }.Select(places => PairedModel.Posterior(differences, pairs, PairedPrior.Serial, places))];

        Assert.All(all, one => Assert.Equal(all[2].Mean, one.Mean, 1e-6 * all[2].Sd));
        Assert.All(all, one => Assert.Equal(all[2].Interval95.High, one.Interval95.High, 1e-6 * all[2].Sd));
    }

    /// <summary>Simulation-based calibration (Talts et al. 2018), its ranks without chance: the truth's place in the posterior is even from 0 to 1.</summary>
    [Theory]
    [InlineData(5, false)]
    [InlineData(12, true)]
    public void Of_TruthsDrawnFromThePrior_ArePlacedEvenly(int count, bool isSerial)
    {
        const int Rounds = 2000, Bins = 20;
        int[] bins = Calibration.Bins(isSerial ? PairedPrior.Serial : PairedPrior.Drawn, count, Rounds, Bins, 11);
        double even = (double)Rounds / Bins;

        Assert.InRange(bins.Sum(bin => (bin - even) * (bin - even) / even), 0, ChiSquare.Quantile(0.999, Bins - 1));
    }

    /// <summary>The test above can fail: truths drawn twice as wide as the prior says.</summary>
    [Fact]
    public void Bins_WrongPrior_AreUneven()
    {
        int[] bins = Calibration.Bins(PairedPrior.Drawn, 8, 2000, 20, 12, truthWiderBy: 2);

        Assert.True(bins.Sum(bin => (bin - 100.0) * (bin - 100) / 100) > ChiSquare.Quantile(0.999, 19));
    }

    [Fact]
    public void Of_TooLittle_IsNothing()
    {
        Assert.Null(PairedModel.Of([], PairedPrior.Serial));
        Assert.Null(PairedModel.Of([1, 2], PairedPrior.Serial));
        Assert.Null(PairedModel.Of([1, 1, 1, 1], PairedPrior.Serial));
        Assert.Null(PairedModel.Of([1, double.NaN, 3], PairedPrior.Serial));
        Assert.Throws<ArgumentException>(() => PairedModel.Of([1, 2, 3], [1, 1, 2], PairedPrior.Serial));
        Assert.Throws<ArgumentException>(() => PairedModel.Of([1, 2, 3], new(0.5, -1, 0.8)));
    }

    /// <summary>Another unit, or better turned to worse, changes nothing but that.</summary>
    [Fact]
    public void Of_AnyDifferences_FollowsUnitAndSign() => Prop.ForAll(Gen.Choose(-50, 50).ArrayOf(9).ToArbitrary(), drawn =>
    {
        double[] differences = [.. drawn.Select((d, i) => d + (i / 10.0))];
        PairedPosterior one = PairedModel.Of(differences, PairedPrior.Serial)!, turned = PairedModel.Of([.. differences.Select(d => -3 * d)], PairedPrior.Serial)!;
        (double low, double high) = one.Interval95;
        double benefit = one.ProbabilityBenefit(2, false), none = one.ProbabilityBenefit(0, false);
        return Math.Abs(turned.Mean + (3 * one.Mean)) < 1e-9 * (1 + Math.Abs(turned.Mean)) && Math.Abs(turned.Sd - (3 * one.Sd)) < 1e-9 * turned.Sd
            && Math.Abs(benefit - turned.ProbabilityBenefit(6, true)) < 1e-9 && benefit <= none && none is >= 0 and <= 1
            && low < one.Mean && one.Mean < high && Math.Abs(one.ProbabilityAbove(low) - 0.975) < 1e-8;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    internal static double[] Errors(Xoshiro256 chance, int count, double rho)
    {
        double[] errors = new double[count];
        for (int i = 0; i < count; i++) errors[i] = i == 0 ? chance.NextNormal() : (rho * errors[i - 1]) + (Math.Sqrt(1 - (rho * rho)) * chance.NextNormal());
        return errors;
    }
}
