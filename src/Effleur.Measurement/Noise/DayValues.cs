namespace Effleur.Measurement.Noise;

/// <summary>The values of one day, summed up as they come (Welford 1962).</summary>
/// <param name="Count">How many.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Squares">Sum of their squared distances from it.</param>
public readonly record struct DayValues(int Count, double Mean, double Squares)
{
    /// <summary>The day with one more value.</summary>
    public DayValues With(double value)
    {
        double off = value - Mean, mean = Mean + (off / (Count + 1));
        return new(Count + 1, mean, Squares + (off * (value - mean)));
    }
}
