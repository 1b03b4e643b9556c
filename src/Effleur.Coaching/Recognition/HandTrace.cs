namespace Effleur.Coaching.Recognition;

/// <summary>The last fifth of a second of one hand: where each contact is and how fast, by a straight line through the samples.</summary>
internal sealed class HandTrace(int contacts)
{
    // Slow enough to see 5 mm/s above the noise of a fingertip, short against the fastest pass that is watched (two thirds of a second).
    private const double WindowS = 0.3;

    // At eight pictures a second with one dropped there are two samples in this time.
    private const double LongestS = 0.35;

    // Longer unseen is a new arrival (as passes are cut, docs/methods/pass-detection.md).
    private const double LostS = 0.5;

    private const int Capacity = 16;
    private readonly double[] _times = new double[Capacity];
    private readonly Touch[] _touches = new Touch[Capacity * contacts];
    private readonly double[] _openings = new double[Capacity];
    private int _end;
    private int _count;

    /// <summary>Each contact now.</summary>
    public Motion[] Motions { get; } = new Motion[contacts];

    public double OpeningMm { get; private set; }

    public bool IsSeen(double nowS) => _count >= 2 && nowS - _times[(_end - 1) % Capacity] < LostS;

    /// <summary>The place to lay the next sample's contacts into, before <see cref="Add"/>.</summary>
    public Span<Touch> Next => _touches.AsSpan(_end % Capacity * contacts, contacts);

    public void Add(double nowS, double openingMm)
    {
        if (_count > 0 && nowS - _times[(_end - 1) % Capacity] > LostS) _count = 0;
        _times[_end % Capacity] = nowS;
        _openings[_end++ % Capacity] = openingMm;
        _count = Math.Min(_count + 1, Capacity);
    }

    public void Clear() => _count = 0;

    /// <summary>Fits <see cref="Motions"/>; false when there are not two samples to fit.</summary>
    public bool Fit()
    {
        int n = 0;
        double newest = _times[(_end - 1 + Capacity) % Capacity], meanS = 0, opening = 0;
        while (n < _count && newest - Time(n) <= (n < 2 ? LongestS : WindowS)) n++;
        if (n < 2) return false;
        for (int i = 0; i < n; i++)
        {
            meanS += Time(i) / n;
            opening += _openings[(_end - 1 - i) % Capacity] / n;
        }

        OpeningMm = opening;
        for (int contact = 0; contact < contacts; contact++) Motions[contact] = Fit(contact, n, meanS);
        return true;
    }

    private double Time(int back) => _times[(_end - 1 - back) % Capacity];

    private Motion Fit(int contact, int n, double meanS)
    {
        double x = 0, y = 0, sumXT = 0, sumYT = 0, sumTT = 0;
        for (int i = 0; i < n; i++)
        {
            ref Touch touch = ref _touches[((_end - 1 - i) % Capacity * contacts) + contact];
            double t = Time(i) - meanS;
            x += touch.X / n;
            y += touch.Y / n;
            sumXT += touch.X * t;
            sumYT += touch.Y * t;
            sumTT += t * t;
        }

        Touch now = _touches[((_end - 1) % Capacity * contacts) + contact];
        return new(new(x, y, now.ExtentX, now.ExtentY), sumXT / sumTT, sumYT / sumTT);
    }
}

/// <summary>A contact's mean place over a short time and its velocity in mm/s.</summary>
internal readonly record struct Motion(Touch At, double VelocityX, double VelocityY)
{
    public double SpeedSquared => (VelocityX * VelocityX) + (VelocityY * VelocityY);
}
