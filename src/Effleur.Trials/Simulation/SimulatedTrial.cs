using System.Collections.Immutable;
using Effleur.Core.Trials;
using Effleur.Numerics.Chance;
using Effleur.Trials.Data;

namespace Effleur.Trials.Simulation;

/// <summary>One trial played: the score of every day, and which days were the active arm's.</summary>
public sealed class SimulatedTrial
{
    private readonly SimulatedScenario _scenario;
    private readonly double[] _scores;
    private readonly bool[] _isActiveFirst;

    private SimulatedTrial(SimulatedScenario scenario) => (_scenario, _scores, _isActiveFirst) = (scenario, new double[scenario.Days], new bool[scenario.Pairs]);

    /// <summary>Plays a trial: noise of the first order in time, started as if it had always run, a trend, and the effect on the active days.</summary>
    /// <param name="scenario">What is played.</param>
    /// <param name="chance">Draws the orders, then the days' noise.</param>
    /// <exception cref="ArgumentException">A scenario that cannot be played.</exception>
    public static SimulatedTrial Play(SimulatedScenario scenario, Xoshiro256 chance)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(chance);
        scenario.Check();
        var trial = new SimulatedTrial(scenario);
        for (int pair = 0; pair < scenario.Pairs; pair++) trial._isActiveFirst[pair] = scenario.IsDrawn && chance.NextBelow(2) == 0;
        trial.Noise(chance);
        for (int block = 0; block < 2 * scenario.Pairs; block++)
            if (trial.IsActive(block))
                foreach (ref double score in trial.Block(block)) score += scenario.Effect;
        return trial;
    }

    /// <summary>Active less control of each pair: of days, or of the means of its blocks.</summary>
    public ImmutableArray<double> Differences()
    {
        var differences = ImmutableArray.CreateBuilder<double>(_scenario.Pairs);
        for (int pair = 0; pair < _scenario.Pairs; pair++)
        {
            double first = Mean(Block(2 * pair)), second = Mean(Block((2 * pair) + 1));
            differences.Add(_isActiveFirst[pair] ? first - second : second - first);
        }

        return differences.MoveToImmutable();
    }

    /// <summary>The scores of one arm's days, in the order of time.</summary>
    /// <param name="active">Whether those of the active arm.</param>
    public ImmutableArray<double> Scores(bool active)
    {
        var scores = ImmutableArray.CreateBuilder<double>(_scenario.Pairs * _scenario.BlockDays);
        for (int block = 0; block < 2 * _scenario.Pairs; block++)
            if (IsActive(block) == active) scores.AddRange(Block(block));
        return scores.MoveToImmutable();
    }

    /// <summary>The trial as an analyst gets it, a higher score being the better one and half a standard deviation worthwhile.</summary>
    public TrialData ToData()
    {
        var observations = ImmutableArray.CreateBuilder<TrialObservation>();
        bool isBlocks = _scenario.BlockDays > 1;
        for (int block = 0; block < 2 * _scenario.Pairs; block++)
            for (int day = 0; day < _scenario.BlockDays; day++)
                observations.Add(new(isBlocks ? block + 1 : (block / 2) + 1, isBlocks ? day + 1 : (block % 2) + 1, IsActive(block) ? "active" : "control", Block(block)[day])
                {
                    Day = (block * (_scenario.BlockDays + _scenario.WashoutDays)) + day + 1,
                });
        TrialDesign design = isBlocks ? TrialDesign.Blocks : TrialDesign.Pairs;
        return new(design, new("active", "control"), observations.DrainToImmutable()) { LowerIsBetter = false, Worthwhile = 0.5, PlannedPairs = _scenario.Pairs };
    }

    private bool IsActive(int block) => block % 2 == 0 ? _isActiveFirst[block / 2] : !_isActiveFirst[block / 2];

    private Span<double> Block(int block) => _scores.AsSpan(block * (_scenario.BlockDays + _scenario.WashoutDays), _scenario.BlockDays);

    private void Noise(Xoshiro256 chance)
    {
        double news = Math.Sqrt(1 - (_scenario.Phi * _scenario.Phi)), noise = chance.NextNormal();
        for (int day = 0; day < _scores.Length; day++)
        {
            if (day > 0) noise = (_scenario.Phi * noise) + (news * chance.NextNormal());
            _scores[day] = noise + (_scenario.Trend * day / (_scores.Length - 1));
        }
    }

    private static double Mean(ReadOnlySpan<double> scores)
    {
        double sum = 0;
        foreach (double score in scores) sum += score;
        return sum / scores.Length;
    }
}
