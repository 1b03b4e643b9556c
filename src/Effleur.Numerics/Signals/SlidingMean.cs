namespace Effleur.Numerics.Signals;

/// <summary>The mean of the values of the last so many seconds, and the mean of their times, which it belongs to. Adding allocates nothing.</summary>
public sealed class SlidingMean
{
    private const int Capacity = 64;
    private readonly double[] _times = new double[Capacity];
    private readonly double[] _values = new double[Capacity];
    private int _end;
    private int _count;

    /// <summary>Makes a window of so many seconds; no more than the last 64 values are used.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The window is not positive.</exception>
    public SlidingMean(double windowS)
    {
        if (!(windowS > 0)) throw new ArgumentOutOfRangeException(nameof(windowS), windowS, "Expected a positive number of seconds.");
        WindowS = windowS;
    }

    /// <summary>How far back values count, in seconds.</summary>
    public double WindowS { get; }

    /// <summary>The mean; NaN when empty.</summary>
    public double Mean => Average(_values);

    /// <summary>The time the mean belongs to; NaN when empty.</summary>
    public double TimeS => Average(_times);

    /// <summary>Adds a value; times must not go back.</summary>
    public void Add(double timeS, double value)
    {
        _times[_end % Capacity] = timeS;
        _values[_end++ % Capacity] = value;
        _count = Math.Min(_count + 1, Capacity);
        while (timeS - _times[(_end - _count) % Capacity] > WindowS) _count--;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear() => _count = 0;

    private double Average(double[] of)
    {
        double sum = 0;
        for (int i = _end - _count; i < _end; i++) sum += of[i % Capacity];
        return sum / _count;
    }
}
