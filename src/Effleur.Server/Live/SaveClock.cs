namespace Effleur.Server.Live;

/// <summary>
/// Tells live sessions when to save: each twice a second, a fifth of them every tenth of a second, so that their saves come together and go into one
/// transaction. One timer for all: five hundred of their own are looked through each time one of them rings.
/// </summary>
internal sealed class SaveClock : IDisposable
{
    /// <summary>Half of the second a killed process may lose.</summary>
    public static readonly TimeSpan SaveEvery = TimeSpan.FromSeconds(0.5);

    // Chosen: as long as the database rests between two transactions (SaveQueue).
    private const int Groups = 5;

    private readonly Lock _gate = new();
    private readonly TaskCompletionSource[] _next = [.. Enumerable.Range(0, Groups).Select(_ => NewTick())];
    private readonly ITimer _timer;
    private int _members;
    private int _joined;
    private int _ticks;

    public SaveClock(TimeProvider time) => _timer = time.CreateTimer(_ => Ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    /// <summary>Saves again and again until it is stopped. A time that comes while a save is under way is made up for afterwards.</summary>
    public async Task RunAsync(Func<Task> save, CancellationToken stop)
    {
        int group = Join();
        try
        {
            await SaveAtEachTickAsync(save, group, stop);
        }
        catch (OperationCanceledException)
        {
            // Whoever stops it saves what is left.
        }
        finally
        {
            Leave();
        }
    }

    public void Dispose() => _timer.Dispose();

    private async Task SaveAtEachTickAsync(Func<Task> save, int group, CancellationToken stop)
    {
        Task tick = Next(group);
        while (true)
        {
            await tick.WaitAsync(stop);
            tick = Next(group);
            await save();
        }
    }

    private static TaskCompletionSource NewTick() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private int Join()
    {
        lock (_gate)
        {
            if (_members++ == 0) _timer.Change(SaveEvery / Groups, SaveEvery / Groups);
            return _joined++ % Groups;
        }
    }

    private void Leave()
    {
        lock (_gate)
        {
            if (--_members == 0) _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    private Task Next(int group)
    {
        lock (_gate) return _next[group].Task;
    }

    private void Ring()
    {
        TaskCompletionSource rung;
        lock (_gate)
        {
            int group = _ticks++ % Groups;
            (rung, _next[group]) = (_next[group], NewTick());
        }

        rung.SetResult();
    }
}
