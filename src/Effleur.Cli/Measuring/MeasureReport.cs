using System.Text.Json.Serialization;

namespace Effleur.Cli.Measuring;

/// <summary>What <c>effleur measure --json</c> prints.</summary>
/// <param name="Source">The file.</param>
/// <param name="Seconds">From its first picture to its last.</param>
/// <param name="Readings">Values and refusals.</param>
public sealed record MeasureReport(string Source, double Seconds, IReadOnlyList<MeasuredReading> Readings)
{
    /// <summary>Done when at least one reading has a value.</summary>
    [JsonIgnore]
    public int ExitCode => Readings.Any(reading => reading.Value is not null) ? ExitCodes.Done : ExitCodes.Refused;
}
