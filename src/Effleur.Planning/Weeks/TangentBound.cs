namespace Effleur.Planning.Weeks;

/// <summary>
/// A plane above the concave objective, and the most that the days still open can add on it. The plane touches where the best mixture of weeks lies
/// (found by Frank and Wolfe's steps); no single week can be better than the best mixture.
/// </summary>
internal sealed class TangentBound
{
    /// <summary>Chosen: the plane then lies as close as whole sessions allow; any number gives a right bound.</summary>
    private const int Steps = 120;

    private readonly WeekProblem _problem;
    private readonly SessionCandidate[][] _days;
    private readonly double[] _slope;
    private readonly int[] _sameAs;
    private readonly double[][] _values;
    private readonly (double Light, double Firm)[] _most;
    private readonly double[,] _open;

    public TangentBound(WeekProblem problem, SessionCandidate[][] days, IReadOnlyList<double> start)
    {
        (_problem, _days) = (problem, days);
        _slope = new double[problem.Weights.Length];
        _sameAs = [.. days.Select(day => Array.IndexOf(days, day))]; // days with the same sessions are looked at once
        _values = [.. days.Select(day => new double[day.Length])];
        _most = new (double, double)[days.Length];
        _open = new double[days.Length + 1, 2];
        double[] at = [.. start];
        for (int step = 0; step < Steps; step++) Move(at, 2.0 / (step + 3));
        Touch(at);
    }

    /// <summary>The plane's value where nothing is done.</summary>
    public double Offset { get; private set; }

    /// <summary>What a session adds on the plane.</summary>
    public double Value(int day, int candidate) => _values[_sameAs[day]][candidate];

    /// <summary>The most that the days from one on can add.</summary>
    public double Open(int day, bool wasFirm) => _open[day, wasFirm ? 1 : 0];

    private void Move(double[] at, double share)
    {
        Touch(at);
        bool wasFirm = _problem.WasFirmBefore;
        for (int goal = 0; goal < at.Length; goal++) at[goal] *= 1 - share;
        for (int i = 0; i < _days.Length; i++)
        {
            int best = BestOf(i, wasFirm);
            wasFirm = _days[i][best].IsFirm;
            for (int goal = 0; goal < at.Length; goal++) at[goal] += share * _days[i][best].Dose[goal];
        }
    }

    private int BestOf(int i, bool wasFirm)
    {
        int best = -1;
        double most = double.NegativeInfinity;
        for (int c = 0; c < _days[i].Length; c++)
        {
            bool isFirm = _days[i][c].IsFirm;
            if (isFirm && !_problem.MayBeFirm(i, wasFirm)) continue;
            double value = Value(i, c) + Open(i + 1, isFirm);
            if (value > most) (best, most) = (c, value);
        }

        return best;
    }

    /// <summary>Lays the plane at a place and looks from the last day to the first what can be added on it.</summary>
    private void Touch(double[] at)
    {
        Offset = 0;
        for (int goal = 0; goal < at.Length; goal++)
        {
            double weight = _problem.Weights[goal], left = weight * Math.Pow(2, -at[goal] / PlanLimits.HalfBenefitDoses);
            _slope[goal] = left * Math.Log(2) / PlanLimits.HalfBenefitDoses;
            Offset += weight - left - (_slope[goal] * at[goal]);
        }

        for (int i = 0; i < _days.Length; i++)
        {
            if (_sameAs[i] == i) Look(i);
        }

        for (int i = _days.Length - 1; i >= 0; i--) AddUp(i);
    }

    private void Look(int i)
    {
        double light = double.NegativeInfinity, firm = double.NegativeInfinity;
        for (int c = 0; c < _days[i].Length; c++)
        {
            double value = 0;
            for (int goal = 0; goal < _slope.Length; goal++) value += _slope[goal] * _days[i][c].Dose[goal];
            _values[i][c] = value;
            if (_days[i][c].IsFirm) firm = Math.Max(firm, value);
            else light = Math.Max(light, value);
        }

        _most[i] = (light, firm);
    }

    private void AddUp(int i)
    {
        (double light, double firm) = _most[_sameAs[i]];
        double lightly = light + Open(i + 1, false), firmly = firm + Open(i + 1, true);
        _open[i, 0] = _problem.MayBeFirm(i, false) ? Math.Max(lightly, firmly) : lightly;
        _open[i, 1] = _problem.MayBeFirm(i, true) ? Math.Max(lightly, firmly) : lightly;
    }
}
