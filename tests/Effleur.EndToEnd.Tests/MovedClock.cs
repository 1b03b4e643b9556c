namespace Effleur.EndToEnd.Tests;

/// <summary>A wall clock that stands where it was put; timers and stopwatches are the machine's own.</summary>
internal sealed class MovedClock(DateTimeOffset now) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
