using System.Collections.Immutable;
using Effleur.Planning.Weeks;

namespace Effleur.Planning.Tests;

/// <summary>Branch and bound against trying every week.</summary>
public class WeekSolverTests
{
    private const int Instances = 2500;

    [Fact]
    public void Solve_ManySmallInstances_IsWhatTryingEverythingFinds()
    {
        int sessions = 0, firm = 0;
        for (int seed = 0; seed < Instances; seed++)
        {
            (WeekProblem problem, ImmutableArray<SessionCandidate> solved) = Solved(seed);

            double expected = Everything(problem, 0, problem.WasFirmBefore, 0).Max(week => Objective(problem, week));

            Assert.True(Math.Abs(expected - Objective(problem, solved)) < 1e-8, $"seed {seed}: {Objective(problem, solved)} instead of {expected}");
            Assert.True(IsAllowed(problem, solved), $"seed {seed}: breaks a rule");
            sessions += solved.Count(session => !session.Uses.IsEmpty);
            firm += solved.Count(session => session.IsFirm);
        }

        Assert.True(sessions > Instances && firm > Instances / 10, $"{sessions} sessions, {firm} firm ones: hardly anything was tried");
    }

    [Fact]
    public void Interleave_AnyWeek_KeepsItsWorthAndItsRules()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            (WeekProblem problem, ImmutableArray<SessionCandidate> solved) = Solved(seed);

            ImmutableArray<SessionCandidate> ordered = SessionOrder.Interleave(problem, solved);

            Assert.Equal(Objective(problem, solved), Objective(problem, ordered), 1e-9);
            Assert.True(IsAllowed(problem, ordered), $"seed {seed}");
        }
    }

    private static (WeekProblem Problem, ImmutableArray<SessionCandidate> Solved) Solved(int seed)
    {
        var instance = new Instances(seed);
        ImmutableArray<double> weights = [.. instance.Weights()];
        int count = 1 + instance.Next(4);
        int[] days = [.. Enumerable.Range(0, 7).OrderBy(_ => instance.Next(1000)).Take(count).Order()];
        ImmutableArray<SessionCandidate>[] kinds = [Candidates(instance, weights), Candidates(instance, weights)];
        var problem = new WeekProblem([.. days], [.. days.Select(_ => kinds[instance.Next(2)])], weights, instance.Coin());
        return (problem, WeekSolver.Solve(problem));
    }

    private static ImmutableArray<SessionCandidate> Candidates(Instances instance, ImmutableArray<double> weights) =>
        new CandidateMaker(instance.Items(7), weights, [.. instance.Goals]).Make(instance.Units(16));

    private static IEnumerable<ImmutableArray<SessionCandidate>> Everything(WeekProblem problem, int i, bool wasFirm, int tools)
    {
        if (i == problem.Days.Length) return [[]];
        bool isNextDay = i == 0 || problem.Days[i] == problem.Days[i - 1] + 1;
        return problem.Candidates[i].Append(SessionCandidate.Rest)
            .Where(session => !(session.IsFirm && wasFirm && isNextDay) && tools + (session.HasTool ? 1 : 0) <= PlanLimits.MostToolDays)
            .SelectMany(session => Everything(problem, i + 1, session.IsFirm, tools + (session.HasTool ? 1 : 0)).Select(rest => rest.Insert(0, session)));
    }

    private static bool IsAllowed(WeekProblem problem, ImmutableArray<SessionCandidate> week) =>
        week.Count(session => session.HasTool) <= PlanLimits.MostToolDays
        && !(problem.WasFirmBefore && !week.IsEmpty && week[0].IsFirm)
        && !Enumerable.Range(1, Math.Max(0, week.Length - 1)).Any(i => week[i].IsFirm && week[i - 1].IsFirm && problem.Days[i] == problem.Days[i - 1] + 1);

    private static double Objective(WeekProblem problem, IEnumerable<SessionCandidate> week)
    {
        SessionCandidate[] all = [.. week];
        return problem.Weights.Select((weight, goal) => weight * (1 - Math.Pow(2, -all.Sum(session => session.Dose[goal]) / PlanLimits.HalfBenefitDoses))).Sum();
    }
}
