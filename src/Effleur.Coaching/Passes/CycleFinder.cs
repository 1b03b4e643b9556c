using Effleur.Numerics.Signals;

namespace Effleur.Coaching.Passes;

/// <summary>
/// Pumps, kneads and taps: one number swings out and back, and each swing is a pass. Turning points are found with hysteresis. The first swing tells
/// which way is out: a pump that starts against its direction is a pump the wrong way.
/// </summary>
internal sealed class CycleFinder : PassFinder
{
    // Chosen: two fifths of the asked stretch are a swing, but never less than three times the smoothed noise of a fingertip mean.
    private const double SwingShare = 0.4;
    private const double LeastSwingMm = 2.5;

    // Thumb and index open and close by 15 to 30 mm in a lift-and-roll; a third of that is a lift (chosen).
    private const double PinchMm = 7;

    // A finger raised by a finger's breadth looks 2 to 7 mm shorter (measured on films of taps); its tip and knuckle wander by half a millimetre (chosen).
    private const double TapMm = 1.8;

    // Place and rest limits as for the other kinds (chosen): two fingers' widths from the path, at rest after 0.6 s without going on.
    private const double FarthestMm = 32;
    private const double RestS = 0.6;

    // Four times the tempo is trembling (chosen).
    private const double ShortestShare = 0.25;

    // The number is a mean over a seventh of the prescribed swing: two thirds of the noise go, and 4 % of the swing (chosen).
    private const double SmoothShare = 0.15;

    // Only a hand that rested before can be said to have started the wrong way; one that arrives is still on its way (chosen).
    private const double SettledS = 0.4;

    private readonly CycleKind _kind;
    private readonly double _pathMm;
    private readonly double _turnMm;
    private readonly double _shortestS;
    private readonly SlidingMean _smooth;
    private CyclePart _part;
    private int _outwards = 1;
    private double _low;
    private double _lowS = double.NaN;
    private double _high;
    private double _highS;
    private double _startS;
    private double _startArc;
    private double _restedS;
    private double _deviationSum;
    private int _count;
    private bool _isUnseen;

    private CycleFinder(CycleKind kind, double pathMm, double turnMm, double passesPerSecond)
    {
        (_kind, _pathMm, _turnMm) = (kind, pathMm, turnMm);
        _shortestS = ShortestShare / passesPerSecond;
        _smooth = new(Math.Clamp(SmoothShare / passesPerSecond, 0.1, 0.4));
    }

    private enum CycleKind
    {
        Pump,
        Knead,
        Tap,
    }

    private enum CyclePart
    {
        Rest,
        Out,
        Back,
    }

    public static CycleFinder ForPump(double pathMm, double passesPerSecond) =>
        new(CycleKind.Pump, pathMm, Math.Max(LeastSwingMm, SwingShare * pathMm), passesPerSecond);

    public static CycleFinder ForKnead(double passesPerSecond) => new(CycleKind.Knead, PinchMm, PinchMm, passesPerSecond);

    public static CycleFinder ForTap(double passesPerSecond) => new(CycleKind.Tap, TapMm, TapMm, passesPerSecond);

    public override void See(in StrokeSample sample, List<FoundPass> found)
    {
        bool wasLost = FindAgain(sample.TimeS);
        if (IsAway(sample, FarthestMm))
        {
            End(found);
            return;
        }

        if (wasLost && _part != CyclePart.Rest) _isUnseen = true;
        _smooth.Add(sample.TimeS, Value(sample));
        double value = _smooth.Mean;
        StrokeSample smooth = sample with { TimeS = _smooth.TimeS };
        if (double.IsNaN(_lowS)) Settle(value, smooth);
        _deviationSum += sample.DeviationMm;
        _count++;
        if (_part == CyclePart.Rest) LeaveRest(value, smooth);
        else Swing(_outwards * value, smooth, found);
    }

