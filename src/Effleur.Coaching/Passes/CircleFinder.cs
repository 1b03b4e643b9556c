using Effleur.Numerics.Signals;

namespace Effleur.Coaching.Passes;

/// <summary>
/// Circles: counted by the swings along the long axis of the ellipse that the path is in the picture, which is always well seen; which way
/// round is the sign of the area the fingertips enclosed, summed over the whole circle (docs/methods/pass-detection.md).
/// </summary>
internal sealed class CircleFinder(double pathMm, double passesPerSecond) : PassFinder
{
    // Positions are means over a seventh of the prescribed circle; that takes 4 % off its size and two thirds off the noise (chosen).
    private const double SmoothShare = 0.15;

    // A swing turns when it comes back by this share of the path's long axis, at least 3 mm (chosen: over three times the smoothed noise).
    private const double TurnShare = 0.35;
    private const double LeastTurnMm = 3;

    // Circles of 0.45 to 2.5 times the asked size, within two fingers' widths of the place, no faster than four times the tempo (chosen).
    private const double LeastSize = 0.45;
    private const double MostSize = 2.5;
    private const double FarthestMm = 32;
    private const double ShortestShare = 0.25;

    // The last circle counts when three quarters of it were done (chosen).
    private const double LastShare = 0.75;

    // At rest after this share of a prescribed circle without going on, at least half a second (chosen).
    private const double RestShare = 0.6;

    private readonly SlidingMean _x = new(Math.Clamp(SmoothShare / passesPerSecond, 0.1, 0.4));
    private readonly SlidingMean _y = new(Math.Clamp(SmoothShare / passesPerSecond, 0.1, 0.4));
    private readonly double _restS = Math.Max(0.5, RestShare / passesPerSecond);
    private readonly RunTrace _trace = new();
    private readonly CircleSense _sense = new();
    private readonly RingMean _rings = new(1 / passesPerSecond);
    private RingShape _ring;
    private double _low;
    private double _high;
    private double _extremeS;
    private int _direction;
    private int _extremes;
    private double _offsetS;
    private double _turnedS;
    private double _startS;
    private double _periodS;
    private bool _isFirst = true;

    public override void See(in StrokeSample sample, List<FoundPass> found)
    {
        if (FindAgain(sample.TimeS)) Stop(found, isUnseen: true);
        if (IsAway(sample, FarthestMm + (pathMm / Math.PI)))
        {
            Stop(found, isUnseen: false);
            return;
        }

        _ring = _rings.With(sample.TimeS, Ring);
        _x.Add(sample.TimeS, sample.XMm);
        _y.Add(sample.TimeS, sample.YMm);
        StrokeSample smooth = sample with { TimeS = _x.TimeS, XMm = _x.Mean, YMm = _y.Mean };
        _trace.Add(smooth, false);
        Swing(_ring.Along(smooth), smooth.TimeS, found);
    }

    public override void Miss(double nowS, List<FoundPass> found)
    {
        if (Lose(nowS)) Stop(found, isUnseen: true);
    }

    public override void Close(List<FoundPass> found) => Stop(found, isUnseen: false);

    private double TurnMm => Math.Max(LeastTurnMm, TurnShare * _ring.LongMm);

    private void Swing(double value, double nowS, List<FoundPass> found)
    {
        if (_direction == 0)
        {
            LeaveRest(value, nowS);
            return;
        }

        bool goesOn = _direction > 0 ? value > _high : value < _low;
        if (goesOn) _extremeS = nowS;
        if (goesOn && _direction > 0) _high = value;
        else if (goesOn) _low = value;
        else if ((_direction > 0 ? _high - value : value - _low) >= TurnMm) Turn(value, found);
        else if (nowS - _extremeS > _restS) Stop(found, isUnseen: false);
    }

