namespace Effleur.Coaching.Recognition;

/// <summary>
/// What one hand did around one place in the last four seconds: the middle, how far it swings in which direction, how quickly, in which sense,
/// and how far thumb and index opened and closed. Circles, pumps, holds and kneads are told by it.
/// </summary>
internal sealed class PlaceWindow(int contacts, int swingContact)
{
    // Four seconds hold one and a half of the slowest pumps (0.4 a second) and keep up with a hand that goes on (chosen); how far a hand comes is asked of half of it.
    public const double ReachS = 2;
    private const int Capacity = 48;
    private const double WindowS = 4;

    // Beyond this from the newest place begins another movement (chosen: more than the largest circle's diameter).
    private const double SamePlaceMm = 30;

    // The velocity's own noise, squared, in (mm/s)²: 4 mm/s at 1.5 px (measured on straight frames).
    private const double VelocityNoise = 9;

    private readonly double[] _times = new double[Capacity];
    private readonly Motion[] _motions = new Motion[Capacity * contacts];
    private readonly double[] _openings = new double[Capacity];
    private int _end;
    private int _count;

    public Touch[] Middles { get; } = new Touch[contacts];

    public Spread Swing { get; private set; }

    /// <summary>Swings a second; 0 at rest.</summary>
    public double Rate { get; private set; }

    /// <summary>−1 to 1: how much it goes round, clockwise in the picture.</summary>
    public double Sense { get; private set; }

    /// <summary>How far from where it is now the hand was within the last two seconds.</summary>
    public double ReachMm { get; private set; }

    public double OpeningRangeMm { get; private set; }

    /// <summary>What that speaks against a stroke that is no knead, log odds.</summary>
    public double OpeningCost { get; private set; }

    public double Seconds { get; private set; }

    public void Clear() => _count = 0;

    public void Add(double nowS, HandTrace trace)
    {
        int slot = _end % Capacity;
        _times[slot] = nowS;
        _openings[slot] = trace.OpeningMm;
        trace.Motions.CopyTo(_motions.AsSpan(slot * contacts));
        _end++;
        _count = Math.Min(_count + 1, Capacity);
        int n = SamePlace(nowS);
        Seconds = nowS - _times[(_end - n) % Capacity];
        for (int contact = 0; contact < contacts; contact++) Middles[contact] = Middle(contact, n);
        Measure(n);
        ReachMm = Reach(nowS);
    }

    private double Reach(double nowS)
    {
        Touch newest = At(0, swingContact).At;
        double most = 0;
        for (int i = 1; i < _count && nowS - _times[(_end - 1 - i) % Capacity] <= ReachS; i++)
        {
            Touch at = At(i, swingContact).At;
            double dx = at.X - newest.X, dy = at.Y - newest.Y;
            most = Math.Max(most, (dx * dx) + (dy * dy));
        }

        return Math.Sqrt(most);
    }

    private int SamePlace(double nowS)
    {
        Touch newest = At(0, swingContact).At;
        int n = 1;
        for (; n < _count; n++)
        {
            Touch at = At(n, swingContact).At;
            double dx = at.X - newest.X, dy = at.Y - newest.Y;
            if (nowS - _times[(_end - 1 - n) % Capacity] > WindowS || (dx * dx) + (dy * dy) > SamePlaceMm * SamePlaceMm) break;
        }

        return n;
    }

    private ref Motion At(int back, int contact) => ref _motions[((_end - 1 - back) % Capacity * contacts) + contact];

    private Touch Middle(int contact, int n)
    {
        double x = 0, y = 0;
        for (int i = 0; i < n; i++)
        {
            ref Motion motion = ref At(i, contact);
            x += motion.At.X;
            y += motion.At.Y;
        }

        Touch newest = At(0, contact).At;
        return newest with { X = x / n, Y = y / n };
    }

    private void Measure(int n)
    {
        Touch middle = Middles[swingContact];
        double xx = 0, xy = 0, yy = 0, speed = 0, turn = 0, low = double.PositiveInfinity, high = double.NegativeInfinity;
        for (int i = 0; i < n; i++)
        {
            ref Motion motion = ref At(i, swingContact);
            double dx = motion.At.X - middle.X, dy = motion.At.Y - middle.Y, opening = _openings[(_end - 1 - i) % Capacity];
            xx += dx * dx / n;
            xy += dx * dy / n;
            yy += dy * dy / n;
            speed += motion.SpeedSquared / n;
            turn += ((dx * motion.VelocityY) - (dy * motion.VelocityX)) / n;
            low = Math.Min(low, opening);
            high = Math.Max(high, opening);
        }

        Swing = new(xx, xy, yy);
        OpeningRangeMm = high - low;
        OpeningCost = StrokeLikelihood.Opening(OpeningRangeMm);
        Sense = turn / Math.Sqrt(Math.Max(1e-9, (xx + yy) * speed));
        Rate = Math.Sqrt(Math.Max(0, speed - VelocityNoise) / Math.Max(1, xx + yy)) / (2 * Math.PI);
    }
}
