using Effleur.Numerics.Chance;
using Effleur.Numerics.Statistics;

namespace Effleur.Trials.Simulation;

/// <summary>Plays a trial many times to see how often its analysis is right (docs/methods/trial-simulation.md). The same seed gives the same figures.</summary>
public static class TrialSimulation
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "trial-simulation";

    /// <summary>Rises with every change that moves a value.</summary>
    public const int Version = 1;

    /// <summary>Plays a scenario; one after the other, for ten thousand trials of 28 days take about a hundredth of a minute.</summary>
    /// <param name="scenario">What is played.</param>
    /// <param name="trials">How often, at least 1.</param>
    /// <param name="seed">Any number.</param>
    /// <exception cref="ArgumentException">A scenario that cannot be played.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No trial.</exception>
    public static SimulatedFigures Run(SimulatedScenario scenario, int trials, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1);
        scenario.Check();
        var chance = new Xoshiro256(seed);
        double[] lines = Lines(scenario.IsDrawn ? scenario.Pairs - 1 : (2 * scenario.Pairs * scenario.BlockDays) - 2, scenario.IsDrawn);
        var seen = new List<TrialSeen>(trials);
        for (int trial = 0; trial < trials; trial++)
        {
            SimulatedTrial played = SimulatedTrial.Play(scenario, chance);
            seen.Add(scenario.IsDrawn ? TrialSeen.OfPairs(played.Differences().AsSpan(), scenario.Effect, lines) : TrialSeen.OfDays(played, scenario.Effect, lines[^1]));
        }

        return Sum(seen, scenario.IsDrawn);
    }

    private static double[] Lines(int most, bool all)
    {
        double[] lines = new double[most + 1];
        for (int freedom = all ? 1 : most; freedom <= most; freedom++) lines[freedom] = StudentT.Quantile(0.975, freedom);
        return lines;
    }

    private static SimulatedFigures Sum(List<TrialSeen> seen, bool isDrawn)
    {
        SimulatedShare share(Predicate<TrialSeen> what) => new(seen.FindAll(what).Count, seen.Count);
        int[] stops = [.. seen.Select(one => one.EvidenceAt ?? int.MaxValue).Order()];
        int median = stops[(stops.Length - 1) / 2];
        return new(
            share(one => one.IsFound),
            share(one => one.IsCovered),
            isDrawn ? share(one => one.IsPeeked) : null,
            isDrawn ? share(one => one.EvidenceAt is not null) : null,
            median == int.MaxValue ? null : median);
    }
}
