using Effleur.Server.OwnRoutines;
using Effleur.Server.Sessions;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.Routines;

/// <summary>What to do today: the routine that was left alone the longest, a never done one first; among equals the shorter, then the id.</summary>
internal static class TodayEndpoint
{
    public static void MapToday(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/api").WithTags("Routines").MapGet("/today", GetAsync).WithName("getToday");

    private static async Task<Ok<TodayView>> GetAsync(
        MassageLibrary library, OwnRoutineBook book, SessionStore sessions, TimeProvider time, CancellationToken cancellation)
    {
        DateTimeOffset now = time.GetUtcNow();
        IReadOnlyDictionary<string, DateTime> lastStarts = await sessions.LastStartsAsync(SessionStore.SolePersonId, cancellation);
        IReadOnlyList<SessionRow> newest = await sessions.ListAsync(SessionStore.SolePersonId, before: null, limit: 1, cancellation);
        RoutineView[] routines = Startable(library, await book.ListAsync(cancellation));
        RoutineView suggested = routines.MinBy(routine => lastStarts.GetValueOrDefault(routine.Id))!;
        string? why = library.Word(lastStarts.ContainsKey(suggested.Id) ? "todayLongestAgo" : "todayNotYetDone");
        return TypedResults.Ok(new TodayView(
            DateOnly.FromDateTime(time.GetLocalNow().DateTime),
            new(suggested.Id, suggested.Name, suggested.Minutes, suggested.Description, suggested.Own, why),
            routines,
            newest is [var last] ? new SessionSummary(last, now) : null));
    }

    private static RoutineView[] Startable(MassageLibrary library, IReadOnlyList<OwnRoutine> own) =>
    [
        .. library.Catalogue.Routines.Values.Select(routine => RoutineView.Of(routine, isOwn: false))
            .Concat(own.Where(routine => routine.Refusal is null).Select(routine => RoutineView.Of(routine.Routine!, isOwn: true)))
            .OrderBy(routine => routine.Minutes)
            .ThenBy(routine => routine.Id, StringComparer.Ordinal),
    ];
}

internal sealed record TodayView(DateOnly Date, SuggestedRoutineView Suggested, IReadOnlyList<RoutineView> Routines, SessionSummary? Last);
