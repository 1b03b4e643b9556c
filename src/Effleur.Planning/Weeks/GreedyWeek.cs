namespace Effleur.Planning.Weeks;

/// <summary>A good week: day by day the session that adds most, then one day at a time bettered until none can be.</summary>
internal sealed class GreedyWeek(WeekProblem problem, SessionCandidate[][] days)
{
    private readonly int[] _chosen = [.. days.Select(day => day.Length - 1)]; // the last one is rest
    private readonly double[] _doses = new double[problem.Weights.Length];

    /// <summary>Indices of the sessions.</summary>
    public int[] Choose()
    {
        bool isBetter = true;
        while (isBetter)
        {
            isBetter = false;
            for (int i = 0; i < days.Length; i++) isBetter |= Better(i);
        }

        return _chosen;
    }

    private bool Better(int i)
    {
        int was = _chosen[i];
        Add(days[i][was], -1);
        int best = was;
        double objective = With(days[i][was]);
        for (int c = 0; c < days[i].Length; c++)
        {
            double value = Fits(i, days[i][c]) ? With(days[i][c]) : double.NegativeInfinity;
            if (value > objective + 1e-12) (best, objective) = (c, value);
        }

        _chosen[i] = best;
        Add(days[i][best], 1);
        return best != was;
    }

    private bool Fits(int i, SessionCandidate candidate)
    {
        if (candidate.IsFirm && !problem.MayBeFirm(i, i == 0 ? problem.WasFirmBefore : days[i - 1][_chosen[i - 1]].IsFirm)) return false;
        if (candidate.IsFirm && i + 1 < days.Length && days[i + 1][_chosen[i + 1]].IsFirm && !problem.MayBeFirm(i + 1, true)) return false;
        int tools = Enumerable.Range(0, days.Length).Count(j => j != i && days[j][_chosen[j]].HasTool);
        return !candidate.HasTool || tools < PlanLimits.MostToolDays;
    }

    private double With(SessionCandidate candidate)
    {
        Add(candidate, 1);
        double objective = WeekProblem.Objective(problem.Weights, _doses);
        Add(candidate, -1);
        return objective;
    }

    private void Add(SessionCandidate candidate, double sign)
    {
        for (int goal = 0; goal < _doses.Length; goal++) _doses[goal] += sign * candidate.Dose[goal];
    }
}
