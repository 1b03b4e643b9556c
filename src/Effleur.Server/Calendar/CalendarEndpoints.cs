using System.Security.Cryptography;
using System.Text;
using Effleur.Core.Reminders;
using Effleur.Server.Persons;
using Effleur.Storage.Reminders;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Effleur.Server.Calendar;

/// <summary>The private calendar feed, and what the pages ask about reminding.</summary>
internal static class CalendarEndpoints
{
    private const int TokenBytes = 16;

    private static Guid Person => SessionStore.SolePersonId;

    public static void MapCalendar(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/calendar/{token}.ics", FeedAsync).WithName("calendarFeed").WithTags("Calendar").Produces<string>(StatusCodes.Status200OK, "text/calendar");
        RouteGroupBuilder group = routes.MapGroup("/api").WithTags("Calendar");
        group.MapGet("/calendar", AddressAsync).WithName("getCalendar");
        group.MapPost("/calendar/renew", RenewAsync).WithName("renewCalendar");
        group.MapGet("/reminders/next", NextAsync).WithName("nextReminder");
        group.MapPost("/reminders/{visit}/shown", ShownAsync).WithName("noteReminder");
        group.MapPost("/reminders/wake", WakeAsync).WithName("wakeReminders");
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> FeedAsync(
        string token, PersonBook persons, VisitBook visits, ReminderStore store, HttpRequest request, CancellationToken cancellation)
    {
        if (await store.FeedAsync(Person, cancellation) is not { } feed || !IsSame(feed.Token, token)) return TypedResults.NotFound();
        PersonDay person = await persons.TodayAsync(cancellation);
        bool isSilent = ReminderPolicy.IsSilent([.. (await EarlierAsync(store, cancellation)).Where(shown => !IsOfTrial(shown.Visit))], await persons.StartsAsync(cancellation));
        var page = new Uri($"{request.Scheme}://{request.Host.Value}/#/");
        byte[] text = Encoding.UTF8.GetBytes(CalendarFeed.Write(visits.Ahead(person), Zone(person), page, isSilent, person.Today));
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(text))}\"");
        return TypedResults.File(text, "text/calendar; charset=utf-8", "effleur.ics", entityTag: tag);
    }

    private static async Task<Ok<CalendarAddress>> AddressAsync(ReminderStore store, HttpRequest request, CancellationToken cancellation)
    {
        if (await store.FeedAsync(Person, cancellation) is null) await store.RenewFeedAsync(Person, NewToken(), cancellation);
        CalendarFeedRow feed = (await store.FeedAsync(Person, cancellation))!;
        return TypedResults.Ok(new CalendarAddress($"{request.Scheme}://{request.Host.Value}/calendar/{feed.Token}.ics"));
    }

    private static async Task<Ok<CalendarAddress>> RenewAsync(ReminderStore store, HttpRequest request, CancellationToken cancellation)
    {
        await store.RenewFeedAsync(Person, NewToken(), cancellation);
        return await AddressAsync(store, request, cancellation);
    }

    private static async Task<Ok<NextReminder>> NextAsync(PersonBook persons, VisitBook visits, ReminderStore store, TimeProvider time, CancellationToken cancellation)
    {
        PersonDay person = await persons.TodayAsync(cancellation);
        PlannedVisit? visit = visits.Today(person);
        DateTime now = PersonClock.Local(person.Profile.TimeZone, time.GetUtcNow());
        IReadOnlyList<ShownReminder> earlier = await EarlierAsync(store, cancellation);
        ReminderDecision decision = ReminderPolicy.Decide(visit, [.. earlier.Where(shown => !IsOfTrial(shown.Visit))], await persons.StartsAsync(cancellation), now);
        if (decision.Kind != ReminderKind.Remind && DueTrial(visits.Trials(person), earlier, now) is { } trial) (visit, decision) = trial;
        return TypedResults.Ok(new NextReminder(decision.Kind, decision.Visit, decision.At?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), visit?.Title, visit?.Minutes));
    }

    // a trial was begun by the person and ends by itself: each of its days is reminded of once, also while sessions are silent
    private static (PlannedVisit Visit, ReminderDecision Decision)? DueTrial(IEnumerable<PlannedVisit> trials, IReadOnlyList<ShownReminder> earlier, DateTime now)
    {
        foreach (PlannedVisit trial in trials)
        {
            ReminderDecision decision = ReminderPolicy.Decide(trial, [.. earlier.Where(shown => shown.Visit == trial.Key)], [], now);
            if (decision.Kind == ReminderKind.Remind) return (trial, decision);
        }

        return null;
    }

    private static bool IsOfTrial(string visit) => visit.StartsWith(VisitBook.TrialPrefix, StringComparison.Ordinal);

    private static async Task<Results<NoContent, ProblemHttpResult>> ShownAsync(string visit, PersonBook persons, VisitBook visits, ReminderStore store, CancellationToken cancellation)
    {
        PersonDay person = await persons.TodayAsync(cancellation);
        if (visits.Today(person)?.Key != visit && visits.Trials(person).All(trial => trial.Key != visit)) return TypedResults.Problem($"There is no visit '{visit}' today.", statusCode: StatusCodes.Status404NotFound);
        return await store.AddShownAsync(Person, visit, person.Today, cancellation)
            ? TypedResults.NoContent()
            : TypedResults.Problem("This reminder was shown already.", statusCode: StatusCodes.Status409Conflict);
    }

    private static async Task<NoContent> WakeAsync(ReminderStore store, CancellationToken cancellation)
    {
        await store.ForgetShownAsync(Person, cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<IReadOnlyList<ShownReminder>> EarlierAsync(ReminderStore store, CancellationToken cancellation) =>
        [.. (await store.ShownAsync(Person, cancellation)).Select(row => new ShownReminder(row.Visit, row.Day))];

    private static string Zone(PersonDay person) => PersonClock.IsKnown(person.Profile.TimeZone) ? person.Profile.TimeZone : "UTC";

    private static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes));

    private static bool IsSame(string kept, string given) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(kept), Encoding.UTF8.GetBytes(given));
}

/// <summary>Where a calendar finds the plan.</summary>
internal sealed record CalendarAddress(string Address);

/// <summary>What a page should do about reminding.</summary>
/// <param name="Kind">Whether to remind now.</param>
/// <param name="Visit">The visit it is about, or null.</param>
/// <param name="At">When, "21:30", or null.</param>
/// <param name="Title">What is planned today, or null.</param>
/// <param name="Minutes">How long it takes, or null.</param>
internal sealed record NextReminder(ReminderKind Kind, string? Visit, string? At, string? Title, int? Minutes);
