using System.Globalization;
using System.Text;
using System.Text.Json;
using Effleur.Core.Anatomy;
using Effleur.Core.Readings;
using Effleur.Storage.CheckIns;
using Effleur.Storage.Rows;

namespace Effleur.Server.CheckIns.Progress;

/// <summary>Every reading with its check-in, circumstances and pedigree, one row each.</summary>
internal sealed record ReadingExport(
    Guid CheckInId,
    CheckInKind Kind,
    DateTime StartedAt,
    DateTime? EndedAt,
    Guid? SessionId,
    double? MinutesAfter,
    string Device,
    string Lamp,
    CheckInCard Card,
    bool Glasses,
    bool MakeUp,
    bool Wiped,
    ReadingSource Source,
    DateTime TakenAt,
    string Metric,
    string? Zone,
    Side? Side,
    double? Value,
    double? StandardError,
    string Unit,
    double Quality,
    ReadingRefusal? Refused,
    string Algorithm,
    int Version,
    bool IsExperimental)
{
    public static IEnumerable<ReadingExport> Of(IEnumerable<StoredCheckIn> history) =>
        from stored in history
        from reading in stored.Readings
        select Of(stored.Row, reading);

    private static ReadingExport Of(CheckInRow row, ReadingRow reading) => new(
        row.Id, row.Kind, row.StartedAt, row.EndedAt, row.SessionId, row.MinutesAfter, row.Device, row.Lamp, row.Card, row.Glasses, row.MakeUp, row.Wiped,
        reading.Source, reading.TakenAt, reading.Metric, reading.Zone, reading.Side, reading.Value, reading.StandardError, reading.Unit, reading.Quality, reading.Refused,
        reading.Algorithm, reading.Version, reading.IsExperimental);
}

/// <summary>Readings as a table (RFC 4180), columns named as in JSON.</summary>
internal static class ReadingCsv
{
    private static readonly System.Reflection.PropertyInfo[] Columns = [.. typeof(ReadingExport).GetProperties().Where(column => column.Name != "EqualityContract")];

    public static string Write(IEnumerable<ReadingExport> rows)
    {
        var table = new StringBuilder();
        table.AppendJoin(',', Columns.Select(column => JsonNamingPolicy.CamelCase.ConvertName(column.Name))).Append("\r\n");
        foreach (ReadingExport row in rows) table.AppendJoin(',', Columns.Select(column => Cell(column.GetValue(row)))).Append("\r\n");
        return table.ToString();
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        DateTime instant => instant.ToString("O", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        Enum choice => JsonNamingPolicy.CamelCase.ConvertName(choice.ToString()),
        string text => Quoted(text),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    // a label that begins like a formula would be run by a table program: the quote before it keeps it a text
    private static string Quoted(string text)
    {
        string safe = text.Length > 0 && "=+-@\t".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
