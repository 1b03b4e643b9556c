using Effleur.Coaching.Passes;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Judgement;

/// <summary>Whether circles, pumps or kneads of one side follow each other evenly.</summary>
internal sealed class RhythmWatch
{
    // Intervals that differ by more than a third of their mean are no rhythm (chosen; people keep time within a tenth).
    private const double UnevenSpread = 0.33;
    private const int Intervals = 5;

    // A pause between two rounds is no fault of rhythm (chosen: two and a half of the prescribed times).
    private const double PauseShare = 2.5;

    private readonly double[] _intervals = new double[Intervals];
    private int _count;
    private double _lastStartS = double.NaN;

    public void Clear() => (_count, _lastStartS) = (0, double.NaN);

    public void Add(Pass pass, Stroke stroke)
    {
        double interval = pass.StartS - _lastStartS;
        _lastStartS = pass.StartS;
        if (!(interval > 0) || !(stroke.PassesPerSecond > 0)) return;
        if (interval * stroke.PassesPerSecond > PauseShare * (stroke.Hands == HandUse.Alternating ? 2 : 1)) _count = 0;
        else _intervals[_count++ % Intervals] = interval;
    }

    public bool IsUneven()
    {
        if (_count < Intervals) return false;
        double mean = 0, squares = 0;
        foreach (double interval in _intervals) mean += interval / Intervals;
        foreach (double interval in _intervals) squares += (interval - mean) * (interval - mean) / (Intervals - 1);
        return Math.Sqrt(squares) > UnevenSpread * mean;
    }
}
