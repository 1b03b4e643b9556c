using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;

namespace Effleur.Core.Routines;

/// <summary>Looks at a routine with the catalogue's order rules.</summary>
public sealed class OrderCheck
{
    private readonly MassageCatalogue _catalogue;
    private readonly Routine _routine;
    private readonly TimedRoutine _timed;

    private OrderCheck(MassageCatalogue catalogue, Routine routine)
    {
        (_catalogue, _routine) = (catalogue, routine);
        _timed = ChoreographyCompiler.Compile(catalogue, routine);
    }

    /// <summary>The rules a routine breaks, in the rules' order; none for a routine without steps.</summary>
    /// <exception cref="KeyNotFoundException">The routine names a technique that is not in the catalogue.</exception>
    public static ImmutableArray<BrokenRule> Broken(MassageCatalogue catalogue, Routine routine)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(routine);
        if (routine.Steps.IsEmpty) return [];
        var check = new OrderCheck(catalogue, routine);
        return [.. catalogue.OrderRules.Where(check.Applies).SelectMany(rule => check.Faults(rule).Select(step => new BrokenRule(rule, step)))];
    }

    private bool Applies(OrderRule rule) =>
        _timed.DurationS >= 60 * rule.FromMinutes && (rule.Goals.IsEmpty || rule.Goals.Any(goal => _routine.Goals.Contains(goal)));

    private IEnumerable<int?> Faults(OrderRule rule)
    {
        int[] steps = [.. Enumerable.Range(0, _routine.Steps.Length).Where(i => IsOf(i, rule.Stages))];
        int first = steps.Length > 0 ? steps[0] : -1, last = _routine.Steps.Length - 1;
        int earlier = Enumerable.Range(0, _routine.Steps.Length).FirstOrDefault(i => IsOf(i, rule.Earlier), -1);
        return rule.Demand switch
        {
            OrderDemand.Needs => first >= 0 && (earlier < 0 || earlier > first) ? [first] : [],
            OrderDemand.After => first >= 0 && earlier > first ? [first] : [],
            OrderDemand.Inside => steps.Where(i => i == 0 || i == last).Select(i => (int?)i),
            OrderDemand.EndsWith => IsOf(last, rule.Stages) ? [] : [last],
            OrderDemand.Never => steps.Select(i => (int?)i),
            _ => WorkS(rule.Stages) > rule.MostS ? [null] : [],
        };
    }

    private bool IsOf(int step, ImmutableArray<RoutineStage> stages) => IsOf(_routine.Steps[step].TechniqueId, stages);

    private bool IsOf(string techniqueId, ImmutableArray<RoutineStage> stages) => _catalogue.Techniques[techniqueId].Stages.Any(stages.Contains);

    private double WorkS(ImmutableArray<RoutineStage> stages) =>
        _timed.Steps.Where(step => step.Phase == StepPhase.Work && IsOf(step.TechniqueId, stages)).Sum(step => step.DurationS);
}
