using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Planning.Sessions;

namespace Effleur.Planning.Weeks;

/// <summary>Makes the sessions a day could have: for each focus the best one, with and without firm work.</summary>
/// <param name="items">What may be used.</param>
/// <param name="weights">What each goal is worth.</param>
/// <param name="goals">The goals a session can be made for, the weightiest first.</param>
public sealed class CandidateMaker(ImmutableArray<SessionItem> items, ImmutableArray<double> weights, ImmutableArray<Goal> goals)
{
    /// <summary>The sessions of a day.</summary>
    /// <param name="units">Its time, in units of <see cref="PlanLimits.UnitS"/>.</param>
    public ImmutableArray<SessionCandidate> Make(int units) => [.. Focuses().SelectMany(focus => Make(focus, units))];

    private IEnumerable<ImmutableArray<Goal>> Focuses() =>
        goals.Select(goal => ImmutableArray.Create(goal)).Concat(goals.SelectMany((first, i) => goals.Skip(i + 1).Select(second => ImmutableArray.Create(first, second))));

    private IEnumerable<SessionCandidate> Make(ImmutableArray<Goal> focus, int units)
    {
        double[] focused = [.. weights.Select((weight, goal) => focus.Contains((Goal)goal) ? weight : 0)];
        bool canEnd = items.Any(item => item.Stage == RoutineStage.Close); // firm work is never the last thing
        SessionItem[] fit = [.. Helping([.. items.Where(item => Suits(item, focus) && (canEnd || !item.IsOf(RoutineStage.Firm)))], focused)];
        ImmutableArray<TechniqueUse> firm = new SessionProblem([.. fit], focused, units).Best(units);
        if (firm.IsEmpty) yield break;
        SessionCandidate candidate = SessionCandidate.Of(focus, firm);
        yield return candidate;
        if (!candidate.IsFirm) yield break;
        ImmutableArray<TechniqueUse> light = new SessionProblem([.. fit.Where(item => !item.IsOf(RoutineStage.Firm))], focused, units).Best(units);
        if (!light.IsEmpty) yield return SessionCandidate.Of(focus, light);
    }

    // tapping wakes: it has no place where calm is wanted
    private static bool Suits(SessionItem item, ImmutableArray<Goal> focus) => !(focus.Contains(Goal.Calm) && item.IsOf(RoutineStage.Wake));

    // what does not serve the focus is looked at only for what it makes possible, and of those that do so at the same place only the shortest
    private static IEnumerable<SessionItem> Helping(SessionItem[] all, double[] focused)
    {
        bool Serves(SessionItem item) => item.Uses.Any(use => SessionProblem.Value(use, focused) > 0);
        SessionItem[] able = [.. all.Where(item => Serves(item) || SessionRules.After(0, item) != 0)];
        int asked = SessionRules.Asked(able);
        var helpers = able.Where(item => !Serves(item))
            .GroupBy(item => (item.Stage, Makes: SessionRules.After(0, item) & asked, Open: item.IsOf(RoutineStage.Drain), Slip: item.IsOf(RoutineStage.ToolWork)))
            .Where(same => same.Key.Makes != 0).Select(same => same.MinBy(item => item.Uses[0].Units)!).ToHashSet();
        return able.Where(item => Serves(item) || helpers.Contains(item));
    }
}
