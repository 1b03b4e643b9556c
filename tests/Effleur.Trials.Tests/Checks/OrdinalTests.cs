using Effleur.Numerics.Statistics;

namespace Effleur.Trials.Tests.Checks;

/// <summary>Ranks and cumulative logit against R (Oracles/checks.R).</summary>
public sealed class OrdinalTests
{
    // Hollander and Wolfe 1973, page 29, R's example of wilcox.test.
    private static readonly double[] Depression =
        [1.83 - 0.878, 0.50 - 0.647, 1.62 - 0.598, 2.48 - 2.05, 1.68 - 1.06, 1.88 - 1.29, 1.55 - 1.06, 3.06 - 3.14, 1.30 - 1.29];

    private static readonly double[] Twelve = [-1.2, 0.4, 2.3, 3.1, -0.7, 1.9, 2.6, 0.9, -0.3, 1.1, 1.7, 2.05];

    [Fact]
    public void SignedRank_HollanderAndWolfe_AsPrinted()
    {
        SignedRank ranks = SignedRank.Of(Depression)!;

        Assert.Equal(0.0390625, ranks.P, 1e-12);
        Assert.Equal(0.46, ranks.Estimate, 1e-12);
        Assert.Equal(0.010, ranks.Interval95!.Value.Low, 1e-12);
        Assert.Equal(0.786, ranks.Interval95.Value.High, 1e-12);
    }

    [Fact]
    public void SignedRank_Twelve_AgreesWithR()
    {
        SignedRank ranks = SignedRank.Of(Twelve)!;

        Assert.Equal(0.021, ranks.P, 0.00005);
        Assert.Equal(1.175, ranks.Estimate, 1e-12);
        Assert.Equal((0.25, 2.10), (Math.Round(ranks.Interval95!.Value.Low, 10), Math.Round(ranks.Interval95.Value.High, 10)));
    }

    [Fact]
    public void SignedRank_ManyDifferences_NormalCurveAgreesWithR()
    {
        double[] many =
        [
            .. Twelve, .. Twelve.Select(x => (x * 1.3719) + 0.1103), .. Twelve.Select(x => (x * 0.7713) - 0.2341), .. Twelve.Select(x => (x * 1.9137) + 0.34517),
            .. Twelve.Select(x => (x * 0.5071) - 0.01729), .. Twelve.Select(x => (x * 1.1137) + 0.07131),
        ];
        SignedRank ranks = SignedRank.Of(many)!;

        Assert.Equal(6.6176283e-08, ranks.P, 1e-14);
        Assert.Equal(1.257529, ranks.Estimate, 0.0005);
        Assert.Equal(0.862689, ranks.Interval95!.Value.Low, 0.005);
        Assert.Equal(1.684781, ranks.Interval95.Value.High, 0.005);
    }

    [Fact]
    public void SignedRank_Ties_EverySignGoneThrough()
    {
        double[] ties = [1, 1, -1, 2, 2, -3, 4, 0];
        double[] ranks = [2, 2, 2, 4.5, 4.5, 6, 7];
        bool[] up = [true, true, false, true, true, false, true];
        double seen = ranks.Where((_, i) => up[i]).Sum(), far = Math.Abs(seen - 14);
        int atLeast = Enumerable.Range(0, 128).Count(order => Math.Abs(ranks.Where((_, i) => (order >> i & 1) == 1).Sum() - 14) >= far);

        Assert.Equal(atLeast / 128.0, SignedRank.Of(ties)!.P, 1e-12);
    }

    [Fact]
    public void SignedRank_MeansOfTwoWrittenDown_SameMiddle()
    {
        double[] walsh = [.. Twelve.SelectMany((a, i) => Twelve.Skip(i).Select(b => (a + b) / 2)).Order()];

        Assert.Equal((walsh[38] + walsh[39]) / 2, SignedRank.Of(Twelve)!.Estimate, 1e-12);
    }

    [Fact]
    public void SignedRank_AllNought_SaysNothing()
    {
        SignedRank ranks = SignedRank.Of([0, 0, 0])!;

        Assert.Equal((0, 1), (ranks.Estimate, ranks.P));
        Assert.Null(ranks.Interval95);
    }

    [Fact]
    public void CumulativeLogit_AgainstPolr_SameOdds()
    {
        (double odds, double error) = CumulativeLogit.Fit([1, 3, 5, 4, 2, 0, 1], [0, 1, 2, 5, 6, 2, 2])!.Value;

        Assert.Equal(1.728417076, odds, 2e-6);
        // polr's error is by observed information, ours by expected
        Assert.Equal(0.6777935, error, 0.02);
    }

    [Fact]
    public void CumulativeLogit_Housing_AgreesWithPolr()
    {
        // Madsen's housing conditions in Copenhagen, MASS: satisfaction in tower blocks against elsewhere
        (double odds, double error) = CumulativeLogit.Fit([468, 345, 468], [99, 101, 200])!.Value;

        Assert.Equal(0.555014, odds, 5e-6);
        Assert.Equal(0.10770, error, 0.0003);
    }

    [Fact]
    public void CumulativeLogit_TwoSteps_IsTheLogOddsRatio()
    {
        (double odds, double error) = CumulativeLogit.Fit([12, 8], [5, 15])!.Value;

        Assert.Equal(Math.Log(12.0 * 15 / (8 * 5)), odds, 1e-9);
        Assert.Equal(Math.Sqrt((1 / 12.0) + (1 / 8.0) + (1 / 5.0) + (1 / 15.0)), error, 1e-9);
    }

    [Fact]
    public void CumulativeLogit_GroupsApart_Null() => Assert.Null(CumulativeLogit.Fit([5, 5, 0, 0], [0, 0, 5, 5]));
}
