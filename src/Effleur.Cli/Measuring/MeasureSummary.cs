using System.Globalization;
using System.Text.Json;

namespace Effleur.Cli.Measuring;

/// <summary>A report as a few lines for a person.</summary>
public static class MeasureSummary
{
    /// <summary>One line a reading.</summary>
    public static void Write(TextWriter to, MeasureReport report)
    {
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Source}: {report.Seconds:0.0} s"));
        foreach (MeasuredReading reading in report.Readings) to.WriteLine(Line(reading));
    }

    private static string Line(MeasuredReading reading)
    {
        string what = string.Join(' ', ((string?[])[reading.Metric, reading.Side?.ToString().ToLowerInvariant(), reading.Zone]).OfType<string>());
        if (reading.Refused is { } reason) return $"{what}: refused, {JsonNamingPolicy.CamelCase.ConvertName(reason.ToString())}";
        string experimental = reading.Experimental ? ", experimental" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{what}: {reading.Value:0.##} ± {reading.StandardError:0.##} {reading.Unit} (quality {reading.Quality:0.00}{experimental})");
    }
}
