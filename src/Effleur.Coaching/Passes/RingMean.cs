using Effleur.Numerics.Signals;

namespace Effleur.Coaching.Passes;

/// <summary>What a closed path has looked like lately. In one picture the landmarks' own noise is a tenth of a small circle.</summary>
/// <param name="windowS">Seconds that are averaged.</param>
internal sealed class RingMean(double windowS)
{
    private readonly SlidingMean _x = new(windowS);
    private readonly SlidingMean _y = new(windowS);
    private readonly SlidingMean _facing = new(windowS);

    public RingShape With(double timeS, in RingShape ring)
    {
        _x.Add(timeS, ring.AxisX * ring.LongMm);
        _y.Add(timeS, ring.AxisY * ring.LongMm);
        _facing.Add(timeS, ring.Facing);
        double x = _x.Mean, y = _y.Mean, longMm = Math.Sqrt((x * x) + (y * y));
        return longMm > 0 ? new(x / longMm, y / longMm, longMm, ring.Spin, _facing.Mean) : ring;
    }
}
