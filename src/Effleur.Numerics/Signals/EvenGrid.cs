namespace Effleur.Numerics.Signals;

/// <summary>Values at uneven times brought to an even grid by cubic Hermite pieces, whose slopes are those of the parabola through three neighbours.</summary>
public static class EvenGrid
{
    /// <summary>The values on a grid. Beyond the ends the end value is kept.</summary>
    /// <param name="times">Rising.</param>
    /// <param name="values">As many; at least one.</param>
    /// <param name="start">Time of the first grid point.</param>
    /// <param name="step">Time from one grid point to the next.</param>
    /// <param name="count">Grid points.</param>
    /// <exception cref="ArgumentException">There are no values, or not as many as times.</exception>
    public static double[] Resample(ReadOnlySpan<double> times, ReadOnlySpan<double> values, double start, double step, int count)
    {
        if (times.Length != values.Length || times.IsEmpty) throw new ArgumentException("As many values as times, and at least one, are needed.", nameof(values));
        double[] grid = new double[count];
        for (int i = 0, left = 0; i < count; i++)
        {
            double t = start + (i * step);
            while (left + 2 < times.Length && times[left + 1] <= t) left++;
            if (times.Length == 1 || t <= times[0]) grid[i] = values[0];
            else if (t >= times[^1]) grid[i] = values[^1];
            else grid[i] = Between(times, values, left, t);
        }

        return grid;
    }

    private static double Between(ReadOnlySpan<double> times, ReadOnlySpan<double> values, int left, double t)
    {
        double h = times[left + 1] - times[left], u = (t - times[left]) / h;
        double a = h * Slope(times, values, left), b = h * Slope(times, values, left + 1), rise = values[left + 1] - values[left];
        return values[left] + (u * (a + (u * ((3 * rise) - (2 * a) - b + (u * (a + b - (2 * rise)))))));
    }

    private static double Slope(ReadOnlySpan<double> times, ReadOnlySpan<double> values, int i)
    {
        if (i == 0) return (values[1] - values[0]) / (times[1] - times[0]);
        double before = times[i] - times[i - 1], slopeBefore = (values[i] - values[i - 1]) / before;
        if (i == times.Length - 1) return slopeBefore;
        double after = times[i + 1] - times[i], slopeAfter = (values[i + 1] - values[i]) / after;
        return ((after * slopeBefore) + (before * slopeAfter)) / (before + after);
    }
}