    public override void Miss(double nowS, List<FoundPass> found)
    {
        if (!Lose(nowS) || _part == CyclePart.Rest) return;
        _isUnseen = true;
        End(found);
    }

    public override void Close(List<FoundPass> found) => End(found);

    private double Value(in StrokeSample sample) => _kind switch
    {
        CycleKind.Pump => sample.PushMm,
        CycleKind.Knead => -sample.OpeningMm,
        _ => sample.ReachMm,
    };

    private void Settle(double value, in StrokeSample sample)
    {
        (_low, _high, _lowS, _highS) = (value, value, sample.TimeS, sample.TimeS);
        (_part, _outwards, _startS, _restedS) = (CyclePart.Rest, 1, sample.TimeS, 0);
        Restart(sample.ArcMm);
    }

    private void LeaveRest(double value, in StrokeSample sample)
    {
        if (value <= _low) (_low, _lowS) = (value, sample.TimeS);
        if (value >= _high) (_high, _highS) = (value, sample.TimeS);
        if (_high - _low < _turnMm / 2) _restedS = sample.TimeS - _startS;
        if (value - _low >= _turnMm) BeginOut(1, _low, _lowS, value, sample);
        else if (_high - value < _turnMm) return;
        else if (_restedS >= SettledS && _kind == CycleKind.Pump) BeginOut(-1, -_high, _highS, -value, sample);
        else (_low, _lowS, _high, _highS) = (value, sample.TimeS, value, sample.TimeS);
    }

    private void BeginOut(int outwards, double low, double lowS, double value, in StrokeSample sample)
    {
        (_outwards, _part, _startS) = (outwards, CyclePart.Out, lowS);
        (_low, _lowS, _high, _highS) = (low, lowS, value, sample.TimeS);
    }

    private void Swing(double value, in StrokeSample sample, List<FoundPass> found)
    {
        if (_part == CyclePart.Out)
        {
            if (value > _high) (_high, _highS) = (value, sample.TimeS);
            else if (_high - value >= _turnMm) (_part, _low, _lowS) = (CyclePart.Back, value, sample.TimeS);
            return;
        }

        if (value < _low) (_low, _lowS) = (value, sample.TimeS);
        bool isOutAgain = value - _low >= _turnMm, isAtRest = sample.TimeS - _lowS > RestS;
        if (!isOutAgain && !isAtRest) return;
        Report(_lowS, sample.ArcMm, found);
        double low = _low, lowS = _lowS;
        Restart(sample.ArcMm);
        if (isOutAgain) (_part, _startS, _high, _highS) = (CyclePart.Out, lowS, value, sample.TimeS);
        else Settle(_outwards * low, sample);
    }

    private void End(List<FoundPass> found)
    {
        // A swing that is on its way back when the hand goes was done.
        if (_part == CyclePart.Back || (_isUnseen && _part == CyclePart.Out)) Report(Math.Max(_lowS, _highS), _startArc, found);
        _lowS = double.NaN;
        _part = CyclePart.Rest;
        _smooth.Clear();
    }

    private void Restart(double arcMm) => (_startArc, _deviationSum, _count, _isUnseen) = (arcMm, 0, 0, false);

    private void Report(double endS, double arcMm, List<FoundPass> found)
    {
        double seconds = endS - _startS, swing = _high - _low, travel = arcMm - _startArc;
        if (seconds < _shortestS) return;
        double length = _kind == CycleKind.Pump ? 2 * swing : Math.Abs(travel);
        found.Add(new()
        {
            StartS = _startS,
            EndS = endS,
            Seen = !_isUnseen,
            IsForward = _kind switch { CycleKind.Pump => _outwards > 0, CycleKind.Knead => travel > -_turnMm, _ => true },
            SpeedMmS = length / seconds,
            LengthMm = length,
            Completeness = _kind == CycleKind.Pump ? Math.Min(1, swing / _pathMm) : 1,
            DeviationMm = _count == 0 ? 0 : _deviationSum / _count,
        });
    }
}
