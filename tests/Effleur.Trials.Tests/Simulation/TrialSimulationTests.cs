using System.Collections.Immutable;
using Effleur.Numerics.Chance;
using Effleur.Trials.Data;
using Effleur.Trials.Simulation;

namespace Effleur.Trials.Tests.Simulation;

/// <summary>Evidence F2's own figures come from 2,500 trials or more and are told to a hundredth: four standard errors of both, and the rounding, are allowed.</summary>
public sealed class TrialSimulationTests
{
    private const int Trials = 4000;

    [Theory]
    [InlineData(0, 0.05, 0.05)]
    [InlineData(0.2, 0.10, 0.09)]
    [InlineData(0.4, 0.18, 0.15)]
    [InlineData(0.6, 0.32, 0.22)]
    public void Run_NothingThere_HasTheEvidencesFalseAlarms(double phi, double beforeAfter, double abab)
    {
        Near(beforeAfter, TrialSimulation.Run(SimulatedScenario.BeforeAfter(14) with { Phi = phi }, Trials, 1).Found);
        Near(abab, TrialSimulation.Run(SimulatedScenario.Abab(7) with { Phi = phi }, Trials, 2).Found);
        Near(0.05, TrialSimulation.Run(new() { Phi = phi }, Trials, 3).Found);
    }

    /// <summary>The evidence names no likeness for its trend; 0.2 gives its three figures.</summary>
    [Fact]
    public void Run_Trend_HasTheEvidencesFalseAlarms()
    {
        Near(0.29, TrialSimulation.Run(SimulatedScenario.BeforeAfter(14) with { Phi = 0.2, Trend = 1 }, Trials, 1).Found);
        Near(0.13, TrialSimulation.Run(SimulatedScenario.Abab(7) with { Phi = 0.2, Trend = 1 }, Trials, 2).Found);
        Near(0.05, TrialSimulation.Run(new() { Phi = 0.2, Trend = 1 }, Trials, 3).Found);
    }

    [Theory]
    [InlineData(7, 1.0, 0.48)]
    [InlineData(14, 0.5, 0.33)]
    [InlineData(20, 0.8, 0.82)]
    [InlineData(42, 0.3, 0.36)]
    public void Run_EffectThere_HasTheEvidencesPower(int pairs, double effect, double power) =>
        Near(power, TrialSimulation.Run(new() { Pairs = pairs, Effect = effect, Phi = 0.3 }, Trials, 4).Found);

    [Fact]
    public void Run_LookedAtAfterEveryPair_OnlyTheEValueKeepsItsWord()
    {
        Near(0.24, TrialSimulation.Run(new() { Pairs = 28 }, Trials, 5).FoundByPeeking!.Value);
        SimulatedShare evidence = TrialSimulation.Run(new() { Pairs = 42 }, 10_000, 6).FoundByEvidence!.Value;

        Near(0.015, evidence);
        Assert.True(evidence.Share + (4 * evidence.StandardError) < 0.05);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.6)]
    public void Run_DrawnPairs_IntervalHoldsTheTruth(double phi)
    {
        SimulatedShare covered = TrialSimulation.Run(new() { Effect = 0.5, Phi = phi }, 8000, 7).Covered;

        Assert.InRange(covered.Share, 0.95 - (4 * covered.StandardError), 0.95 + (4 * covered.StandardError));
    }

    [Fact]
    public void Play_Noise_IsOfUnitSpreadAndAsAlikeAsAsked()
    {
        var chance = new Xoshiro256(8);
        double squares = 0, products = 0;
        int count = 0;
        for (int trial = 0; trial < 300; trial++)
        {
            ImmutableArray<double> days = SimulatedTrial.Play(SimulatedScenario.BeforeAfter(100) with { Phi = 0.6 }, chance).Scores(false);
            for (int day = 1; day < days.Length; day++, count++) (squares, products) = (squares + (days[day] * days[day]), products + (days[day] * days[day - 1]));
        }

        // Effective counts under likeness 0.6: errors of about 0.012 and 0.011.
        Assert.Equal(1, squares / count, 0.05);
        Assert.Equal(0.6, products / count, 0.05);
    }

    [Fact]
    public void ToData_Played_HasTheSameDifferences()
    {
        var scenario = new SimulatedScenario { Pairs = 9, Effect = 3, Phi = 0.3, Trend = 0.5 };
        SimulatedTrial trial = SimulatedTrial.Play(scenario, new(9));
        TrialData data = trial.ToData();
        double[] differences = [.. data.Observations.GroupBy(o => o.Pair).Select(pair => pair.Single(o => o.Arm == "active").Outcome!.Value - pair.Single(o => o.Arm == "control").Outcome!.Value)];

        Assert.Equal(trial.Differences(), differences);
        Assert.Equal(18, data.Observations.Select(o => o.Day).Distinct().Count());
        Assert.InRange(data.Observations.Count(o => o is { Order: 1, Arm: "active" }), 1, 8);
    }

    [Fact]
    public void Run_SameSeed_IsTheSameAndAnotherIsNot()
    {
        var scenario = new SimulatedScenario { Effect = 0.5, Phi = 0.3 };

        Assert.Equal(TrialSimulation.Run(scenario, 500, 1), TrialSimulation.Run(scenario, 500, 1));
        Assert.NotEqual(TrialSimulation.Run(scenario, 500, 1), TrialSimulation.Run(scenario, 500, 2));
    }

    [Fact]
    public void Run_SenselessScenario_Throws()
    {
        Assert.Throws<ArgumentException>(() => TrialSimulation.Run(new() { Pairs = 1 }, 10, 1));
        Assert.Throws<ArgumentException>(() => TrialSimulation.Run(new() { Phi = 1 }, 10, 1));
        Assert.Throws<ArgumentException>(() => TrialSimulation.Run(new() { Effect = double.NaN }, 10, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => TrialSimulation.Run(new(), 0, 1));
    }

    private static void Near(double published, SimulatedShare here)
    {
        double error = Math.Sqrt(published * (1 - published) * ((1 / 2500.0) + (1.0 / here.Of)));
        Assert.InRange(here.Share, published - 0.005 - (4 * error), published + 0.005 + (4 * error));
    }
}
