using Effleur.Core.Pressure;
using Effleur.Server.Routines;
using Effleur.Storage.Pressure;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.Pressure;

/// <summary>The lesson on a kitchen scale, and what came of it.</summary>
internal static class PressureEndpoints
{
    private static Guid Person => SessionStore.SolePersonId;

    public static void MapPressure(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/api/pressure").WithTags("Pressure");
        group.MapGet("/", GetAsync).WithName("getPressure");
        group.MapPost("/trials", AddAsync).WithName("addPressureTrial").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapDelete("/trials/{id:guid}", DeleteAsync).WithName("deletePressureTrial");
    }

    private static async Task<Results<Ok<PressureView>, ProblemHttpResult>> GetAsync(
        MassageLibrary library, PressureTrialStore store, TimeProvider time, CancellationToken cancellation)
    {
        if (library.Catalogue.PressureLesson is not { } lesson) return NoLesson();
        IReadOnlyList<PressureTrialRow> rows = await store.ListAsync(Person, cancellation);
        KeptTrial[] trials = [.. rows.Select(row => KeptTrial.Of(library.Catalogue, lesson, row)).OfType<KeptTrial>()];
        return TypedResults.Ok(PressureView.Of(library.Catalogue, lesson, trials, time.GetUtcNow().UtcDateTime));
    }

    private static async Task<Results<Created<TrialView>, ProblemHttpResult>> AddAsync(
        NewTrial trial, MassageLibrary library, PressureTrialStore store, TimeProvider time, CancellationToken cancellation)
    {
        if (library.Catalogue.PressureLesson is not { } lesson) return NoLesson();
        BlindPress[] presses = [.. trial.Presses.Select(press => new BlindPress(press.TargetGrams, press.Grams))];
        string[] faults = [.. Faults(lesson, trial.Contact, presses)];
        if (faults.Length > 0) return Problem(StatusCodes.Status400BadRequest, string.Join('\n', faults));
        var row = new PressureTrialRow
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            PersonId = Person,
            DoneAt = SessionStore.WholeMilliseconds(time.GetUtcNow()),
            Contact = trial.Contact,
            Presses = KeptTrial.Write(presses),
        };
        await store.AddAsync(row, cancellation);
        return TypedResults.Created($"/api/pressure/trials/{row.Id}", TrialView.Of(lesson, KeptTrial.Of(library.Catalogue, lesson, row)!));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(Guid id, PressureTrialStore store, CancellationToken cancellation) =>
        await store.DeleteAsync(Person, id, cancellation) ? TypedResults.NoContent() : Problem(StatusCodes.Status404NotFound, $"There is no trial {id}.");

    private static IEnumerable<string> Faults(PressureLesson lesson, string contact, BlindPress[] presses)
    {
        if (lesson.Contact(contact) is null)
            yield return $"contact: expected one of {string.Join(", ", lesson.Contacts.Select(known => known.Id))}, found \"{contact}\"";
        foreach (PressFault fault in BlindTrial.Faults(lesson, presses)) yield return $"{fault.Field}: {fault.Words}";
    }

    private static ProblemHttpResult NoLesson() => Problem(StatusCodes.Status404NotFound, "This knowledge has no pressure lesson.");

    private static ProblemHttpResult Problem(int status, string lines) => TypedResults.Problem(lines, statusCode: status);
}
