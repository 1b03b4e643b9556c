using System.Collections.Immutable;
using Effleur.Core.Profiles;
using Effleur.Core.Shelf;
using Effleur.Planning;
using Effleur.Server.OwnRoutines;
using Effleur.Server.Persons;
using Effleur.Server.Routines;
using Effleur.Server.Sessions;
using Effleur.Server.Shelf;
using Effleur.Shelf.Use;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.Planning;

/// <summary>Today, the week with its reasons, and how the weeks went.</summary>
internal static class PlanEndpoints
{
    /// <summary>Chosen: a season, which fits a phone.</summary>
    private const int WeeksShown = 12;

    public static void MapPlan(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/api").WithTags("Plan");
        group.MapGet("/today", TodayAsync).WithName("getToday");
        group.MapGet("/plan", PlanAsync).WithName("getPlan");
        group.MapGet("/adherence", AdherenceAsync).WithName("getAdherence").ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<Ok<TodayView>> TodayAsync(
        MassageLibrary library, PersonBook persons, PlanBook plans, OwnRoutineBook book, SessionStore sessions, ShelfDesk desk, TimeProvider time, CancellationToken cancellation)
    {
        PersonDay person = await persons.TodayAsync(cancellation);
        WeekPlan plan = plans.ThisWeek(person);
        ImmutableArray<ReadProduct> products = desk.ReadAll(person.Profile, person.Today);
        IReadOnlyList<SessionRow> newest = await sessions.ListAsync(SessionStore.SolePersonId, before: null, limit: 1, cancellation);
        return TypedResults.Ok(new TodayView(
            person.Today,
            person.Revision == 0,
            View(library, products, plans.Next(person, plan)),
            View(library, products, plans.Short(person)),
            person.Profile.Anchor,
            new WeekDays(person, plan).Of(plan.Monday, 7),
            new(plan.Wanted, plan.Done),
            ClearanceView.Of(library.Catalogue, person.Clearance),
            Startable(library.Left(person.Clearance.Edits), await book.ListAsync(cancellation), isNone: person.Clearance.Ending is not null),
            newest is [var last] ? new SessionSummary(last, time.GetUtcNow()) : null,
            [.. Patches(person, desk)]));
    }

    private static async Task<Ok<PlanView>> PlanAsync(MassageLibrary library, PersonBook persons, PlanBook plans, ShelfDesk desk, CancellationToken cancellation)
    {
        PersonDay person = await persons.TodayAsync(cancellation);
        WeekPlan plan = plans.ThisWeek(person);
        ImmutableArray<ReadProduct> products = desk.ReadAll(person.Profile, person.Today);
        return TypedResults.Ok(new PlanView(
            plan.Monday,
            new WeekDays(person, plan).Of(plan.Monday, 7),
            [.. plan.Sessions.Select(session => View(library, products, session)!)],
            [.. plan.LeftOut.Select(left => new LeftOutTechnique(left.TechniqueId, library.Catalogue.Techniques[left.TechniqueId].Name, left.Because))],
            plan.Objective,
            new(plan.Wanted, plan.Done),
            library.Word(plan.Progression.Reason) is { } pace ? [pace] : [],
            desk.Nights(person.Profile)));
    }

    private static async Task<Results<Ok<AdherenceView>, ProblemHttpResult>> AdherenceAsync(
        string? month, PersonBook persons, PlanBook plans, CancellationToken cancellation)
    {
        PersonDay person = await persons.TodayAsync(cancellation);
        DateOnly first = new(person.Today.Year, person.Today.Month, 1);
        if (month is not null && !DateOnly.TryParseExact(month, "yyyy-MM-dd", out first))
            return TypedResults.Problem($"'month' is '{month}'; expected a day as 2026-11-01.", statusCode: StatusCodes.Status400BadRequest);
        if (first.Year is < ProfileLimits.LeastYear or > 9000)
            return TypedResults.Problem($"'month' is '{month}'; expected a year from {ProfileLimits.LeastYear} to 9000.", statusCode: StatusCodes.Status400BadRequest);
        first = new(first.Year, first.Month, 1);
        WeekPlan plan = plans.ThisWeek(person);
        IReadOnlyList<WeekDayView> days = new WeekDays(person, plan, plans.Week(person, plan.Monday.AddDays(7))).Of(first, DateTime.DaysInMonth(first.Year, first.Month));
        return TypedResults.Ok(new AdherenceView([.. Weeks(person, plan)], days));
    }

    private static IEnumerable<WeekCount> Weeks(PersonDay person, WeekPlan plan)
    {
        if (person.Profile.Sessions.IsEmpty) yield break;
        DateOnly begun = PlanInput.MondayOf(person.Profile.Sessions.Min(session => session.On));
        for (int back = WeeksShown - 1; back >= 0; back--)
        {
            DateOnly monday = plan.Monday.AddDays(-7 * back);
            if (monday < begun) continue;
            PastSession[] done = [.. person.Profile.Sessions.Where(session => PlanInput.MondayOf(session.On) == monday)];
            int wanted = back == 0 ? plan.Wanted : PlanBook.Wanted(person.Profile, monday);
            yield return new(monday, wanted, done.Select(session => session.On).Distinct().Count(), done.Sum(session => session.Minutes));
        }
    }

    private static PlannedSessionView? View(MassageLibrary library, ImmutableArray<ReadProduct> products, PlannedSession? session) => session is null ? null : new(
        session.Routine.Id,
        session.Day,
        session.Routine.Name,
        session.Routine.Minutes,
        session.Focus,
        [.. session.Steps.Select(step => new PlannedStepView(
            step.TechniqueId, library.Catalogue.Techniques[step.TechniqueId].Name, step.Repetitions, step.Seconds, step.Because, step.Grade))],
        SessionProductView.Of(ProductChoice.For(session.Routine, library.Catalogue, products)));

    private static IEnumerable<PatchDue> Patches(PersonDay person, ShelfDesk desk) =>
        from product in person.Profile.Products
        let test = PatchTest.Of(product, person.Today, desk.PatchDays)
        where test.State == PatchState.Running
        select new PatchDue(Guid.Parse(product.Id), product.Name, PatchView.Of(test, desk), product.PatchNotes.Any(note => note.On == person.Today));

    private static RoutineView[] Startable(MassageLibrary left, IReadOnlyList<OwnRoutine> own, bool isNone) => isNone ? [] :
    [
        .. left.Catalogue.Routines.Values.Select(routine => RoutineView.Of(routine, isOwn: false))
            .Concat(own.Where(routine => routine.Refusal is null).Select(routine => RoutineView.Of(routine.Routine!, isOwn: true)))
            .OrderBy(routine => routine.Minutes)
            .ThenBy(routine => routine.Id, StringComparer.Ordinal),
    ];
}