    private void LeaveRest(double value, double nowS)
    {
        if (_trace.Count == 1) (_low, _high, _startS) = (value, value, nowS);
        (_low, _high) = (Math.Min(_low, value), Math.Max(_high, value));
        double turn = TurnMm;
        if (_high - _low < turn) return;
        _direction = value - _low >= turn ? 1 : -1;
        (_startS, _extremeS, _extremes) = (LeftRestS(value), nowS, 0);
    }

    /// <summary>The last moment before this movement at which the hand was less than a third of a turn away from where it rested.</summary>
    private double LeftRestS(double value)
    {
        double rest = _direction > 0 ? _low : _high;
        for (int i = _trace.Count - 1; i > 0; i--)
        {
            if (Math.Abs(_ring.Along(_trace[i]) - rest) < Math.Abs(value - rest) / 3) return _trace[i].TimeS;
        }

        return _trace[0].TimeS;
    }

    private void Turn(double value, List<FoundPass> found)
    {
        _extremes++;
        if (_extremes == 1) _offsetS = _extremeS - _startS;
        else if (_extremes == 2 && CircleArrival.RestedUntilS(_trace, _ring, _turnedS, _extremeS) is { } restedS) (_startS, _offsetS) = (restedS, 0);
        else if (_extremes % 2 == 1) Report(_extremeS - _offsetS, 1, _extremeS - _offsetS, false, found);
        _turnedS = _extremeS;
        _direction = -_direction;
        if (_direction > 0) _high = value;
        else _low = value;
        _extremeS = _trace.Last.TimeS;
    }

    private void Stop(List<FoundPass> found, bool isUnseen)
    {
        if (_direction != 0 && _trace.Count > 0)
        {
            double endS = isUnseen ? _trace.Last.TimeS : _extremes == 0 ? _startS : Math.Min(_trace.Last.TimeS, _extremeS + _offsetS);
            double share = (endS - _startS) / (_periodS > 0 ? _periodS : 1 / passesPerSecond);
            if (share >= (isUnseen ? 1 - LastShare : LastShare)) Report(endS, Math.Min(1, share), _turnedS, isUnseen, found);
        }

        (_direction, _extremes, _periodS, _isFirst) = (0, 0, 0, true);
        _sense.Clear();
        _trace.Clear();
        _x.Clear();
        _y.Clear();
    }

    /// <param name="endS">End of the circle, which began where the last ended.</param>
    /// <param name="share">How much of a circle it is.</param>
    /// <param name="circledS">Until when the hand surely circled: a last circle's end has the hand's leaving in it.</param>
    /// <param name="isUnseen">Whether the hand was lost.</param>
    /// <param name="found">Where it is added.</param>
    private void Report(double endS, double share, double circledS, bool isUnseen, List<FoundPass> found)
    {
        double startS = _startS;
        (_startS, _periodS) = (endS, (endS - startS) / share);
        RoundMeasure round = RoundMeasure.Of(_trace, startS, endS, _ring);

        // The hand's arrival is in what comes before the first turning point.
        double area = RoundMeasure.Of(_trace, _isFirst ? startS + _offsetS : startS, circledS, _ring).AreaMm2;
        (bool isForward, bool isSure) = _sense.Add(round.LongMm > 0 ? area / RoundMeasure.FullMm2(round.LongMm) : 0, _ring);
        _isFirst = false;
        DropUntil(endS);
        double seconds = endS - startS, size = round.LongMm / _ring.LongMm;
        if (seconds < ShortestShare / passesPerSecond || size < LeastSize || size > MostSize || round.OffCentreMm > FarthestMm) return;
        found.Add(new()
        {
            StartS = startS,
            EndS = endS,
            Seen = !isUnseen,
            IsForward = isForward,
            IsWayUnsure = !isSure,
            SpeedMmS = pathMm * size * share / seconds,
            LengthMm = pathMm * size * share,
            Completeness = share,
            DeviationMm = round.DeviationMm,
        });
    }

    private void DropUntil(double timeS)
    {
        int keep = 0;
        while (keep < _trace.Count - 1 && _trace[keep].TimeS < timeS) keep++;
        _trace.DropBefore(keep);
    }
}
