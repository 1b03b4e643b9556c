using Effleur.Coaching;
using Effleur.Coaching.Cues;
using Effleur.Coaching.Passes;
using Effleur.Server.Sessions;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;

namespace Effleur.Server.Live;

/// <summary>Collects what a live session's coach reports and saves it in one piece; what a failed save held is saved by the next one.</summary>
internal sealed class SessionWriter(StoredSession stored, Guid connectionId, LiveSessionStore store)
{
    private readonly Lock _gate = new();
    private readonly List<PassRow> _passes = [];
    private readonly List<CueRow> _cues = [];
    private readonly List<StepRow> _steps = [];
    private readonly RecordingPieces? _recording = stored.Row.KeepsRecording ? new(stored.Row, stored.RecordingChunks) : null;
    private readonly CoverageSum _coverage = new(stored.Coverage);
    private int _nextPass = stored.Passes.Count;
    private int _nextCue = stored.Cues.Count;
    private int _step = stored.Row.Step;
    private byte[]? _painted;
    private LiveProgress _progress = new(stored.Row.AtS, stored.Row.ActiveS, stored.Row.UnseenS, [], JudgedContactS: stored.Row.JudgedContactS);

    private Guid SessionId => stored.Row.Id;

    public RecordingPieces? Recording => _recording;

    public void Note(CoachEvent happened)
    {
        lock (_gate)
        {
            if (happened is PassEnded { Pass: Pass pass }) _passes.Add(StoredRows.ToRow(pass, SessionId, _nextPass++));
            if (happened is CueGiven { Cue: Cue cue }) _cues.Add(StoredRows.ToRow(cue, SessionId, _nextCue++));
            if (happened is StepStarted { Reason: StepChange.PassesDone or StepChange.TimeOver }) NoteStepDone(_step);
            if (happened is StepStarted started) _step = started.Step;
            if (happened is RoutineDone) NoteStepDone(_step);
        }
    }

    /// <summary>Where the coach stands now.</summary>
    public void Note(LiveProgress progress)
    {
        lock (_gate) _progress = progress;
    }

    /// <summary>What is painted now.</summary>
    public void NotePainted(byte[] tenths)
    {
        lock (_gate) _painted = tenths;
    }

    /// <summary>False when a newer connection has taken the session over, or it has ended.</summary>
    public async Task<bool> SaveAsync(CancellationToken cancellation)
    {
        SessionChanges changes = Snapshot();
        if (!await store.SaveAsync(changes, cancellation)) return false;
        lock (_gate)
        {
            _passes.RemoveRange(0, changes.Passes.Count);
            _cues.RemoveRange(0, changes.Cues.Count);
            _steps.RemoveRange(0, changes.Steps.Count);
            _coverage.Saved(changes.Coverage);
            if (_painted == changes.Painted?.Tenths) _painted = null;
        }

        _recording?.Forget(changes.Recording.Count);
        return true;
    }

    private SessionChanges Snapshot()
    {
        lock (_gate)
        {
            SessionRow row = stored.Row;
            return new()
            {
                SessionId = row.Id,
                ConnectionId = connectionId,
                Step = _step,
                AtS = _progress.AtS,
                ActiveS = _progress.ActiveS,
                UnseenS = _progress.UnseenS,
                JudgedContactS = _progress.JudgedContactS,
                Passes = [.. _passes],
                Cues = [.. _cues],
                Coverage = _coverage.Unsaved(_progress.Coverage, row.Id),
                Painted = _painted is { } tenths ? new() { SessionId = row.Id, Tenths = tenths } : null,
                Steps = [.. _steps],
                Recording = _recording?.Cut() ?? [],
            };
        }
    }

    private void NoteStepDone(int step)
    {
        if (_steps.All(row => row.Step != step)) _steps.Add(new StepRow { SessionId = SessionId, Step = step });
    }
}
