using Effleur.Numerics.Signals;

namespace Effleur.Coaching.Passes;

/// <summary>
/// Circles: the direction of motion turns once around for every circle, wherever its centre is, so nothing has to be known of the centre and
/// the first circle counts as well (docs/methods/pass-detection.md).
/// </summary>
internal sealed class CircleFinder(double pathMm, double passesPerSecond) : PassFinder
{
    // Velocity is a line fitted over a seventh of the prescribed circle: at twice the tempo it still sees a third of a turn straight (chosen).
    private const double WindowShare = 0.15;

    // Slower than this is resting: below the tracker's own wander (chosen).
    private const double RestMmS = 6;
    private const double RestS = 0.4;

    // A circle well over half as large as asked counts, one over two and a half times as large is something else (chosen).
    private const double LeastSize = 0.4;
    private const double MostSize = 2.5;
    private const double FarthestMm = 35;

    // The last circle counts when three quarters of it were done (chosen).
    private const double LastShare = 0.75;

    private readonly SlidingSlope _x = new(Math.Clamp(WindowShare / passesPerSecond, 0.12, 0.4));
    private readonly SlidingSlope _y = new(Math.Clamp(WindowShare / passesPerSecond, 0.12, 0.4));
    private double _heading = double.NaN;
    private double _turned;
    private double _startS;
    private double _lastS;
    private double _movedS;
    private bool _isUnseen;
    private RoundExtent _extent;

    public override void See(in StrokeSample sample, List<FoundPass> found)
    {
        if (FindAgain(sample.TimeS)) Stop(found, isUnseen: true);
        if (IsAway(sample, FarthestMm + (pathMm / Math.PI)))
        {
            Stop(found, isUnseen: false);
            return;
        }

        _x.Add(sample.TimeS, sample.XMm);
        _y.Add(sample.TimeS, sample.YMm);
        if (_x.Count < 3) return;
        double vx = _x.Slope, vy = _y.Slope;
        if ((vx * vx) + (vy * vy) < RestMmS * RestMmS) Rest(sample, found);
        else Turn(Math.Atan2(vy, vx), sample, found);
    }

    public override void Miss(double nowS, List<FoundPass> found)
    {
        if (Lose(nowS)) Stop(found, isUnseen: true);
    }

    public override void Close(List<FoundPass> found) => Stop(found, isUnseen: false);

    private void Rest(in StrokeSample sample, List<FoundPass> found)
    {
        if (sample.TimeS - _movedS > RestS) Stop(found, isUnseen: false);
    }

    private void Turn(double heading, in StrokeSample sample, List<FoundPass> found)
    {
        if (double.IsNaN(_heading)) Begin(sample.TimeS);
        else _turned += Math.IEEERemainder(heading - _heading, 2 * Math.PI);
        (_heading, _lastS, _movedS) = (heading, sample.TimeS, sample.TimeS);
        _extent = _extent.With(sample);
        if (Math.Abs(_turned) < 2 * Math.PI) return;
        Report(1, found);
        double over = _turned - (Math.Sign(_turned) * 2 * Math.PI);
        Begin(sample.TimeS);
        _turned = over;
    }

    private void Begin(double nowS)
    {
        (_startS, _turned, _isUnseen, _extent) = (nowS, 0, false, default);
    }

    private void Stop(List<FoundPass> found, bool isUnseen)
    {
        double share = Math.Abs(_turned) / (2 * Math.PI);
        _isUnseen |= isUnseen;
        if (!double.IsNaN(_heading) && share >= (isUnseen ? 1 - LastShare : LastShare)) Report(Math.Min(1, share), found);
        _heading = double.NaN;
        _turned = 0;
        _x.Clear();
        _y.Clear();
    }

    private void Report(double share, List<FoundPass> found)
    {
        double size = Ring.SizeMm > 0 ? _extent.SizeMm / Ring.SizeMm : 0, length = pathMm * size * share, seconds = _lastS - _startS;
        if (size < LeastSize || size > MostSize || _extent.OffCentreMm > FarthestMm || seconds <= 0) return;
        found.Add(new()
        {
            StartS = _startS,
            EndS = _lastS,
            Seen = !_isUnseen,
            IsForward = Math.Sign(_turned) == Ring.Spin,
            SpeedMmS = length / seconds,
            LengthMm = length,
            Completeness = share,
            DeviationMm = _extent.DeviationMm,
        });
    }
}
