using Effleur.Core.Anatomy;
using Effleur.Core.Readings;

namespace Effleur.Cli.Measuring;

/// <summary>One reading, flat.</summary>
/// <param name="Metric">What was measured.</param>
/// <param name="Zone">Where; null for the whole.</param>
/// <param name="Side">The person's own side; null for both.</param>
/// <param name="Value">In <paramref name="Unit"/>; null when refused.</param>
/// <param name="Unit">Unit of value and error.</param>
/// <param name="StandardError">One standard error; null when refused.</param>
/// <param name="Quality">0 to 1.</param>
/// <param name="Refused">Why there is no value; null when there is one.</param>
/// <param name="Algorithm">How it was measured.</param>
/// <param name="Version">Of the algorithm.</param>
/// <param name="Experimental">Not known to be right for one person.</param>
public sealed record MeasuredReading(
    string Metric, string? Zone, Side? Side, double? Value, string Unit, double? StandardError, double Quality, ReadingRefusal? Refused, string Algorithm, int Version, bool Experimental)
{
    /// <summary>From a reading.</summary>
    public static MeasuredReading Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Method method = reading.Method;
        return new(method.Metric, reading.Place.Zone, reading.Place.Side, reading.Value, method.Unit, reading.StandardError, reading.Quality, reading.Refused, method.Algorithm, method.Version, method.IsExperimental);
    }
}
