using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Routines;

namespace Effleur.Server.OwnRoutines;

internal sealed record RoutineDetails(
    string Id, string Name, int Minutes, string Description, ImmutableArray<Goal> Goals, ImmutableArray<RoutineStep> Steps)
{
    public static RoutineDetails Of(Routine routine) =>
        new(routine.Id, routine.Name, routine.Minutes, routine.Description, routine.Goals, routine.Steps);
}

internal sealed record OwnRoutineView(
    Guid Id, string Name, int Revision, DateTime UpdatedAt, RoutineDetails? Routine, IReadOnlyList<BrokenRuleView> Broken, ImmutableArray<string> Faults, string? Refusal)
{
    public static OwnRoutineView Of(OwnRoutine own) => new(
        own.Row.Id,
        own.Row.Name,
        own.Row.Revision,
        own.Row.UpdatedAt,
        own.Routine is null ? null : RoutineDetails.Of(own.Routine),
        [.. own.Broken.Select(BrokenRuleView.Of)],
        own.Faults,
        own.Refusal);
}

internal sealed record RoutineList(IReadOnlyList<RoutineDetails> Shipped, IReadOnlyList<OwnRoutineView> Own);

internal sealed record BrokenRuleView(string Rule, RuleWeight Weight, int? Step, string Words)
{
    public static BrokenRuleView Of(BrokenRule broken) => new(broken.Rule.Id, broken.Rule.Weight, broken.Step, broken.Rule.Words);
}

/// <summary>What the editor shows while a routine is being made.</summary>
/// <param name="Seconds">How long it takes; null while a step is wrong.</param>
/// <param name="Broken">The rules of order it breaks.</param>
/// <param name="Faults">The values that may not be.</param>
/// <param name="LeftOut">Steps that are left out for this person today, with the reason.</param>
internal sealed record RoutineCheckView(
    double? Seconds, IReadOnlyList<BrokenRuleView> Broken, ImmutableArray<RoutineFault> Faults, IReadOnlyList<LeftOutStep> LeftOut);

/// <summary>A step that is left out, wholly or in part.</summary>
internal sealed record LeftOutStep(int Step, string Because, string Words)
{
    public static IReadOnlyList<LeftOutStep> Of(MassageCatalogue catalogue, Clearance clearance, Routine routine) =>
    [
        .. routine.Steps.SelectMany((step, i) => catalogue.Techniques.TryGetValue(step.TechniqueId, out Technique? technique)
            ? technique.Strokes.SelectMany(stroke => clearance.Against(stroke)).Take(1).Select(why => new LeftOutStep(i, why.Condition.Name, why.Rule.Words))
            : []),
    ];
}
