using System.Collections.Immutable;
using System.Text.Json;
using Effleur.Coaching.Coverage;
using Effleur.Coaching.Cues;
using Effleur.Coaching.Passes;
using Effleur.Coaching.Reports;
using Effleur.Server.Live;
using Effleur.Storage.Rows;

namespace Effleur.Server.Sessions;

/// <summary>The coach's words to rows and back: Storage knows nothing of the coach.</summary>
internal static class StoredRows
{
    public static PassRow ToRow(Pass pass, Guid sessionId, int ordinal) => new()
    {
        SessionId = sessionId,
        Ordinal = ordinal,
        Technique = pass.Technique,
        Stroke = pass.Stroke,
        Side = pass.Side,
        Step = pass.Step,
        StartS = pass.StartS,
        EndS = pass.EndS,
        Seen = pass.Seen,
        Refused = pass.Refused is { } refused ? JsonNamingPolicy.CamelCase.ConvertName(refused.ToString()) : null,
        Nearer = pass.Nearer,
        Smoothness = pass.Smoothness,
        DragMm = pass.DragMm,
        DragErrorMm = pass.DragErrorMm,
        DirectionCorrect = pass.DirectionCorrect,
        SpeedCmS = pass.SpeedCmS,
        LengthMm = pass.LengthMm,
        Completeness = pass.Completeness,
        PathDeviationMm = pass.PathDeviationMm,
        Score = pass.Score,
    };

    public static Pass ToPass(PassRow row) => new()
    {
        Technique = row.Technique,
        Stroke = row.Stroke,
        Side = row.Side,
        Step = row.Step,
        StartS = row.StartS,
        EndS = row.EndS,
        Seen = row.Seen,
        Refused = row.Refused is { } refused ? Enum.Parse<PassRefusal>(refused, ignoreCase: true) : null,
        Nearer = row.Nearer,
        Smoothness = row.Smoothness,
        DragMm = row.DragMm,
        DragErrorMm = row.DragErrorMm,
        DirectionCorrect = row.DirectionCorrect,
        SpeedCmS = row.SpeedCmS,
        LengthMm = row.LengthMm,
        Completeness = row.Completeness,
        PathDeviationMm = row.PathDeviationMm,
        Score = row.Score,
    };

    public static CueRow ToRow(Cue cue, Guid sessionId, int ordinal) => new()
    {
        SessionId = sessionId,
        Ordinal = ordinal,
        AtS = cue.AtS,
        Kind = JsonNamingPolicy.CamelCase.ConvertName(cue.Kind.ToString()),
        Text = cue.Text,
    };

    public static Cue ToCue(CueRow row) => new(row.AtS, Enum.Parse<CueKind>(row.Kind, ignoreCase: true), row.Text);

    public static CoverageRow ToRow(ZoneCoverage coverage, Guid sessionId) => new()
    {
        SessionId = sessionId,
        Zone = coverage.Zone,
        Side = coverage.Side,
        Seconds = coverage.Seconds,
        Passes = coverage.Passes,
    };

    public static ZoneCoverage ToCoverage(CoverageRow row) => new(row.Zone, row.Side, row.Seconds, row.Passes);

    public static ImmutableArray<ImmutableArray<double>> ToPainted(PaintedRow? row) =>
        row is null ? [] : PaintedCells.Of(PaintedSum.Seconds(row, row.Tenths.Length / sizeof(ushort)));
}
