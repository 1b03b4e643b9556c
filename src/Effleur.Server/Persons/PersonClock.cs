namespace Effleur.Server.Persons;

/// <summary>A person's days: an instant is on another day in Auckland than in Lima.</summary>
internal static class PersonClock
{
    /// <summary>The day of an instant in a time zone; an unknown zone is read as this machine's own.</summary>
    public static DateOnly Day(string zone, DateTimeOffset instant) => DateOnly.FromDateTime(Local(zone, instant));

    /// <summary>What the person's own clock shows at an instant.</summary>
    public static DateTime Local(string zone, DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone(zone)).DateTime;

    /// <summary>The latest day it can be anywhere: what a person says of today is then not after it.</summary>
    public static DateOnly LatestDay(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime.AddHours(14));

    /// <summary>Whether there is such a time zone.</summary>
    public static bool IsKnown(string zone) => zone.Length is > 0 and < 65 && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _);

    private static TimeZoneInfo Zone(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out TimeZoneInfo? zone) ? zone : TimeZoneInfo.Local;
}
