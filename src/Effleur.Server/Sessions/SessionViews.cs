using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Effleur.Coaching.Cues;
using Effleur.Coaching.Passes;
using Effleur.Coaching.Reports;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;

namespace Effleur.Server.Sessions;

internal record SessionSummary
{
    public required Guid Id { get; init; }

    public required string RoutineId { get; init; }

    public required string RoutineName { get; init; }

    public required SessionMode Mode { get; init; }

    public required SessionSource Source { get; init; }

    public required SessionStatus Status { get; init; }

    public required DateTime StartedAt { get; init; }

    public required DateTime? EndedAt { get; init; }

    public required double ActiveS { get; init; }

    public required int PassesSeen { get; init; }

    public required int PassesWanted { get; init; }

    public required double UnseenS { get; init; }

    public required double? Score { get; init; }

    public required bool HasRecording { get; init; }

    [SetsRequiredMembers]
    public SessionSummary(SessionRow row, DateTimeOffset now)
    {
        Id = row.Id;
        RoutineId = row.RoutineId;
        RoutineName = row.RoutineName;
        Mode = row.Mode;
        Source = row.Source;
        Status = row.StatusAt(now.UtcDateTime);
        StartedAt = row.StartedAt;
        EndedAt = Status == SessionStatus.Interrupted ? row.EndedAt ?? row.LastSignAt : row.EndedAt;
        ActiveS = row.ActiveS;
        PassesSeen = row.PassesSeen;
        PassesWanted = row.PassesWanted;
        UnseenS = row.UnseenS;
        Score = row.Score;
        HasRecording = row.KeepsRecording && row.AtS > 0;
    }

    [JsonConstructor]
    private protected SessionSummary()
    {
    }
}

internal sealed record SessionDetail : SessionSummary
{
    public required ImmutableArray<Pass> Passes { get; init; }

    public required ImmutableArray<ZoneCoverage> Coverage { get; init; }

    public required ImmutableArray<ImmutableArray<double>> Painted { get; init; }

    public required ImmutableArray<Cue> Cues { get; init; }

    public required ImmutableArray<int> StepsDone { get; init; }

    public required IReadOnlyList<string> WentWell { get; init; }

    public required string? NextTime { get; init; }

    public required string? ScoreWords { get; init; }

    public required string? Gap { get; init; }

    [SetsRequiredMembers]
    public SessionDetail(StoredSession stored, SessionWords words, DateTimeOffset now)
        : base(stored.Row, now)
    {
        Passes = [.. stored.Passes.Select(StoredRows.ToPass)];
        Coverage = [.. stored.Coverage.Select(StoredRows.ToCoverage)];
        Painted = StoredRows.ToPainted(stored.Painted);
        Cues = [.. stored.Cues.Select(StoredRows.ToCue)];
        StepsDone = [.. stored.Steps.Select(step => step.Step)];
        WentWell = words.WentWell;
        NextTime = words.NextTime;
        ScoreWords = words.ScoreWords;
        Gap = words.Gap;
    }

    [JsonConstructor]
    private SessionDetail()
    {
    }
}

internal sealed record SessionList(IReadOnlyList<SessionSummary> Sessions);

internal sealed record StartSession(string RoutineId, SessionMode Mode, SessionSource Source, bool KeepRecording);

internal sealed record SessionStarted(Guid Id);

internal sealed record StepProgress(int Step, bool Done);

internal sealed record EndSession(SessionOutcome Outcome);

internal enum SessionOutcome
{
    Finished,
    Stopped,
}
