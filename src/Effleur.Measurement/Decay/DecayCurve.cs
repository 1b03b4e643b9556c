using Effleur.Core.Readings;

namespace Effleur.Measurement.Decay;

/// <summary>How a change fades after a session: value(t) = Base + Rise · 2^(−t / half-life) (docs/methods/decay.md).</summary>
/// <param name="HalfLifeMinutes">Minutes until half of the rise is left.</param>
/// <param name="LowMinutes">Lower end of the interval that holds the true half-life 95 times in 100.</param>
/// <param name="HighMinutes">Upper end; infinite when it was not watched long enough to tell.</param>
/// <param name="Base">Where it settles.</param>
/// <param name="Rise">What it was above (or below) that at the session's end.</param>
/// <param name="Refused">Why there is no half-life; null when there is one.</param>
public sealed record DecayCurve(double HalfLifeMinutes, double LowMinutes, double HighMinutes, double Base, double Rise, ReadingRefusal? Refused)
{
    // Half of what a normal interval is wide in standard errors, both ways.
    private const double ErrorsInInterval = 2 * 1.96;

    /// <summary>No curve, and why.</summary>
    public static DecayCurve Refuse(ReadingRefusal reason) => new(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, reason);

    /// <summary>As a reading: the half-life with a quarter of its interval as error. Refused as too short when the interval has no upper end.</summary>
    /// <param name="of">How the values were measured; its metric gets <c>-half-life</c> behind it.</param>
    /// <param name="place">Where.</param>
    /// <param name="quality">Of the material, 0 to 1.</param>
    public Reading ToReading(Method of, ReadingPlace place, double quality)
    {
        ArgumentNullException.ThrowIfNull(of);
        var method = new Method($"{of.Metric}-half-life", "min", $"{DecayFit.AlgorithmId}-{of.Algorithm}", DecayFit.Version, of.IsExperimental);
        ReadingRefusal? reason = Refused ?? (double.IsFinite(HighMinutes) ? null : ReadingRefusal.TooShort);
        if (reason is { } why) return Reading.Refuse(method, place, why, quality);
        return Reading.Of(method, place, HalfLifeMinutes, (HighMinutes - LowMinutes) / ErrorsInInterval, quality);
    }
}
