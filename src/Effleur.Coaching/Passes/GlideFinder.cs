using Effleur.Numerics.Signals;

namespace Effleur.Coaching.Passes;

/// <summary>Glides: cuts the place along the path into monotone runs by turning points with hysteresis, and lets <see cref="RunJudge"/> name them.</summary>
internal sealed class GlideFinder(double pathMm, double speedMmS) : PassFinder
{
    // A movement turns when it comes back by this much: three times the tracker's wander, and a tenth of long paths (chosen).
    private const double TurnMm = 7;
    private const double TurnShare = 0.08;

    // At the far end a rest ends the pass after this time; elsewhere a rest is a pause in it, up to the longer time (chosen).
    private const double RestAtEndS = 0.7;
    private const double RestAnywhereS = 4;

    // Farther than this from the path the hand has gone elsewhere (chosen: three fingers' widths).
    private const double AwayMm = 45;

    // A lost hand that is not back by then has ended its pass (chosen).
    private const double LostS = 2;

    // Within this share of the path's end the pass is as good as done when the hand vanishes (chosen).
    private const double EndShare = 0.15;

    // A hand that has not gone on for this long had stopped (chosen).
    private const double RestedS = 0.25;

    // Four or five pictures of a fast camera; at 12 cm/s it rounds 2 cm of the ends off, evenly. Of short paths no more than a third of that travel (chosen).
    private const double MostSmoothS = 0.15;
    private const double SmoothShare = 1.0 / 3;
    private const double QuickMmS = 120;

    private readonly SlidingMean _smooth = new(Math.Min(MostSmoothS, SmoothShare * pathMm / QuickMmS));
    private readonly double _turnMm = Math.Max(TurnMm, TurnShare * pathMm);
    private readonly RunTrace _trace = new();
    private readonly RunJudge _judge = new(pathMm, speedMmS);
    private int _direction;
    private int _low;
    private int _high;
    private bool _appeared = true;

    public override void See(in StrokeSample sample, List<FoundPass> found)
    {
        double gapS = UnseenS(sample.TimeS);
        bool wasLost = FindAgain(sample.TimeS);
        if (wasLost && _trace.Count > 0 && !IsSameTravel(sample, gapS)) EndRun(found, isUnseen: !IsAsGoodAsDone());
        if (wasLost && _trace.Count == 0) _appeared = true;
        if (IsAway(sample, AwayMm))
        {
            EndRun(found, isUnseen: false);
            _appeared = false;
            return;
        }

        if (wasLost) _smooth.Clear();
        _smooth.Add(sample.TimeS, sample.ArcMm);
        Add(sample with { ArcMm = _smooth.Mean, TimeS = _smooth.TimeS }, wasLost);
        Turn(found);
        Rest(found);
    }

    public override void Miss(double nowS, List<FoundPass> found)
    {
        bool isLost = Lose(nowS);
        if (_trace.Count == 0) return;
        if (UnseenS(nowS) > LostS) EndRun(found, isUnseen: !IsAsGoodAsDone());
        else if (isLost && _direction != 0 && IsAsGoodAsDone()) EndRun(found, isUnseen: false);
    }

    public override void Drop()
    {
        _trace.Clear();
        _smooth.Clear();
        _direction = 0;
        _appeared = true;
    }

    public override void Close(List<FoundPass> found)
    {
        EndRun(found, isUnseen: false);
        _judge.Close(found);
    }

    private int Extreme => _direction > 0 ? _high : _low;

    private void Add(in StrokeSample sample, bool wasLost)
    {
        if (_trace.Count == 0) (_low, _high) = (0, 0);
        if (_trace.Add(sample, wasLost)) (_low, _high) = (_low / 2, _high / 2);
        int i = _trace.Count - 1;
        if (sample.ArcMm < _trace[_low].ArcMm) _low = i;
        if (sample.ArcMm > _trace[_high].ArcMm) _high = i;
    }

    private void Turn(List<FoundPass> found)
    {
        double arc = _trace.Last.ArcMm;
        if (_direction == 0)
        {
            if (arc - _trace[_low].ArcMm >= _turnMm) Begin(1, _low);
            else if (_trace[_high].ArcMm - arc >= _turnMm) Begin(-1, _high);
        }
        else if ((_trace[Extreme].ArcMm - arc) * _direction >= _turnMm)
        {
            int turn = Extreme;
            Report(turn, isUnseen: false, found);
            _appeared = false;
            Begin(-_direction, turn);
        }
    }

    private void Begin(int direction, int start)
    {
        _direction = direction;
        if (start > 0) _appeared = false;
        _trace.DropBefore(start);
        (_low, _high) = (0, 0);
        for (int i = 1; i < _trace.Count; i++)
        {
            if (_trace[i].ArcMm < _trace[_low].ArcMm) _low = i;
            if (_trace[i].ArcMm > _trace[_high].ArcMm) _high = i;
        }
    }

    private void Rest(List<FoundPass> found)
    {
        if (_direction == 0) return;
        double restS = _trace.Last.TimeS - _trace[Extreme].TimeS;
        if (restS < RestAtEndS || (restS < RestAnywhereS && !IsNearEnd(_trace[Extreme].ArcMm))) return;
        Report(Extreme, isUnseen: false, found);
        _appeared = false;
        _direction = 0;
        _trace.DropBefore(_trace.Count - 1);
        (_low, _high) = (0, 0);
    }

    private bool IsNearEnd(double arc) => (_direction > 0 ? pathMm - arc : arc) <= EndShare * pathMm;

    /// <summary>The hand vanished at the end of its travel, or had already stopped or turned there.</summary>
    private bool IsAsGoodAsDone() => _direction == 0 || IsNearEnd(_trace[Extreme].ArcMm) || _trace.Last.TimeS - _trace[Extreme].TimeS > RestedS;

    /// <summary>Whether a hand found again after a gap is still in the travel it was lost in: same way, and about as far as it would have come.</summary>
    private bool IsSameTravel(in StrokeSample sample, double gapS)
    {
        if (_direction == 0 || gapS > LostS || IsAsGoodAsDone()) return false;
        double travelled = (sample.ArcMm - _trace.Last.ArcMm) * _direction;
        double speed = Math.Abs(_trace[Extreme].ArcMm - _trace[0].ArcMm) / Math.Max(_trace[Extreme].TimeS - _trace[0].TimeS, RestedS);
        return travelled > -_turnMm && Math.Abs(travelled - (speed * gapS)) < (0.3 * pathMm) + _turnMm;
    }

    private void EndRun(List<FoundPass> found, bool isUnseen)
    {
        if (_trace.Count > 1 && _direction != 0) Report(Extreme, isUnseen, found);
        Drop();
    }

    private void Report(int end, bool isUnseen, List<FoundPass> found)
    {
        if (end == 0) return;
        double start = _direction > 0 ? _trace[0].ArcMm : pathMm - _trace[0].ArcMm;
        bool beganUnseen = _appeared && start > 0.25 * pathMm;
        _judge.Judge(RunMeasure.Measure(_trace, end, _direction, pathMm, _smooth.WindowS, isUnseen || beganUnseen), found);
    }
}
