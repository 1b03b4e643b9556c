using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Core.Strokes;

namespace Effleur.Coaching;

/// <summary>What the coach is to watch for: a timed routine step by step, or the strokes of one technique all at once. Immutable; share it between sessions.</summary>
public sealed class CoachProgram
{
    private CoachProgram(MassageCatalogue catalogue, ImmutableArray<ProgramStep> steps)
    {
        Catalogue = catalogue;
        Steps = steps;
    }

    /// <summary>The knowledge it was made from.</summary>
    public MassageCatalogue Catalogue { get; }

    /// <summary>The steps in order.</summary>
    public ImmutableArray<ProgramStep> Steps { get; }

    /// <summary>A whole routine: steps advance when their passes are done or their time is over.</summary>
    /// <exception cref="ArgumentException">The routine names a stroke the catalogue does not have, or has no steps.</exception>
    public static CoachProgram FromRoutine(MassageCatalogue catalogue, TimedRoutine routine)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(routine);
        if (routine.Steps.IsDefaultOrEmpty) throw new ArgumentException($"Routine '{routine.Id}' has no steps.", nameof(routine));
        Dictionary<string, Stroke> strokes = catalogue.Techniques.Values.SelectMany(t => t.Strokes).ToDictionary(s => s.Id);
        var steps = ImmutableArray.CreateBuilder<ProgramStep>(routine.Steps.Length);
        var targets = new Dictionary<int, ImmutableArray<StrokeTarget>>();
        foreach (ChoreographyStep step in routine.Steps)
        {
            ChoreographyStep? work = routine.Steps.Skip(step.Index).FirstOrDefault(s => s.Phase == StepPhase.Work);
            int key = work?.Index ?? -1;
            if (!targets.ContainsKey(key)) targets[key] = Targets(catalogue, work, strokes);
            steps.Add(new(step.Index, step.Phase, step.DurationS, targets[key]));
        }

        return new(catalogue, steps.MoveToImmutable());
    }

    /// <summary>One technique without steps or end: all of its strokes are looked for at once, on one side or both.</summary>
    /// <exception cref="ArgumentException">The catalogue has no such technique.</exception>
    public static CoachProgram FromTechnique(MassageCatalogue catalogue, string techniqueId, Side? side)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        if (!catalogue.Techniques.TryGetValue(techniqueId, out Technique? technique))
            throw new ArgumentException($"There is no technique '{techniqueId}'.", nameof(techniqueId));
        Side[] sides = side is { } one ? [one] : [Side.Left, Side.Right];
        ImmutableArray<StrokeTarget> targets =
            [.. technique.Strokes.Where(stroke => InSight.Is(catalogue, stroke)).SelectMany(stroke => sides.Select(s => new StrokeTarget(stroke, s, stroke.Passes)))];
        return new(catalogue, [new(0, StepPhase.Work, double.PositiveInfinity, targets)]);
    }

    /// <summary>Nothing is asked for: the coach only tells which techniques are done.</summary>
    public static CoachProgram ForRecognition(MassageCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return new(catalogue, [new(0, StepPhase.Work, double.PositiveInfinity, [])]);
    }

    private static ImmutableArray<StrokeTarget> Targets(MassageCatalogue catalogue, ChoreographyStep? step, Dictionary<string, Stroke> strokes) => step is null
        ? []
        : [.. step.Hands.Select(hand => new StrokeTarget(Find(hand.StrokeId, strokes), hand.FaceSide, hand.Passes.Length)).Where(target => InSight.Is(catalogue, target.Stroke))];

    private static Stroke Find(string id, Dictionary<string, Stroke> strokes) =>
        strokes.TryGetValue(id, out Stroke? stroke) ? stroke : throw new ArgumentException($"There is no stroke '{id}'.", nameof(id));
}
