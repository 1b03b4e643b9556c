using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Planning.Sessions;

namespace Effleur.Planning.Tests;

/// <summary>Small random instances: techniques made of a stage, goals and times, small enough for everything to be tried.</summary>
internal sealed class Instances(int seed)
{
    private static readonly int GoalCount = Enum.GetValues<Goal>().Length;

    private readonly Random _random = new(seed);

    public Goal[] Goals { get; } = [Goal.Calm, Goal.Puffiness, Goal.JawTension];

    public double[] Weights()
    {
        double[] weights = new double[GoalCount];
        foreach (Goal goal in Goals) weights[(int)goal] = _random.Next(1, 6);
        return weights;
    }

    /// <summary>A few items with one to three ways to use each.</summary>
    public ImmutableArray<SessionItem> Items(int most) =>
        SessionItem.InOrder(Enumerable.Range(0, _random.Next(1, most + 1)).SelectMany(Uses).GroupBy(use => use.Technique));

    public int Units(int most) => _random.Next(0, most + 1);

    public bool Coin() => _random.Next(2) == 0;

    public int Next(int below) => _random.Next(below);

    private IEnumerable<TechniqueUse> Uses(int i)
    {
        Technique technique = Technique($"T{i:00}", Stages());
        double worth = _random.NextDouble();
        double[] each = [.. Enumerable.Range(0, GoalCount).Select(goal => Goals.Contains((Goal)goal) && _random.Next(3) > 0 ? worth * _random.NextDouble() : 0)];
        int units = _random.Next(1, 5);
        return Enumerable.Range(1, _random.Next(1, 4)).Select(level => new TechniqueUse(
            technique, new(technique.Id, level), units * level, TechniqueUse.Benefit(level / 2.0), [.. each.Select(value => value * TechniqueUse.Benefit(level / 2.0))]));
    }

    private ImmutableArray<RoutineStage> Stages()
    {
        // firm work and tools, and what they need, more often than by chance: that is where the rules bite
        RoutineStage[] all = [.. Enum.GetValues<RoutineStage>(), RoutineStage.Firm, RoutineStage.Firm, RoutineStage.Warm, RoutineStage.Slip, RoutineStage.ToolWork, RoutineStage.Close];
        RoutineStage first = all[_random.Next(all.Length)];
        return _random.Next(5) == 0 ? [.. new[] { first, all[_random.Next(all.Length)] }.Distinct()] : [first];
    }

    private static Technique Technique(string id, ImmutableArray<RoutineStage> stages) => new()
    {
        Id = id,
        Name = id,
        OtherNames = [],
        Family = TechniqueFamily.Gliding,
        Goals = [Goal.Calm],
        Stages = stages,
        Intent = "",
        Logic = StrokeLogic.Comfort,
        Instruction = "",
        Feel = "",
        Mistakes = [],
        Cautions = [],
        Strokes = [],
        Evidence = [],
        DoseMark = "E",
    };
}
