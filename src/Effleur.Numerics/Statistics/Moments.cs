namespace Effleur.Numerics.Statistics;

/// <summary>How many, their mean, and their standard deviation with n − 1 below; NaN where there are too few.</summary>
/// <param name="Count">Values.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Deviation">Sample standard deviation.</param>
public readonly record struct Moments(int Count, double Mean, double Deviation)
{
    /// <summary>The moments of a sample, in two passes, so that a large common level costs no digits.</summary>
    /// <param name="values">Finite values.</param>
    public static Moments Of(ReadOnlySpan<double> values)
    {
        double sum = 0, squares = 0, left = 0;
        foreach (double value in values) sum += value;
        double mean = sum / values.Length;
        foreach (double value in values)
        {
            squares += (value - mean) * (value - mean);
            left += value - mean;
        }

        // What rounding left of the mean is taken out again (Chan, Golub and LeVeque 1983).
        double about = Math.Max(0, squares - (left * left / values.Length));
        return new(values.Length, mean, values.Length > 1 ? Math.Sqrt(about / (values.Length - 1)) : double.NaN);
    }
}
