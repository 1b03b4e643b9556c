using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Choreography;
using Effleur.Core.Strokes;
using Effleur.Server.Routines;
using Effleur.Storage.Profiles;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.Persons;

/// <summary>What a person tells during a session, or a day later, and what follows at once (evidence C2).</summary>
internal static class SymptomEndpoints
{
    private const double MostValue = 1000;

    public static void MapSymptoms(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/api").WithTags("Symptoms");
        group.MapGet("/symptoms/choices", (MassageLibrary library) => TypedResults.Ok(SymptomChoice.Of(library.Catalogue))).WithName("getSymptomChoices");
        group.MapPost("/sessions/{id:guid}/symptoms", TellAsync).WithName("tellSymptom").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPost("/symptoms", TellLaterAsync).WithName("tellLater").ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<Results<Ok<SymptomAnswer>, ProblemHttpResult>> TellAsync(
        Guid id, SymptomReport report, MassageLibrary library, ChoreographyFinder choreographies, SessionStore sessions, SymptomStore store, PersonBook persons, TimeProvider time, CancellationToken cancellation)
    {
        if (Refusal(library.Catalogue, report, isLater: false) is { } refusal) return refusal;
        if (await sessions.FindAsync(SessionStore.SolePersonId, id, cancellation) is not { } session || choreographies.Of(session) is not { Timed: { } timed } found)
            return TypedResults.Problem($"There is no session {id}.", statusCode: StatusCodes.Status404NotFound);
        PersonDay before = await persons.TodayAsync(cancellation);
        SessionTrigger trigger = library.Catalogue.SessionTriggers[report.Trigger];
        ImmutableArray<string> zones = trigger.Zones.IsEmpty ? ZonesOf(found, timed, report.Step) : trigger.Zones;
        SymptomRow row = Row(id, report, zones, before.Today, time);
        SymptomResponse response = SymptomStep.Respond(
            library.Catalogue, [.. before.Symptoms.Where(symptom => symptom.SessionKey == id.ToString())], PersonBook.ToSymptom(row));
        await store.AddAsync(row, cancellation);
        Clearance left = (await persons.TodayAsync(cancellation)).Clearance;
        return TypedResults.Ok(new SymptomAnswer(response.Outcome, trigger.Words, response.Then, StepsLeftOut(found, timed, left), Capped(found, timed, left)));
    }

    private static async Task<Results<Ok<ClearanceView>, ProblemHttpResult>> TellLaterAsync(
        SymptomReport report, MassageLibrary library, SymptomStore store, PersonBook persons, TimeProvider time, CancellationToken cancellation)
    {
        if (Refusal(library.Catalogue, report, isLater: true) is { } refusal) return refusal;
        PersonDay before = await persons.TodayAsync(cancellation);
        await store.AddAsync(Row(null, report, [], before.Today, time), cancellation);
        return TypedResults.Ok(ClearanceView.Of(library.Catalogue, (await persons.TodayAsync(cancellation)).Clearance));
    }

    private static ProblemHttpResult? Refusal(MassageCatalogue catalogue, SymptomReport report, bool isLater)
    {
        if (!catalogue.SessionTriggers.TryGetValue(report.Trigger, out SessionTrigger? trigger) || trigger.Source == TriggerSource.Later != isLater)
            return TypedResults.Problem($"trigger: '{report.Trigger}' is not told here.", statusCode: StatusCodes.Status400BadRequest);
        bool isValue = report.Value is not { } value || (value >= 0 && value <= MostValue);
        return isValue ? null : TypedResults.Problem($"value: expected 0 to {MostValue}, found {report.Value}.", statusCode: StatusCodes.Status400BadRequest);
    }

    private static SymptomRow Row(Guid? session, SymptomReport report, ImmutableArray<string> zones, DateOnly today, TimeProvider time) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        PersonId = SessionStore.SolePersonId,
        SessionId = session,
        ToldAt = SessionStore.WholeMilliseconds(time.GetUtcNow()),
        Day = today,
        TriggerId = report.Trigger,
        Value = report.Value,
        Zones = string.Join(' ', zones),
    };

    private static ImmutableArray<string> ZonesOf(FoundChoreography found, TimedRoutine timed, int? step)
    {
        if (step is not { } index || timed.Steps.ElementAtOrDefault(index) is not { } at) return [];
        return [.. StrokesOf(found, at).SelectMany(stroke => Restrictions.ZonesOf(found.Library.Catalogue, stroke)).Distinct().Order(StringComparer.Ordinal)];
    }

    private static ImmutableArray<int> StepsLeftOut(FoundChoreography found, TimedRoutine timed, Clearance left) =>
        [.. timed.Steps.Where(step => StrokesOf(found, step).Any(stroke => left.Ending is not null || left.Edits.LeftOut.Contains(stroke.Id))).Select(step => step.Index)];

    private static Dictionary<string, PressureBand> Capped(FoundChoreography found, TimedRoutine timed, Clearance left) => timed.Steps.SelectMany(step => StrokesOf(found, step))
        .DistinctBy(stroke => stroke.Id).Where(stroke => left.Edits.Capped.ContainsKey(stroke.Id)).ToDictionary(stroke => stroke.Id, stroke => left.Edits.Capped[stroke.Id]);

    private static IEnumerable<Stroke> StrokesOf(FoundChoreography found, ChoreographyStep step) =>
        step.Hands.Select(hand => hand.StrokeId).Distinct().Select(found.Library.Stroke).OfType<Stroke>();
}

/// <summary>What a person tells.</summary>
/// <param name="Trigger">The trigger, "pain".</param>
/// <param name="Value">How strong, in the trigger's unit; null where it has none.</param>
/// <param name="Step">The step they were in; null outside of a session.</param>
internal sealed record SymptomReport(string Trigger, double? Value, int? Step);

/// <summary>What follows at once.</summary>
/// <param name="Outcome">What is done.</param>
/// <param name="Words">What is said.</param>
/// <param name="Then">What follows now that it happened again; null the first time.</param>
/// <param name="StepsLeftOut">Steps of this session that are left out from now on.</param>
/// <param name="Lighter">Strokes that are done more lightly from now on.</param>
internal sealed record SymptomAnswer(
    SymptomOutcome Outcome, string Words, string? Then, ImmutableArray<int> StepsLeftOut, IReadOnlyDictionary<string, PressureBand> Lighter);

/// <summary>Something a person can tell, with what is said, so that it can be said without a connection too.</summary>
internal sealed record SymptomChoice(string Trigger, string Sign, double? Above, string? Unit, bool IsLater, string Words, string? Then)
{
    public static IReadOnlyList<SymptomChoice> Of(MassageCatalogue catalogue) =>
    [
        .. catalogue.SessionTriggers.Values.Where(trigger => trigger.Source != TriggerSource.Camera || trigger.Id == "redness")
            .OrderBy(trigger => trigger.Id, StringComparer.Ordinal)
            .Select(trigger => new SymptomChoice(trigger.Id, trigger.Sign, trigger.Above, trigger.Unit, trigger.Source == TriggerSource.Later, trigger.Words, trigger.Then)),
    ];
}
