using System.Collections.Immutable;
using Effleur.Core.Catalogue;

namespace Effleur.Planning.Sessions;

/// <summary>The best session for a focus: which techniques, how often, in the time there is. Exact, by a table over time and what was used before.</summary>
public sealed class SessionProblem
{
    private readonly ImmutableArray<SessionItem> _items;
    private readonly double[][] _values;
    private readonly int[][] _units;
    private readonly int _mostUnits;
    private readonly double[] _best;
    private readonly byte[][] _choice;
    private readonly int _asked;
    private readonly bool[] _isReached = new bool[SessionRules.States];

    /// <summary>Fills the table.</summary>
    /// <param name="items">What may be used, in order.</param>
    /// <param name="weights">What each goal is worth, by <see cref="Goal"/>; 0 for goals the session is not made for.</param>
    /// <param name="mostUnits">The longest session asked for, in units of <see cref="PlanLimits.UnitS"/>.</param>
    public SessionProblem(ImmutableArray<SessionItem> items, IReadOnlyList<double> weights, int mostUnits)
    {
        ArgumentNullException.ThrowIfNull(weights);
        _items = items;
        _mostUnits = mostUnits;
        _asked = SessionRules.Asked(items);
        _values = [.. items.Select(item => item.Uses.Select(use => Value(use, weights)).ToArray())];
        _units = [.. items.Select(item => item.Uses.Select(use => use.Units).ToArray())];
        _choice = [.. items.Select(_ => new byte[SessionRules.States * (mostUnits + 1)])];
        _best = Fill();
    }

    /// <summary>The uses of the best session that lasts no longer; empty when there is none.</summary>
    /// <param name="units">Its time.</param>
    public ImmutableArray<TechniqueUse> Best(int units)
    {
        (int state, int used) = Finest(Math.Min(units, _mostUnits));
        if (state < 0) return [];
        var chosen = new Stack<TechniqueUse>();
        for (int i = _items.Length - 1; i >= 0; i--)
        {
            byte choice = _choice[i][(state * (_mostUnits + 1)) + used];
            if (choice == 0) continue;
            TechniqueUse use = _items[i].Uses[(choice - 1) / SessionRules.States];
            chosen.Push(use);
            state = (choice - 1) % SessionRules.States;
            used -= use.Units;
        }

        return [.. chosen];
    }

    /// <summary>What a session counts for the goals it is made for.</summary>
    public static double Value(TechniqueUse use, IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(use);
        ArgumentNullException.ThrowIfNull(weights);
        double value = 0;
        for (int goal = 0; goal < weights.Count; goal++) value += weights[goal] * use.Worth[goal];
        return value;
    }

    // the shortest of the best; a session must have ended light, where anything can end it
    private (int State, int Units) Finest(int units)
    {
        bool mustClose = _items.Any(item => item.Stage == RoutineStage.Close);
        (int State, int Units) finest = (-1, 0);
        double best = 0;
        for (int t = 0; t <= units; t++)
        {
            for (int state = 0; state < SessionRules.States; state++)
            {
                double value = _best[(state * (_mostUnits + 1)) + t];
                bool isWhole = !mustClose || (state & SessionRules.Closed) != 0;
                if (isWhole && value > best + Tolerance) (finest, best) = ((state, t), value);
            }
        }

        return finest;
    }

    private const double Tolerance = 1e-12;

    private double[] Fill()
    {
        double[] best = new double[SessionRules.States * (_mostUnits + 1)];
        Array.Fill(best, double.NegativeInfinity);
        best[0] = 0;
        _isReached[0] = true;
        for (int i = 0; i < _items.Length; i++) Use(best, i);
        return best;
    }

    // from the fullest state down and from the longest time down: what an item reaches is then not taken further by the same item
    private void Use(double[] best, int i)
    {
        for (int state = SessionRules.States - 1; state >= 0; state--)
        {
            if (!_isReached[state] || !SessionRules.Allows(state, _items[i])) continue;
            _isReached[After(state, i)] = true;
            Take(best, i, state);
        }
    }

    private int After(int state, int i) => SessionRules.After(state, _items[i]) & _asked;

    private void Take(double[] best, int i, int state)
    {
        int row = _mostUnits + 1, from = state * row, to = After(state, i) * row;
        int[] units = _units[i];
        double[] values = _values[i];
        byte[] choice = _choice[i];
        for (int t = _mostUnits; t >= units[0]; t--)
        {
            double most = best[to + t];
            for (int u = 0; u < units.Length && units[u] <= t; u++)
            {
                double reached = best[from + t - units[u]] + values[u];
                if (reached <= most + Tolerance) continue;
                most = reached;
                choice[to + t] = (byte)((u * SessionRules.States) + state + 1);
            }

            best[to + t] = most;
        }
    }
}
