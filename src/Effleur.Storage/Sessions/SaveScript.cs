using System.Data.Common;
using System.Globalization;
using Effleur.Core.Sessions;
using Effleur.Storage.Rows;

namespace Effleur.Storage.Sessions;

/// <summary>
/// A save in SQL both databases speak, its statements made once for a connection. Rows with the same keys are replaced: a save whose
/// commit was lost in a broken connection is simply made again. Not through Entity Framework: this runs twice a second for every person
/// (docs/adr/0004-storage.md).
/// </summary>
internal sealed class SaveScript(DbConnection connection) : IDisposable
{
    private static readonly string[] PassColumns =
    [
        "technique", "stroke", "side", "step", "start_s", "end_s", "seen", "direction_correct", "speed_cm_s", "length_mm", "completeness", "path_deviation_mm",
        "refused", "nearer", "smoothness", "drag_mm", "drag_error_mm", "score",
    ];

    private readonly SaveStatement _session = new(
        connection,
        "UPDATE sessions SET last_sign_at = @p0, step = @p1, at_s = @p2, active_s = @p3, unseen_s = @p4, judged_contact_s = @p5 "
            + "WHERE id = @p6 AND connection_id = @p7 AND status = 'Running'");

    private readonly SaveStatement _pass = new(connection, PassInsert());

    // The rule is SessionScore.Of, over rows (docs/methods/session-score.md).
    private readonly SaveStatement _score = new(
        connection,
        $"UPDATE sessions SET (passes_seen, score) = (SELECT COUNT(*), CASE WHEN {IsMassage()} THEN AVG(passes.score) END FROM passes WHERE passes.session_id = @p0 AND passes.seen) WHERE id = @p0");

    private readonly SaveStatement _painted = new(
        connection,
        "INSERT INTO painted (session_id, tenths) VALUES (@p0, @p1) ON CONFLICT (session_id) DO UPDATE SET tenths = excluded.tenths");

    private readonly SaveStatement _cue = new(
        connection,
        "INSERT INTO cues (session_id, ordinal, at_s, kind, text) VALUES (@p0, @p1, @p2, @p3, @p4) ON CONFLICT (session_id, ordinal) DO UPDATE SET at_s = excluded.at_s, kind = excluded.kind, text = excluded.text");

    private readonly SaveStatement _coverage = new(
        connection,
        "INSERT INTO coverage (session_id, zone, side, seconds, passes) VALUES (@p0, @p1, @p2, @p3, @p4) ON CONFLICT (session_id, zone, side) DO UPDATE SET seconds = excluded.seconds, passes = excluded.passes");

    private readonly SaveStatement _step = new(connection, "INSERT INTO steps (session_id, step) VALUES (@p0, @p1) ON CONFLICT DO NOTHING");

    private readonly SaveStatement _piece = new(
        connection,
        "INSERT INTO recording_chunks (session_id, ordinal, bytes) VALUES (@p0, @p1, @p2) ON CONFLICT (session_id, ordinal) DO UPDATE SET bytes = excluded.bytes");

    /// <summary>Writes one session's changes; false, with nothing written, when its connection may no longer write.</summary>
    public bool Save(SessionChanges changes, DateTime now, DbTransaction within)
    {
        Guid id = changes.SessionId;
        if (_session.Run(within, now, changes.Step, changes.AtS, changes.ActiveS, changes.UnseenS, changes.JudgedContactS, id, changes.ConnectionId) == 0) return false;
        foreach (PassRow pass in changes.Passes) Save(pass, within);
        foreach (CueRow cue in changes.Cues) _cue.Run(within, id, cue.Ordinal, cue.AtS, cue.Kind, cue.Text);
        foreach (CoverageRow zone in changes.Coverage) _coverage.Run(within, id, zone.Zone, zone.Side.ToString(), zone.Seconds, zone.Passes);
        if (changes.Passes.Count > 0 || changes.Coverage.Count > 0) _score.Run(within, id);
        if (changes.Painted is { } painted) _painted.Run(within, id, painted.Tenths);
        foreach (StepRow step in changes.Steps) _step.Run(within, id, step.Step);
        foreach (RecordingChunkRow piece in changes.Recording) _piece.Run(within, id, piece.Ordinal, piece.Bytes);
        return true;
    }

    public void Dispose()
    {
        foreach (SaveStatement statement in (ReadOnlySpan<SaveStatement>)[_session, _pass, _score, _cue, _coverage, _step, _piece, _painted]) statement.Dispose();
    }

    private static string PassInsert()
    {
        IEnumerable<string> values = Enumerable.Range(0, PassColumns.Length + 2).Select(i => $"@p{i}"), renewed = PassColumns.Select(column => $"{column} = excluded.{column}");
        return $"INSERT INTO passes (session_id, ordinal, {string.Join(", ", PassColumns)}) VALUES ({string.Join(", ", values)}) ON CONFLICT (session_id, ordinal) DO UPDATE SET {string.Join(", ", renewed)}";
    }

    private static string IsMassage()
    {
        string touched = "(SELECT judged_contact_s FROM sessions WHERE sessions.id = @p0)";
        return string.Create(
            CultureInfo.InvariantCulture, $"COUNT(*) >= {SessionScore.FewestPasses} AND SUM(passes.end_s - passes.start_s) >= {SessionScore.LeastShare} * {touched}");
    }

    private void Save(PassRow pass, DbTransaction within) => _pass.Run(
        within,
        pass.SessionId,
        pass.Ordinal,
        pass.Technique,
        pass.Stroke,
        pass.Side.ToString(),
        pass.Step,
        pass.StartS,
        pass.EndS,
        pass.Seen,
        pass.DirectionCorrect,
        pass.SpeedCmS,
        pass.LengthMm,
        pass.Completeness,
        pass.PathDeviationMm,
        pass.Refused,
        pass.Nearer,
        pass.Smoothness,
        pass.DragMm,
        pass.DragErrorMm,
        pass.Score);
}
