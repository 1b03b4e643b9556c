using Effleur.Storage.CheckIns;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.CheckIns;

/// <summary>Visits of measuring.</summary>
internal static class CheckInEndpoints
{
    private const int DefaultLimit = 20;
    private const int MaxLimit = 100;

    private static Guid Person => SessionStore.SolePersonId;

    public static void MapCheckIns(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/api/check-ins").WithTags("CheckIns");
        group.MapPost("/", StartAsync).WithName("startCheckIn").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/", ListAsync).WithName("listCheckIns").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapGet("/{id:guid}", GetAsync).WithName("getCheckIn").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPost("/{id:guid}/end", EndAsync).WithName("endCheckIn").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapDelete("/{id:guid}", DeleteAsync).WithName("deleteCheckIn").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapMeasuring();
        group.MapAnswers();
        group.MapCheckInPhotos();
        routes.MapSorting();
        routes.MapProgress();
    }

    private static async Task<Results<Created<CheckInStarted>, ProblemHttpResult>> StartAsync(
        NewCheckIn request, CheckInStore checkIns, SessionStore sessions, TimeProvider time, CancellationToken cancellation)
    {
        List<string> faults = [.. request.Faults()];
        if (request.SessionId is { } session && await sessions.FindAsync(Person, session, cancellation) is null) faults.Add($"sessionId: there is no session {session}");
        if (faults.Count > 0) return Problem(StatusCodes.Status400BadRequest, string.Join('\n', faults));
        CheckInRow row = Row(request, time.GetUtcNow());
        await checkIns.AddAsync(row, cancellation);
        return TypedResults.Created($"/api/check-ins/{row.Id}", new CheckInStarted(row.Id));
    }

    private static CheckInRow Row(NewCheckIn request, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        PersonId = Person,
        SessionId = request.SessionId,
        Kind = request.Kind,
        MinutesAfter = request.MinutesAfter,
        StartedAt = SessionStore.WholeMilliseconds(now),
        Device = request.Device.Trim(),
        Lamp = request.Lamp.Trim(),
        Card = request.Card,
        Glasses = request.Glasses,
        MakeUp = request.MakeUp,
        Wiped = request.Wiped,
    };

    private static async Task<Results<Ok<CheckInList>, ProblemHttpResult>> ListAsync(
        DateTimeOffset? before, int? limit, CheckInStore checkIns, CheckInPhotoStore photos, CancellationToken cancellation)
    {
        if (limit is < 1 or > MaxLimit) return Problem(StatusCodes.Status400BadRequest, $"'limit' is {limit}; expected 1 to {MaxLimit}.");
        IReadOnlyList<CheckInRow> rows = await checkIns.ListAsync(Person, before?.UtcDateTime, limit ?? DefaultLimit, cancellation);
        IReadOnlySet<Guid> pictured = await photos.KeptAsync(Person, cancellation);
        return TypedResults.Ok(new CheckInList([.. rows.Select(row => CheckInSummary.Of(row, pictured.Contains(row.Id)))]));
    }

    private static async Task<Results<Ok<CheckInDetail>, ProblemHttpResult>> GetAsync(Guid id, CheckInStore checkIns, ReadingWords words, CancellationToken cancellation) =>
        await checkIns.LoadAsync(Person, id, cancellation) is { } stored ? TypedResults.Ok(CheckInDetail.Of(stored, words)) : NoCheckIn(id);

    private static async Task<Results<Ok<CheckInDetail>, ProblemHttpResult>> EndAsync(
        Guid id, CheckInStore checkIns, AnswerDesk desk, ReadingWords words, CancellationToken cancellation) =>
        await checkIns.EndAsync(Person, id, await desk.ReaderAsync(cancellation), cancellation) is { } stored ? TypedResults.Ok(CheckInDetail.Of(stored, words)) : NoCheckIn(id);

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(Guid id, CheckInStore checkIns, CancellationToken cancellation) =>
        await checkIns.DeleteAsync(Person, id, cancellation) ? TypedResults.NoContent() : NoCheckIn(id);

    public static ProblemHttpResult NoCheckIn(Guid id) => Problem(StatusCodes.Status404NotFound, $"There is no check-in {id}.");

    public static ProblemHttpResult HasEnded() => Problem(StatusCodes.Status409Conflict, "This check-in has ended; begin a new one.");

    public static ProblemHttpResult? Refusal(CheckInWrite write, Guid id) => write switch
    {
        CheckInWrite.Written => null,
        CheckInWrite.Ended => HasEnded(),
        _ => NoCheckIn(id),
    };

    public static ProblemHttpResult Problem(int status, string line) => TypedResults.Problem(line, statusCode: status);
}
