using Effleur.Trials.Simulation;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Trials.Tests.Simulation;

public sealed class TrialOddsTests
{
    // Days that are half alike differ by exactly one day's standard deviation.
    private static readonly OddsNoise Half = new(1, 0.5);

    /// <summary>G*Power's matched pairs, and the paired t of 20 pairs at 0.66 (R's power.t.test gives 0.80).</summary>
    [Theory]
    [InlineData(34, 0.5, 0.8078, 1e-4)]
    [InlineData(20, 0.66, 0.80, 0.005)]
    public void Power_PublishedTests_IsThePublishedPower(int pairs, double effect, double power, double within)
    {
        Assert.Equal(power, TrialOdds.Power(pairs, effect, Half), within);
        Assert.Equal(power, TrialOdds.Power(pairs, -3 * effect, Half with { Sd = 3 }), within);
    }

    /// <summary>The other way: trials played.</summary>
    [Theory]
    [InlineData(7, 1, 0.3, 1, 0)]
    [InlineData(20, 0.5, 0, 1, 0)]
    [InlineData(4, 0.9, 0.5, 7, 2)]
    public void Power_AgainstTrialsPlayed_IsTheSame(int pairs, double effect, double phi, int blockDays, int washoutDays)
    {
        var scenario = new SimulatedScenario { Pairs = pairs, Effect = effect, Phi = phi, BlockDays = blockDays, WashoutDays = washoutDays };
        SimulatedShare found = TrialSimulation.Run(scenario, 4000, 21).Found;

        Assert.Equal(TrialOdds.Power(pairs, effect, new(1, phi) { BlockDays = blockDays, WashoutDays = washoutDays }), found.Share, 4 * found.StandardError);
    }

    [Fact]
    public void PairSd_SingleDays_IsTheKnownOne()
    {
        Assert.Equal(Math.Sqrt(1.4), OddsNoise.Usual.PairSd(), 1e-12);
        Assert.Equal(2 * Math.Sqrt(2.0 / 7), new OddsNoise(2, 0) { BlockDays = 7, WashoutDays = 3 }.PairSd(), 1e-12);
        Assert.Throws<ArgumentOutOfRangeException>(() => new OddsNoise(0, 0.3).PairSd());
        Assert.Throws<ArgumentOutOfRangeException>(() => new OddsNoise(1, 1).PairSd());
    }

    /// <summary>The slow second way: weights of every day against the whole correlation matrix.</summary>
    [Theory]
    [InlineData(1, 0, 0.3)]
    [InlineData(1, 2, 0.6)]
    [InlineData(3, 1, 0.5)]
    [InlineData(7, 2, -0.4)]
    public void PairSd_Blocks_IsThatOfTheWholeMatrix(int blockDays, int washoutDays, double phi)
    {
        double[] weights = [.. Enumerable.Range(0, (2 * blockDays) + washoutDays).Select(day => day < blockDays ? 1.0 / blockDays : day < blockDays + washoutDays ? 0 : -1.0 / blockDays)];
        double variance = weights.Select((a, i) => weights.Select((b, j) => a * b * Math.Pow(phi, Math.Abs(i - j))).Sum()).Sum();

        Assert.Equal(2 * Math.Sqrt(variance), new OddsNoise(2, phi) { BlockDays = blockDays, WashoutDays = washoutDays }.PairSd(), 1e-12);
    }

    [Fact]
    public void Detectable_AnyPairs_IsFoundFourTimesInFiveAndFalls() => Prop.ForAll(Gen.Choose(2, 80).ToArbitrary(), pairs =>
    {
        double effect = TrialOdds.Detectable(pairs, OddsNoise.Usual);
        return Math.Abs(TrialOdds.Power(pairs, effect, OddsNoise.Usual) - 0.8) < 1e-6 && TrialOdds.Detectable(pairs + 1, OddsNoise.Usual) < effect;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));

    [Fact]
    public void PairsFor_PublishedTest_IsItsNumber()
    {
        Assert.Equal(34, TrialOdds.PairsFor(0.5, Half));
        Assert.Null(TrialOdds.PairsFor(0.01, Half));
        Assert.Throws<ArgumentOutOfRangeException>(() => TrialOdds.Power(1, 0.5, Half));
        Assert.Throws<ArgumentOutOfRangeException>(() => TrialOdds.Detectable(9, Half, 1));
    }

    /// <summary>Evidence F2: six pairs can reach 0.031, five only 0.0625.</summary>
    [Fact]
    public void LeastP_SixAndFivePairs_AreTheKnownOnes() =>
        Assert.Equal((1.0, 0.0625, 0.03125), (TrialOdds.LeastP(0), TrialOdds.LeastP(5), TrialOdds.LeastP(6)));
}
