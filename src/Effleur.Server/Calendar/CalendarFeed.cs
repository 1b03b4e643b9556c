using Effleur.Core.Reminders;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using IcalCalendar = Ical.Net.Calendar;

namespace Effleur.Server.Calendar;

/// <summary>Writes visits as iCalendar (RFC 5545). A calendar may be synchronised elsewhere, so nothing of the person's health is in it.</summary>
internal static class CalendarFeed
{
    private const string RefreshEvery = "PT1H";

    /// <summary>The feed's text.</summary>
    /// <param name="visits">The visits.</param>
    /// <param name="zone">The person's IANA time zone; a visit stays at its local time when the clocks change.</param>
    /// <param name="page">Where the coach is opened.</param>
    /// <param name="isSilent">Whether there is to be no alarm.</param>
    /// <param name="today">The day the feed is of: the same day gives the same text.</param>
    public static string Write(IReadOnlyList<PlannedVisit> visits, string zone, Uri page, bool isSilent, DateOnly today)
    {
        var calendar = new IcalCalendar { ProductId = "-//Effleur//Plan//EN" };
        calendar.AddProperty("X-WR-CALNAME", "Effleur");
        calendar.AddProperty("X-PUBLISHED-TTL", RefreshEvery);
        calendar.AddProperty("REFRESH-INTERVAL;VALUE=DURATION", RefreshEvery);
        if (zone != "UTC") calendar.AddTimeZone(VTimeZone.FromDateTimeZone(zone, today.AddMonths(-1).ToDateTime(TimeOnly.MinValue), includeHistoricalData: false));
        foreach (PlannedVisit visit in visits) calendar.Events.Add(Event(visit, zone, page, isSilent, today));
        return new CalendarSerializer().SerializeToString(calendar) ?? throw new InvalidOperationException("The calendar library wrote nothing.");
    }

    private static CalendarEvent Event(PlannedVisit visit, string zone, Uri page, bool isSilent, DateOnly today)
    {
        DateTime start = visit.Day.ToDateTime(visit.At);
        var stamp = new CalDateTime(DateTime.SpecifyKind(today.ToDateTime(TimeOnly.MinValue), DateTimeKind.Utc));
        var calendarEvent = new CalendarEvent
        {
            Uid = $"{visit.Key}@effleur.local",
            Sequence = visit.Sequence,
            DtStamp = stamp,
            LastModified = stamp,
            Start = new CalDateTime(start, zone),
            Duration = Duration.FromMinutes(visit.Minutes),
            Summary = visit.Title,
            Url = page,
            Transparency = TransparencyType.Transparent,
        };
        if (!isSilent) calendarEvent.Alarms.Add(new Alarm { Action = AlarmAction.Display, Trigger = new Trigger(Duration.Zero), Description = visit.Title });
        return calendarEvent;
    }
}
