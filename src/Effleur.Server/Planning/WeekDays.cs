using Effleur.Core.Profiles;
using Effleur.Planning;
using Effleur.Server.Persons;

namespace Effleur.Server.Planning;

/// <summary>What each day is: done, planned, rest or away.</summary>
internal sealed class WeekDays(PersonDay person, params WeekPlan[] plans)
{
    private readonly ILookup<DateOnly, PastSession> _done = person.Profile.Sessions.ToLookup(session => session.On);

    private readonly ILookup<DateOnly, PlannedSession> _planned = plans.SelectMany(plan => plan.Sessions).ToLookup(session => session.Day);

    /// <summary>So many days from the first on.</summary>
    public IReadOnlyList<WeekDayView> Of(DateOnly first, int count) => [.. Enumerable.Range(0, count).Select(i => Of(first.AddDays(i)))];

    private WeekDayView Of(DateOnly day)
    {
        if (_done[day].Any()) return new(day, DayKind.Done, _done[day].Sum(session => session.Minutes));
        if (_planned[day].FirstOrDefault() is { } session) return new(day, DayKind.Planned, session.Routine.Minutes);
        return new(day, person.Profile.Away.Any(span => span.Contains(day)) ? DayKind.Away : DayKind.Rest, 0);
    }
}
