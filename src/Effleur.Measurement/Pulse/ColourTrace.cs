namespace Effleur.Measurement.Pulse;

/// <summary>The mean colour of one place over time, with each picture's own time. Immutable.</summary>
public sealed class ColourTrace
{
    /// <summary>Largest colour taken in (chosen: 16 bits and plenty; its square is far from the largest number).</summary>
    public const double MostColour = 1e9;

    private readonly double[] _times;
    private readonly double[] _red;
    private readonly double[] _green;
    private readonly double[] _blue;

    /// <summary>Takes over four columns of the same length.</summary>
    /// <param name="times">Seconds, each later than the one before; they may be uneven.</param>
    /// <param name="red">Mean red, 0 to 255 as the camera gave it (any other positive scale will do).</param>
    /// <param name="green">Mean green.</param>
    /// <param name="blue">Mean blue.</param>
    /// <exception cref="ArgumentException">Columns differ in length, a number is not finite, or out of range, or time does not rise.</exception>
    public ColourTrace(double[] times, double[] red, double[] green, double[] blue)
    {
        (_times, _red, _green, _blue) = (times, red, green, blue);
        foreach (double[] column in (double[][])[times, red, green, blue])
        {
            ArgumentNullException.ThrowIfNull(column);
            if (column.Length != times.Length) throw new ArgumentException("The four columns must be of one length.", nameof(red));
            if (!column.All(double.IsFinite)) throw new ArgumentException("A trace has finite numbers only.", nameof(times));
        }

        foreach (double[] column in (double[][])[red, green, blue])
            if (Array.Exists(column, value => value is < 0 or > MostColour)) throw new ArgumentException("A colour is 0 or above, and no larger than a thousand million.", nameof(red));
        for (int i = 1; i < times.Length; i++)
            if (!(times[i] > times[i - 1])) throw new ArgumentException($"Time does not rise at sample {i}.", nameof(times));
    }

    /// <summary>Samples.</summary>
    public int Count => _times.Length;

    /// <summary>Seconds from the first to the last sample; 0 when there are fewer than two.</summary>
    public double DurationS => Count < 2 ? 0 : _times[^1] - _times[0];

    /// <summary>Seconds.</summary>
    public ReadOnlySpan<double> Times => _times;

    /// <summary>Mean red.</summary>
    public ReadOnlySpan<double> Red => _red;

    /// <summary>Mean green.</summary>
    public ReadOnlySpan<double> Green => _green;

    /// <summary>Mean blue.</summary>
    public ReadOnlySpan<double> Blue => _blue;
}
