using Effleur.Core.Anatomy;
using Effleur.Core.Readings;
using Effleur.Storage.CheckIns;
using Effleur.Storage.Rows;

namespace Effleur.Server.CheckIns;

/// <summary>A reading or refusal with its words.</summary>
/// <param name="Metric">What was measured.</param>
/// <param name="Name">Its name.</param>
/// <param name="Zone">Where; null for the whole.</param>
/// <param name="ZoneName">The zone's name.</param>
/// <param name="Side">The person's own side; null for both.</param>
/// <param name="Value">Null when refused.</param>
/// <param name="Unit">Unit in words.</param>
/// <param name="StandardError">One standard error; null when refused.</param>
/// <param name="Quality">0 to 1.</param>
/// <param name="Refused">Why there is no value; null when there is one.</param>
/// <param name="Words">What it is, or for a refusal what to change.</param>
/// <param name="Algorithm">Name of the algorithm.</param>
/// <param name="Version">Its version.</param>
/// <param name="IsExperimental">Not known to be right for one person.</param>
internal sealed record ReadingView(
    string Metric,
    string Name,
    string? Zone,
    string? ZoneName,
    Side? Side,
    double? Value,
    string Unit,
    double? StandardError,
    double Quality,
    ReadingRefusal? Refused,
    string Words,
    string Algorithm,
    int Version,
    bool IsExperimental);

/// <summary>A metric that gave nothing, told once for all places it was refused at for that reason.</summary>
internal sealed record RefusalView(string Metric, ReadingRefusal Reason, string Words);

/// <summary>What a clip or an atlas gave.</summary>
internal sealed record Measured(IReadOnlyList<ReadingView> Readings, IReadOnlyList<RefusalView> Refusals);

internal sealed record CheckInList(IReadOnlyList<CheckInSummary> CheckIns);

internal sealed record CheckInSummary(
    Guid Id,
    CheckInKind Kind,
    DateTime StartedAt,
    DateTime? EndedAt,
    Guid? SessionId,
    double? MinutesAfter,
    string Device,
    string Lamp,
    int Readings,
    int Refusals,
    bool HasPhoto)
{
    public static CheckInSummary Of(CheckInRow row, bool hasPhoto) => new(
        row.Id, row.Kind, row.StartedAt, row.EndedAt, row.SessionId, row.MinutesAfter, row.Device, row.Lamp, row.Readings, row.Refusals, hasPhoto);
}

/// <summary>A check-in with all that is in it: <c>readings</c> holds refusals too.</summary>
internal sealed record CheckInDetail
{
    public required Guid Id { get; init; }

    public required CheckInKind Kind { get; init; }

    public required DateTime StartedAt { get; init; }

    public required DateTime? EndedAt { get; init; }

    public required Guid? SessionId { get; init; }

    public required double? MinutesAfter { get; init; }

    public required string Device { get; init; }

    public required string Lamp { get; init; }

    public required CheckInCard Card { get; init; }

    public required bool Glasses { get; init; }

    public required bool MakeUp { get; init; }

    public required bool Wiped { get; init; }

    public required bool HasPhoto { get; init; }

    public required IReadOnlyList<ReadingView> Readings { get; init; }

    public required IReadOnlyList<CheckInAnswerView> Answers { get; init; }

    public static CheckInDetail Of(StoredCheckIn stored, ReadingWords words) => new()
    {
        Id = stored.Row.Id,
        Kind = stored.Row.Kind,
        StartedAt = stored.Row.StartedAt,
        EndedAt = stored.Row.EndedAt,
        SessionId = stored.Row.SessionId,
        MinutesAfter = stored.Row.MinutesAfter,
        Device = stored.Row.Device,
        Lamp = stored.Row.Lamp,
        Card = stored.Row.Card,
        Glasses = stored.Row.Glasses,
        MakeUp = stored.Row.MakeUp,
        Wiped = stored.Row.Wiped,
        HasPhoto = stored.HasPhoto,
        Readings = [.. stored.Readings.Select(words.View)],
        Answers = [.. stored.Answers.Select(answer => new CheckInAnswerView(answer.ScaleId, answer.ItemId, answer.Value))],
    };
}
