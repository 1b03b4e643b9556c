namespace Effleur.Numerics.Signals;

/// <summary>The slope of the least-squares line through the values of the last so many seconds, at least the last three. Adding allocates nothing.</summary>
public sealed class SlidingSlope
{
    private const int Capacity = 64;
    private readonly double[] _times = new double[Capacity];
    private readonly double[] _values = new double[Capacity];
    private readonly double _windowS;
    private int _end;

    /// <summary>Makes a window of so many seconds; no more than the last 64 values are used.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The window is not positive.</exception>
    public SlidingSlope(double windowS)
    {
        if (!(windowS > 0)) throw new ArgumentOutOfRangeException(nameof(windowS), windowS, "Expected a positive number of seconds.");
        _windowS = windowS;
    }

    /// <summary>Values in the window.</summary>
    public int Count { get; private set; }

    /// <summary>Slope per second; NaN with fewer than two different times.</summary>
    public double Slope
    {
        get
        {
            double t = 0, v = 0, tt = 0, tv = 0;
            for (int i = 0; i < Count; i++)
            {
                t += _times[At(i)] / Count;
                v += _values[At(i)] / Count;
            }

            for (int i = 0; i < Count; i++)
            {
                double dt = _times[At(i)] - t;
                tt += dt * dt;
                tv += dt * (_values[At(i)] - v);
            }

            return tt > 0 ? tv / tt : double.NaN;
        }
    }

    /// <summary>Adds a value; times must not go back.</summary>
    public void Add(double timeS, double value)
    {
        _times[_end % Capacity] = timeS;
        _values[_end++ % Capacity] = value;
        Count = Math.Min(Count + 1, Capacity);
        while (Count > 3 && timeS - _times[At(0)] > _windowS) Count--;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear() => Count = 0;

    private int At(int i) => (_end - Count + i) % Capacity;
}
