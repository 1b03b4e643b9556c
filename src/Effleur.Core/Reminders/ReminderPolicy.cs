using System.Collections.Immutable;

namespace Effleur.Core.Reminders;

/// <summary>When to remind, and when to be quiet. See docs/methods/reminders.md; every number here is chosen.</summary>
public static class ReminderPolicy
{
    /// <summary>Reminders without a session after which it falls silent.</summary>
    public const int MostIgnored = 3;

    /// <summary>How far the time moves towards when a person really begins.</summary>
    public const int MostShiftMinutes = 90;

    /// <summary>A reminder is not shown later than this.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(3);

    private const int LeastStarts = 3;
    private const int LastStarts = 7;

    private static readonly TimeOnly QuietFrom = new(22, 0), QuietUntil = new(7, 0);

    /// <summary>What to do now.</summary>
    /// <param name="day">The plan of the person's today: its visit and the time they chose; null when none is planned.</param>
    /// <param name="shown">Reminders that were shown, in order of their days.</param>
    /// <param name="done">Starts of the sessions that were done, in the person's own time.</param>
    /// <param name="now">The person's own time.</param>
    public static ReminderDecision Decide(PlannedVisit? day, IReadOnlyList<ShownReminder> shown, IReadOnlyList<DateTime> done, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(done);
        if (IsSilent(shown, done)) return new(ReminderKind.Silent, null, null);
        if (day is null || DateOnly.FromDateTime(now) != day.Day) return new(ReminderKind.None, null, null);
        TimeOnly at = TimeOf(day.At, done);
        bool isSettled = shown.Any(reminder => reminder.Visit == day.Key || reminder.On == day.Day) || done.Any(start => DateOnly.FromDateTime(start) == day.Day);
        TimeSpan past = TimeOnly.FromDateTime(now).ToTimeSpan() - at.ToTimeSpan();
        bool isDue = !isSettled && past >= TimeSpan.Zero && past <= Window && !(IsQuiet(TimeOnly.FromDateTime(now)) && !IsQuiet(day.At));
        return isSettled ? new(ReminderKind.None, null, null) : new(isDue ? ReminderKind.Remind : ReminderKind.None, day.Key, at);
    }

    /// <summary>Whether the last three reminders were all without a session on their day, and none was done since.</summary>
    public static bool IsSilent(IReadOnlyList<ShownReminder> shown, IReadOnlyList<DateTime> done)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(done);
        if (shown.Count < MostIgnored) return false;
        DateOnly first = shown.TakeLast(MostIgnored).Min(reminder => reminder.On);
        return !done.Any(start => DateOnly.FromDateTime(start) >= first);
    }

    /// <summary>The time of a reminder: the chosen one, moved gently to where the last sessions began, never into the quiet hours by itself.</summary>
    public static TimeOnly TimeOf(TimeOnly chosen, IReadOnlyList<DateTime> done)
    {
        ArgumentNullException.ThrowIfNull(done);
        ImmutableArray<double> shifts = [.. done.TakeLast(LastStarts).Select(start => Shift(chosen, TimeOnly.FromDateTime(start))).Order()];
        if (shifts.Length < LeastStarts) return chosen;
        double median = Math.Clamp(Math.Round(shifts[shifts.Length / 2]), -MostShiftMinutes, MostShiftMinutes);
        TimeOnly moved = chosen.AddMinutes(median, out int wrapped);
        return wrapped != 0 || (IsQuiet(moved) && !IsQuiet(chosen)) ? chosen : moved;
    }

    /// <summary>Whether a time is one of the quiet hours, 22 to 7.</summary>
    public static bool IsQuiet(TimeOnly time) => time >= QuietFrom || time < QuietUntil;

    private static double Shift(TimeOnly chosen, TimeOnly start) => (start.ToTimeSpan() - chosen.ToTimeSpan()).TotalMinutes;
}
