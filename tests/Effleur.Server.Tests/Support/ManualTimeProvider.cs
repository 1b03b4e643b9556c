namespace Effleur.Server.Tests.Support;

/// <summary>A clock that stands still until it is moved, forwards or back; its timers ring as it is moved forwards.</summary>
internal sealed class ManualTimeProvider : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = new(2026, 3, 1, 18, 0, 0, TimeSpan.Zero);
    private TimeSpan _elapsed;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _elapsed.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        lock (_gate) _timers.Add(timer);
        return timer;
    }

    /// <summary>Sets the wall clock without any time passing, as a person or a time server does.</summary>
    public void Jump(double seconds) => _now = _now.AddSeconds(seconds);

    public void Advance(double seconds)
    {
        var step = TimeSpan.FromSeconds(seconds);
        _now += step;
        _elapsed += step;
        ManualTimer[] timers;
        lock (_gate) timers = [.. _timers];
        foreach (ManualTimer timer in timers) timer.Ring();
    }

    private sealed class ManualTimer(ManualTimeProvider time, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan? _due;
        private TimeSpan _period;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _due = dueTime == Timeout.InfiniteTimeSpan ? null : time._elapsed + dueTime;
            _period = period;
            return true;
        }

        public void Ring()
        {
            while (_due is { } due && due <= time._elapsed)
            {
                _due = _period > TimeSpan.Zero ? due + _period : null;
                callback(state);
            }
        }

        public void Dispose()
        {
            _due = null;
            lock (time._gate) time._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
