namespace Effleur.Numerics.Signals;

/// <summary>The median of the last so many values; adding allocates nothing.</summary>
public sealed class SlidingMedian
{
    private readonly double[] _ring;
    private readonly double[] _sorted;
    private int _next;

    /// <summary>Makes a window of <paramref name="length"/> values.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not positive.</exception>
    public SlidingMedian(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        _ring = new double[length];
        _sorted = new double[length];
    }

    /// <summary>Values in the window.</summary>
    public int Count { get; private set; }

    /// <summary>The median (the upper one of an even number), or NaN of an empty window.</summary>
    public double Median => Count == 0 ? double.NaN : _sorted[Count / 2];

    /// <summary>Adds a value and forgets the oldest when the window is full.</summary>
    /// <exception cref="ArgumentException">The value is not finite.</exception>
    public void Add(double value)
    {
        if (!double.IsFinite(value)) throw new ArgumentException("A median takes finite values.", nameof(value));
        if (Count == _ring.Length) Remove(_ring[_next]);
        Insert(value);
        _ring[_next] = value;
        _next = (_next + 1) % _ring.Length;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear() => (Count, _next) = (0, 0);

    private void Remove(double value)
    {
        int at = Array.BinarySearch(_sorted, 0, Count, value);
        Array.Copy(_sorted, at + 1, _sorted, at, Count - at - 1);
        Count--;
    }

    private void Insert(double value)
    {
        int at = Array.BinarySearch(_sorted, 0, Count, value);
        if (at < 0) at = ~at;
        Array.Copy(_sorted, at, _sorted, at + 1, Count - at);
        _sorted[at] = value;
        Count++;
    }
}
