namespace Effleur.Coaching.Passes;

/// <summary>Holds: the hand stays where it is, on the place. A stay as long as asked is a pass; a longer one is the next pass as well.</summary>
internal sealed class HoldFinder(double holdS) : PassFinder
{
    // Hands sway with the breath and the tracker wanders: within 12 mm of where it settled it stays (chosen).
    private const double StayMm = 12;

    // A palm covers more than a place: its middle may lie this far from it (chosen, half a palm).
    private const double FarthestMm = 40;

    // Less than half of the time asked for is a touch, not a hold (chosen).
    private const double LeastShare = 0.5;

    // A lost hand that is not back by then has ended its hold (chosen).
    private const double LostS = 2;

    private double _anchorX;
    private double _anchorY;
    private double _startS = double.NaN;
    private double _lastS;
    private double _deviationSum;
    private int _count;
    private bool _isUnseen;

    public override void See(in StrokeSample sample, List<FoundPass> found)
    {
        bool wasLost = FindAgain(sample.TimeS);
        if (IsAway(sample, FarthestMm))
        {
            End(found);
            return;
        }

        double dx = sample.XMm - _anchorX, dy = sample.YMm - _anchorY;
        if (!double.IsNaN(_startS) && (dx * dx) + (dy * dy) > StayMm * StayMm) End(found);
        if (double.IsNaN(_startS)) Begin(sample);
        else _isUnseen |= wasLost;
        Stay(sample);
        if (sample.TimeS - _startS >= holdS) Complete(sample, found);
    }

    public override void Miss(double nowS, List<FoundPass> found)
    {
        if (Lose(nowS) && UnseenS(nowS) > LostS) End(found);
    }

    public override void Close(List<FoundPass> found) => End(found);

    private void Begin(in StrokeSample sample)
    {
        (_startS, _anchorX, _anchorY) = (sample.TimeS, sample.XMm, sample.YMm);
        (_deviationSum, _count, _isUnseen) = (0, 0, false);
    }

    private void Stay(in StrokeSample sample)
    {
        // The anchor follows slowly, so that settling in does not count as leaving (chosen: a fiftieth per frame).
        _anchorX += 0.02 * (sample.XMm - _anchorX);
        _anchorY += 0.02 * (sample.YMm - _anchorY);
        _deviationSum += sample.DeviationMm;
        _count++;
        _lastS = sample.TimeS;
    }

    private void Complete(in StrokeSample sample, List<FoundPass> found)
    {
        Report(found);
        Begin(sample);
        Stay(sample);
    }

    private void End(List<FoundPass> found)
    {
        if (!double.IsNaN(_startS) && _lastS - _startS >= LeastShare * holdS) Report(found);
        _startS = double.NaN;
    }

    private void Report(List<FoundPass> found) => found.Add(new()
    {
        StartS = _startS,
        EndS = _lastS,
        Seen = !_isUnseen,
        IsForward = true,
        SpeedMmS = 0,
        LengthMm = 0,
        Completeness = Math.Min(1, (_lastS - _startS) / holdS),
        DeviationMm = _deviationSum / _count,
    });
}
