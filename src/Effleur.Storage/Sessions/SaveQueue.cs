using System.Diagnostics;

namespace Effleur.Storage.Sessions;

/// <summary>
/// Saves of many sessions at once. What is asked for while a transaction is being written waits and goes into the next one together: a commit costs
/// the same for one session as for fifty. The writing has a thread of its own while it lasts, so a slow disk holds nobody else up.
/// </summary>
internal sealed class SaveQueue(EffleurDatabase database, TimeProvider time)
{
    // SQLite has one writer; PostgreSQL answers from afar, so a few at a time keep it busy (four: chosen)
    private readonly int _mostWriters = database.Provider == DatabaseProvider.Sqlite ? 1 : 4;

    // Between two transactions of a busy time the file is left to other writers for as long as it was held, and at least this long (chosen: a
    // fifth of the half second between two saves of one session; with a twentieth, commits took cues of five hundred people 20 ms longer).
    private static readonly TimeSpan LeastRest = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private List<AskedSave> _waiting = [];
    private int _writers;

    /// <summary>Saves, all of it or nothing; false when the connection may no longer write.</summary>
    public Task<bool> SaveAsync(SessionChanges changes)
    {
        var asked = new AskedSave(changes);
        lock (_gate)
        {
            _waiting.Add(asked);
            if (_writers == _mostWriters) return asked.Answer.Task;
            _writers++;
        }

        _ = Task.Factory.StartNew(WriteAll, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return asked.Answer.Task;
    }

    private void WriteAll()
    {
        using var writer = new SaveWriter(database, time);
        while (TakeWaiting() is { Count: > 0 } saves)
        {
            long begun = Stopwatch.GetTimestamp();
            writer.Write(saves);
            if (AnyWaits()) Rest(Stopwatch.GetElapsedTime(begun));
        }
    }

    private bool AnyWaits()
    {
        lock (_gate) return _waiting.Count > 0;
    }

    private static void Rest(TimeSpan held) => Thread.Sleep(held > LeastRest ? held : LeastRest);

    private List<AskedSave> TakeWaiting()
    {
        lock (_gate)
        {
            List<AskedSave> taken = _waiting;
            if (taken.Count == 0) _writers--;
            else _waiting = [];
            return taken;
        }
    }
}
