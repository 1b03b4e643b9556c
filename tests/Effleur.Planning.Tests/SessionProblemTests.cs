using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Planning.Sessions;
using Effleur.Planning.Weeks;

namespace Effleur.Planning.Tests;

/// <summary>The table against trying everything.</summary>
public class SessionProblemTests
{
    private const int Instances = 3000;

    [Fact]
    public void Best_OfManySmallInstances_IsWhatTryingEverythingFinds()
    {
        int found = 0;
        for (int seed = 0; seed < Instances; seed++)
        {
            var instance = new Instances(seed);
            ImmutableArray<SessionItem> items = instance.Items(6);
            double[] weights = instance.Weights();
            int units = instance.Units(14);

            ImmutableArray<TechniqueUse> best = new SessionProblem(items, weights, units + instance.Next(4)).Best(units);
            double expected = Everything(items, units).Select(session => session.Sum(use => SessionProblem.Value(use, weights))).DefaultIfEmpty(0).Max();

            double value = best.Sum(use => SessionProblem.Value(use, weights));
            Assert.True(Math.Abs(expected - value) < 1e-9, $"seed {seed}: {value} instead of {expected}");
            Assert.True(best.Sum(use => use.Units) <= units, $"seed {seed}: too long");
            Assert.True(best.IsEmpty || IsAllowed(items, best), $"seed {seed}: breaks a rule");
            if (!best.IsEmpty) found++;
        }

        Assert.True(found > Instances / 3, $"only {found} instances had a session at all");
    }

    [Fact]
    public void Candidates_OfManySmallInstances_AreTheBestForTheirFocus()
    {
        for (int seed = 0; seed < Instances; seed++)
        {
            var instance = new Instances(seed);
            ImmutableArray<SessionItem> items = instance.Items(7);
            double[] weights = instance.Weights();
            int units = instance.Units(14);
            bool canEnd = items.Any(item => item.Stage == RoutineStage.Close);

            foreach (SessionCandidate candidate in new CandidateMaker(items, [.. weights], [.. instance.Goals]).Make(units).DistinctBy(candidate => string.Join(' ', candidate.Focus)))
            {
                double[] focused = [.. weights.Select((weight, goal) => candidate.Focus.Contains((Goal)goal) ? weight : 0)];
                ImmutableArray<SessionItem> fit = [.. items.Where(item => !(candidate.Focus.Contains(Goal.Calm) && item.IsOf(RoutineStage.Wake)) && (canEnd || !item.IsOf(RoutineStage.Firm)))];
                double expected = Everything(fit, units).Max(session => session.Sum(use => SessionProblem.Value(use, focused)));
                Assert.Equal(expected, candidate.Uses.Sum(use => SessionProblem.Value(use, focused)), 1e-9);
            }
        }
    }

    // every choice of uses, in the items' order, written without a look at the table's own rules
    private static IEnumerable<TechniqueUse[]> Everything(ImmutableArray<SessionItem> items, int units) =>
        All(items, 0).Where(session => session.Length > 0 && session.Sum(use => use.Units) <= units && IsAllowed(items, session));

    private static IEnumerable<TechniqueUse[]> All(ImmutableArray<SessionItem> items, int i) => i == items.Length
        ? [[]]
        : All(items, i + 1).SelectMany(rest => items[i].Uses.Select(use => (TechniqueUse[])[use, .. rest]).Append(rest));

    private static bool IsAllowed(ImmutableArray<SessionItem> items, IReadOnlyList<TechniqueUse> session)
    {
        RoutineStage[] parts = [.. session.Select(use => items.Single(item => item.Technique == use.Technique).Stage)];
        bool Has(int before, params RoutineStage[] stages) => session.Take(before).Any(use => use.Technique.Stages.Any(stages.Contains));
        for (int i = 0; i < session.Count; i++)
        {
            ImmutableArray<RoutineStage> own = session[i].Technique.Stages;
            if (own.Contains(RoutineStage.Drain) && !Has(i, RoutineStage.Open)) return false;
            if (own.Contains(RoutineStage.ToolWork) && !Has(i, RoutineStage.Slip)) return false;
            if (parts[i] == RoutineStage.Firm && !parts.Take(i).Any(part => part is RoutineStage.Settle or RoutineStage.Slip or RoutineStage.Warm or RoutineStage.Open)) return false;
        }

        return items.All(item => item.Stage != RoutineStage.Close) || parts.Contains(RoutineStage.Close);
    }
}
