using Effleur.Core.Anatomy;
using Effleur.Core.Readings;

namespace Effleur.Storage.Rows;

/// <summary>One reading of a check-in, with its pedigree: a value with its error, or a refusal. The columns are those of <see cref="Reading"/>.</summary>
public sealed class ReadingRow
{
    /// <summary>Key, in order of time.</summary>
    public required Guid Id { get; init; }

    /// <summary>The check-in; goes with it.</summary>
    public required Guid CheckInId { get; init; }

    /// <summary>What it was taken from.</summary>
    public required ReadingSource Source { get; init; }

    /// <summary>When it was taken; all of one clip, atlas or set of answers share the instant.</summary>
    public required DateTime TakenAt { get; init; }

    /// <summary>Its place among those taken at that instant.</summary>
    public required int Ordinal { get; init; }

    /// <summary>What was measured.</summary>
    public required string Metric { get; init; }

    /// <summary>Unit of value and error.</summary>
    public required string Unit { get; init; }

    /// <summary>Name of the algorithm.</summary>
    public required string Algorithm { get; init; }

    /// <summary>Its version.</summary>
    public required int Version { get; init; }

    /// <summary>Whether it is shown as experimental.</summary>
    public required bool IsExperimental { get; init; }

    /// <summary>Id of a zone; null for the whole face or person.</summary>
    public string? Zone { get; init; }

    /// <summary>The person's own side; null for both together.</summary>
    public Side? Side { get; init; }

    /// <summary>Null when refused.</summary>
    public double? Value { get; init; }

    /// <summary>One standard error; null when refused.</summary>
    public double? StandardError { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Quality { get; init; }

    /// <summary>Why there is no value; null when there is one.</summary>
    public ReadingRefusal? Refused { get; init; }

    /// <summary>Readings as they are stored.</summary>
    public static IReadOnlyList<ReadingRow> Of(IEnumerable<Reading> readings, Guid checkInId, ReadingSource source, DateTimeOffset instant) =>
        [.. readings.Select((reading, ordinal) => Of(reading, ordinal, checkInId, source, instant))];

    private static ReadingRow Of(Reading reading, int ordinal, Guid checkInId, ReadingSource source, DateTimeOffset instant) =>
        new()
        {
            Id = Guid.CreateVersion7(instant),
            CheckInId = checkInId,
            Source = source,
            TakenAt = Sessions.SessionStore.WholeMilliseconds(instant),
            Ordinal = ordinal,
            Metric = reading.Method.Metric,
            Unit = reading.Method.Unit,
            Algorithm = reading.Method.Algorithm,
            Version = reading.Method.Version,
            IsExperimental = reading.Method.IsExperimental,
            Zone = reading.Place.Zone,
            Side = reading.Place.Side,
            Value = reading.Value,
            StandardError = reading.StandardError,
            Quality = reading.Quality,
            Refused = reading.Refused,
        };
}
