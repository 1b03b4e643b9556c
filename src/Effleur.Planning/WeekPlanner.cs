using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Choreography;
using Effleur.Planning.Sessions;
using Effleur.Planning.Weeks;

namespace Effleur.Planning;

/// <summary>Plans a person's week (docs/methods/week-plan.md).</summary>
public sealed class WeekPlanner
{
    private readonly PlanInput _input;
    private readonly UseMaker _uses;
    private readonly PlanWords _words;
    private readonly ImmutableArray<double> _weights;
    private readonly Dictionary<string, ImmutableArray<SessionItem>> _items = [];
    private readonly Dictionary<(string Edits, int Units), ImmutableArray<SessionCandidate>> _candidates = [];

    private WeekPlanner(PlanInput input)
    {
        _input = input;
        _uses = new(input.Profile);
        _words = new(input.Catalogue, input.Profile, _uses);
        _weights = input.Weights();
    }

    /// <summary>The plan of a week.</summary>
    public static WeekPlan Plan(PlanInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new WeekPlanner(input).Plan();
    }

    /// <summary>A session of two minutes, whatever the week; null when nothing at all may be done today.</summary>
    public static PlannedSession? Short(PlanInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new WeekPlanner(input).Short();
    }

    private WeekPlan Plan()
    {
        var days = new WeekDays(_input);
        ImmutableArray<DateOnly> free = [.. days.Chosen.Where(day => _input.Clearance(day).Ending is null)];
        var problem = new WeekProblem(
            [.. free.Select(day => day.DayNumber)], [.. free.Select(day => Candidates(day, days.MostMinutes))], _weights, days.WasFirmBefore(free));
        ImmutableArray<SessionCandidate> solved = SessionOrder.Interleave(problem, WeekSolver.Solve(problem));
        (DateOnly Day, SessionCandidate Session)[] sessions = [.. free.Zip(solved).Where(pair => !pair.Second.Uses.IsEmpty)];
        var planned = sessions.Select((pair, i) => Planned(pair.Day, days.Done.Length + i + 1, pair.Session)).ToImmutableArray();
        return new(_input.Monday, planned, LeftOut(planned, days), Objective(solved), days.Progression, days.Wanted, days.Done.Length);
    }

    private double Objective(ImmutableArray<SessionCandidate> sessions) =>
        WeekProblem.Objective(_weights, [.. Enumerable.Range(0, _weights.Length).Select(goal => sessions.Sum(session => session.Dose[goal]))]);

    private PlannedSession? Short()
    {
        Clearance clearance = _input.Clearance(_input.Today);
        if (clearance.Ending is not null) return null;
        SessionCandidate best = Candidates(_input.Today, PlanLimits.ShortS / 60).OrderByDescending(candidate => Objective([candidate])).FirstOrDefault(SessionCandidate.Rest);
        ImmutableArray<TechniqueUse> uses = best.Uses.IsEmpty ? Gentlest(clearance) : best.Uses;
        return uses.IsEmpty ? null : Planned(_input.Today, 0, SessionCandidate.Of(best.Focus, uses));
    }

    // whatever is left: the technique that ends a session, or any at all, at its shortest
    private ImmutableArray<TechniqueUse> Gentlest(Clearance clearance) =>
        [.. Items(clearance).OrderByDescending(item => item.IsOf(RoutineStage.Close)).ThenBy(item => item.Uses[0].Units).Select(item => item.Uses[0])
            .Where(use => use.Units * PlanLimits.UnitS <= PlanLimits.ShortS).Take(1)];

    private ImmutableArray<SessionItem> Items(Clearance clearance)
    {
        string key = clearance.Edits.ToString();
        return _items.TryGetValue(key, out ImmutableArray<SessionItem> items) ? items : _items[key] = _uses.Items(clearance);
    }

    private ImmutableArray<SessionCandidate> Candidates(DateOnly day, int? mostMinutes)
    {
        Clearance clearance = _input.Clearance(day);
        int minutes = Math.Min(_input.Profile.MinutesFor(day.DayOfWeek), Math.Min(mostMinutes ?? int.MaxValue, clearance.MostMinutes ?? int.MaxValue));
        int units = minutes * 60 / PlanLimits.UnitS;
        (string, int) key = (clearance.Edits.ToString(), units);
        if (_candidates.TryGetValue(key, out ImmutableArray<SessionCandidate> candidates)) return candidates;
        return _candidates[key] = new CandidateMaker(Items(clearance), _weights, Goals(clearance)).Make(units);
    }

    // a goal that a restriction rules out is no focus that day
    private ImmutableArray<Goal> Goals(Clearance clearance) =>
    [
        .. _input.Profile.WantedGoals.OrderByDescending(goal => goal.Weight).ThenBy(goal => goal.Goal).Select(goal => goal.Goal)
            .Where(goal => clearance.Restrictions.All(restriction => restriction.Rule.OnlyGoals.IsEmpty || restriction.Rule.OnlyGoals.Contains(goal))),
    ];

    private PlannedSession Planned(DateOnly day, int ordinal, SessionCandidate session)
    {
        MassageCatalogue left = _input.Clearance(day).Catalogue;
        var routine = new Routine
        {
            Id = ordinal == 0 ? "plan-short" : $"plan-{day:yyyy-MM-dd}",
            Name = _words.Name(session.Focus),
            Minutes = 1,
            Description = "",
            Goals = session.Focus,
            Steps = [.. session.Uses.Select(use => use.Step)],
        };
        TimedRoutine timed = ChoreographyCompiler.Compile(left, routine);
        return new(day, ordinal, session.Focus, routine with { Minutes = timed.Minutes }, [.. session.Uses.Select(use => Step(use, session.Focus, timed))]);
    }

    private PlannedStep Step(TechniqueUse use, ImmutableArray<Goal> focus, TimedRoutine timed)
    {
        (string because, EvidenceGrade grade) = _words.Why(use.Technique, focus, _weights);
        int repetitions = use.Step.Passes ?? (int)Math.Round(use.Technique.Strokes.Average(stroke => stroke.Passes));
        double seconds = timed.Steps.Where(step => step.TechniqueId == use.Technique.Id).Sum(step => step.DurationS);
        return new(use.Technique.Id, null, repetitions, Math.Round(seconds, 1), because, grade);
    }

    private ImmutableArray<LeftOutTechnique> LeftOut(ImmutableArray<PlannedSession> sessions, WeekDays days)
    {
        HashSet<string> used = [.. sessions.SelectMany(session => session.Routine.Steps).Select(step => step.TechniqueId)];
        Clearance[] clearances = [.. (days.Chosen.IsEmpty ? [_input.Today] : days.Chosen).Select(_input.Clearance)];
        return
        [
            .. _input.Catalogue.Techniques.Values.Where(technique => !used.Contains(technique.Id)).OrderBy(technique => technique.Id, StringComparer.Ordinal)
                .Select(technique => new LeftOutTechnique(technique.Id, _words.WhyNot(technique, clearances))),
        ];
    }
}
