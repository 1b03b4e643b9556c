using System.Collections.Immutable;
using System.Text;
using Effleur.Core.Catalogue;
using Effleur.Core.Routines;
using Effleur.Knowledge;
using Effleur.Server.Persons;
using Effleur.Server.Routines;
using Effleur.Storage.Files;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.OwnRoutines;

internal static class OwnRoutineEndpoints
{
    private const string FileType = "application/yaml";

    public static void MapOwnRoutines(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/api/routines").WithTags("Routines");
        group.MapGet("/", ListAsync).WithName("listRoutines");
        group.MapGet("/choices", (MassageLibrary library) => TypedResults.Ok(RoutineChoices.Of(library))).WithName("getRoutineChoices");
        group.MapPost("/check", CheckAsync).WithName("checkRoutine");
        group.MapPost("/own", AddAsync).WithName("addRoutine").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapPost("/own/import", ImportAsync).WithName("importRoutine").Accepts<string>(FileType, "text/plain").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/own/{id:guid}", GetAsync).WithName("getRoutine");
        group.MapPut("/own/{id:guid}", SaveAsync).WithName("saveRoutine").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        group.MapDelete("/own/{id:guid}", DeleteAsync).WithName("deleteRoutine");
        group.MapGet("/own/{id:guid}/file", FileAsync).WithName("getRoutineFile").Produces<string>(StatusCodes.Status200OK, FileType);
    }

    private static async Task<Ok<RoutineList>> ListAsync(MassageLibrary library, OwnRoutineBook book, CancellationToken cancellation) =>
        TypedResults.Ok(new RoutineList(
            [.. library.Catalogue.Routines.Values.OrderBy(routine => routine.Name, StringComparer.Ordinal).Select(RoutineDetails.Of)],
            [.. (await book.ListAsync(cancellation)).Select(OwnRoutineView.Of)]));

    private static async Task<Ok<RoutineCheckView>> CheckAsync(RoutineDraft draft, MassageLibrary library, PersonBook persons, CancellationToken cancellation)
    {
        Routine routine = draft.ToRoutine();
        IReadOnlyList<LeftOutStep> leftOut = LeftOutStep.Of(library.Catalogue, (await persons.TodayAsync(cancellation)).Clearance, routine);
        if (RoutineCheck.OfSteps(library.Catalogue, routine).Any())
            return TypedResults.Ok(new RoutineCheckView(null, [], RoutineCheck.Faults(library.Catalogue, routine), leftOut));
        return TypedResults.Ok(new RoutineCheckView(
            library.Compile(routine).DurationS,
            [.. OrderCheck.Broken(library.Catalogue, routine).Select(BrokenRuleView.Of)],
            RoutineCheck.Faults(library.Catalogue, routine),
            leftOut));
    }

    private static async Task<Results<Created<OwnRoutineView>, ProblemHttpResult>> AddAsync(
        RoutineDraft draft, MassageLibrary library, OwnRoutineBook book, CancellationToken cancellation)
    {
        Routine routine = draft.ToRoutine();
        return Refusal(library, routine) ?? await KeepAsync(routine, book, cancellation);
    }

    private static async Task<Results<Created<OwnRoutineView>, ProblemHttpResult>> ImportAsync(
        HttpRequest request, string? file, MassageLibrary library, OwnRoutineBook book, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        try
        {
            return await KeepAsync(RoutineFile.Read(body.ToArray(), file ?? "routine.yaml", library.Catalogue), book, cancellation);
        }
        catch (KnowledgeException refusal)
        {
            return Problem(StatusCodes.Status400BadRequest, refusal.Message);
        }
    }

    private static async Task<Results<Ok<OwnRoutineView>, ProblemHttpResult>> GetAsync(Guid id, OwnRoutineBook book, CancellationToken cancellation) =>
        await book.FindAsync(id, cancellation) is { } own ? TypedResults.Ok(OwnRoutineView.Of(own)) : NoRoutine(id);

    private static async Task<Results<Ok<OwnRoutineView>, ProblemHttpResult>> SaveAsync(
        Guid id, RoutineChange change, MassageLibrary library, OwnRoutineBook book, CancellationToken cancellation)
    {
        Routine routine = change.Routine.ToRoutine();
        if (Refusal(library, routine) is { } refusal) return refusal;
        return await book.SaveAsync(id, change.Revision, routine, cancellation) switch
        {
            SaveOutcome.Saved => await GetAsync(id, book, cancellation),
            SaveOutcome.Stale => Problem(StatusCodes.Status409Conflict, "This routine was saved in another window since you opened it here."),
            _ => NoRoutine(id),
        };
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(Guid id, OwnRoutineBook book, CancellationToken cancellation) =>
        await book.DeleteAsync(id, cancellation) ? TypedResults.NoContent() : NoRoutine(id);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> FileAsync(Guid id, OwnRoutineBook book, CancellationToken cancellation) =>
        await book.FindAsync(id, cancellation) is { } own
            ? TypedResults.File(Encoding.UTF8.GetBytes(own.Row.File), FileType, $"{RoutineFile.IdFor(own.Row.Name)}.yaml")
            : NoRoutine(id);

    private static async Task<Results<Created<OwnRoutineView>, ProblemHttpResult>> KeepAsync(Routine routine, OwnRoutineBook book, CancellationToken cancellation) =>
        await book.AddAsync(routine, cancellation) is { } own
            ? TypedResults.Created($"/api/routines/own/{own.Row.Id}", OwnRoutineView.Of(own))
            : Problem(StatusCodes.Status400BadRequest, $"There are {OwnRoutineBook.MostRoutines} routines of your own; delete one first.");

    /// <summary>Why a routine is not saved, a line for each fault; null when it is sound. Rules of order do not keep it from being saved.</summary>
    private static ProblemHttpResult? Refusal(MassageLibrary library, Routine routine)
    {
        ImmutableArray<RoutineFault> faults = RoutineCheck.Faults(library.Catalogue, routine);
        return faults.IsEmpty ? null : Problem(StatusCodes.Status400BadRequest, string.Join('\n', faults.Select(Line)));
    }

    private static string Line(RoutineFault fault) => fault.Step is { } step ? $"steps[{step}].{fault.Field}: {fault.Words}" : $"{fault.Field}: {fault.Words}";

    private static ProblemHttpResult NoRoutine(Guid id) => Problem(StatusCodes.Status404NotFound, $"There is no routine {id}.");

    private static ProblemHttpResult Problem(int status, string lines) => TypedResults.Problem(lines, statusCode: status);
}
