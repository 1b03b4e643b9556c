using System.Collections.Immutable;

namespace Effleur.Planning.Weeks;

/// <summary>
/// Chooses a session for every day so that the week's objective is greatest. Exact: branch and bound, the bound a tangent to the concave objective
/// at a good week found first (docs/methods/week-plan.md).
/// </summary>
public sealed class WeekSolver
{
    // a week that is better by less than this is the same week, found another way
    private const double Tolerance = 1e-9;

    private readonly WeekProblem _problem;
    private readonly int[] _goals;
    private readonly SessionCandidate[][] _days;
    private readonly int[] _chosen;
    private readonly TangentBound _bound;
    private double _best;
    private int[] _bestChosen;

    private WeekSolver(WeekProblem problem)
    {
        _problem = problem;
        _goals = [.. Enumerable.Range(0, problem.Weights.Length).Where(goal => problem.Weights[goal] > 0)];
        var known = new Dictionary<ImmutableArray<SessionCandidate>, SessionCandidate[]>();
        _days = [.. problem.Candidates.Select(day => known.TryGetValue(day, out SessionCandidate[]? kept) ? kept : known[day] = Undominated(day))];
        _chosen = new int[_days.Length];
        _bestChosen = new GreedyWeek(problem, _days).Choose();
        double[] doses = new double[problem.Weights.Length];
        for (int i = 0; i < _days.Length; i++) Add(doses, _days[i][_bestChosen[i]], 1);
        _best = WeekProblem.Objective(problem.Weights, doses);
        _bound = new(problem, _days, doses);
    }

    /// <summary>The best session of each day; <see cref="SessionCandidate.Rest"/> where nothing fits.</summary>
    public static ImmutableArray<SessionCandidate> Solve(WeekProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var solver = new WeekSolver(problem);
        solver.Branch(0, new double[problem.Weights.Length], problem.WasFirmBefore, 0, solver._bound.Offset);
        return [.. solver._bestChosen.Select((c, i) => solver._days[i][c])];
    }

    // a candidate another one beats in every goal, without being firmer or using a tool the other does not, is never needed
    private SessionCandidate[] Undominated(ImmutableArray<SessionCandidate> candidates)
    {
        var kept = new List<SessionCandidate>();
        foreach (SessionCandidate candidate in candidates.OrderByDescending(c => _goals.Sum(goal => _problem.Weights[goal] * c.Dose[goal])))
        {
            if (!kept.Any(better => Beats(better, candidate))) kept.Add(candidate);
        }

        return [.. kept, SessionCandidate.Rest];
    }

    private bool Beats(SessionCandidate better, SessionCandidate candidate) =>
        (!better.IsFirm || candidate.IsFirm) && (!better.HasTool || candidate.HasTool) && _goals.All(goal => better.Dose[goal] >= candidate.Dose[goal]);

    private void Branch(int i, double[] doses, bool wasFirm, int toolDays, double tangent)
    {
        if (i == _days.Length)
        {
            Keep(doses);
            return;
        }

        for (int c = 0; c < _days[i].Length; c++)
        {
            SessionCandidate candidate = _days[i][c];
            if (IsSwapped(i, c) || (candidate.IsFirm && !_problem.MayBeFirm(i, wasFirm))) continue;
            int tools = toolDays + (candidate.HasTool ? 1 : 0);
            double reached = tangent + _bound.Value(i, c);
            if (tools > PlanLimits.MostToolDays || reached + _bound.Open(i + 1, candidate.IsFirm) <= _best + Tolerance) continue;
            _chosen[i] = c;
            Add(doses, candidate, 1);
            Branch(i + 1, doses, candidate.IsFirm, tools, reached);
            Add(doses, candidate, -1);
        }
    }

    // days that could swap their sessions take them in one order only; firm sessions swap with firm ones, light ones with light ones
    private bool IsSwapped(int i, int c)
    {
        for (int j = i - 1; j >= 0; j--)
        {
            if (_problem.Candidates[j] == _problem.Candidates[i] && _days[j][_chosen[j]].IsFirm == _days[i][c].IsFirm) return c < _chosen[j];
        }

        return false;
    }

    private void Keep(double[] doses)
    {
        double objective = WeekProblem.Objective(_problem.Weights, doses);
        if (objective <= _best + Tolerance) return;
        (_best, _bestChosen) = (objective, (int[])_chosen.Clone());
    }

    private void Add(double[] doses, SessionCandidate candidate, double sign)
    {
        foreach (int goal in _goals) doses[goal] += sign * candidate.Dose[goal];
    }
}
