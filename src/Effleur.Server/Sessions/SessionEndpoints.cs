using Effleur.Server.Hosting;
using Effleur.Server.Live;
using Effleur.Server.Routines;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.Sessions;

internal static class SessionEndpoints
{
    private const int DefaultLimit = 20;
    private const int MaxLimit = 100;

    /// <summary>A guided session gives a sign every second; a silence longer than this is a pause (chosen: two signs may get lost).</summary>
    private const double LongestGapS = 3;

    public static void MapSessions(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/api/sessions").WithTags("Sessions");
        group.MapPost("/", StartAsync).WithName("startSession");
        group.MapGet("/", ListAsync).WithName("listSessions");
        group.MapGet("/{id:guid}", GetAsync).WithName("getSession");
        group.MapGet("/{id:guid}/choreography", GetChoreographyAsync).WithName("getSessionChoreography");
        group.MapPost("/{id:guid}/progress", ProgressAsync).WithName("noteProgress");
        group.MapPost("/{id:guid}/end", EndAsync).WithName("endSession");
        group.MapGet("/{id:guid}/recording", RecordingAsync).WithName("getRecording").Produces<byte[]>(StatusCodes.Status200OK, "application/octet-stream");
        group.MapDelete("/{id:guid}", DeleteAsync).WithName("deleteSession");
    }

    private static async Task<Results<Created<SessionStarted>, ProblemHttpResult>> StartAsync(
        StartSession request, ChoreographyFinder choreographies, SessionStore sessions, NodeIdentity node, TimeProvider time, CancellationToken cancellation)
    {
        if (await choreographies.FindAsync(request.RoutineId, cancellation) is not { } found)
            return TypedResults.Problem($"There is no routine '{request.RoutineId}'.", statusCode: StatusCodes.Status400BadRequest);
        if (found.Refusal is not null || found.Timed is not { } timed) return TypedResults.Problem(found.Refusal, statusCode: StatusCodes.Status409Conflict);
        if (request.Mode == SessionMode.Mirror && request.Source == SessionSource.None)
            return TypedResults.Problem("A mirror session needs a source: camera or demo.", statusCode: StatusCodes.Status400BadRequest);
        SessionRow session = NewSession(request, found, found.Library.PassesWanted(timed, request.Mode), node.Id, time.GetUtcNow());
        await sessions.AddAsync(session, cancellation);
        return TypedResults.Created($"/api/sessions/{session.Id}", new SessionStarted(session.Id));
    }

    private static SessionRow NewSession(StartSession request, FoundChoreography found, int passesWanted, Guid nodeId, DateTimeOffset instant)
    {
        DateTime now = SessionStore.WholeMilliseconds(instant);
        return new SessionRow
        {
            Id = Guid.CreateVersion7(instant),
            PersonId = SessionStore.SolePersonId,
            RoutineId = found.Routine.Id,
            RoutineName = found.Routine.Name,
            RoutineFile = found.File,
            StrokeEdits = found.Edits.IsEmpty ? null : found.Edits.ToString(),
            Mode = request.Mode,
            Source = request.Source,
            Status = SessionStatus.Running,
            StartedAt = now,
            LastSignAt = now,
            NodeId = nodeId,
            PassesWanted = passesWanted,
            KeepsRecording = request.KeepRecording && request.Mode == SessionMode.Mirror,
        };
    }

    private static async Task<Results<Ok<SessionList>, ProblemHttpResult>> ListAsync(
        DateTimeOffset? before, int? limit, SessionStore sessions, TimeProvider time, CancellationToken cancellation)
    {
        if (limit is < 1 or > MaxLimit)
            return TypedResults.Problem($"'limit' is {limit}; expected 1 to {MaxLimit}.", statusCode: StatusCodes.Status400BadRequest);
        var rows = await sessions.ListAsync(SessionStore.SolePersonId, before?.UtcDateTime, limit ?? DefaultLimit, cancellation);
        return TypedResults.Ok(new SessionList([.. rows.Select(row => new SessionSummary(row, time.GetUtcNow()))]));
    }

    private static async Task<Results<Ok<SessionDetail>, ProblemHttpResult>> GetAsync(
        Guid id, SessionStore sessions, ChoreographyFinder choreographies, MassageLibrary library, TimeProvider time, CancellationToken cancellation)
    {
        StoredSession? stored = await sessions.LoadAsync(SessionStore.SolePersonId, id, cancellation);
        if (stored is null) return NoSession(id);
        return TypedResults.Ok(new SessionDetail(stored, SessionWords.For(stored, library, choreographies.Of(stored.Row)), time.GetUtcNow()));
    }

    private static async Task<Results<Ok<ChoreographyView>, ProblemHttpResult>> GetChoreographyAsync(
        Guid id, SessionStore sessions, ChoreographyFinder choreographies, CancellationToken cancellation)
    {
        if (await sessions.FindAsync(SessionStore.SolePersonId, id, cancellation) is not { } session) return NoSession(id);
        return choreographies.Of(session) is { Timed: { } timed } found
            ? TypedResults.Ok(ChoreographyView.Of(timed, found.Library))
            : TypedResults.Problem("This session's routine is no longer there.", statusCode: StatusCodes.Status404NotFound);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> ProgressAsync(
        Guid id, StepProgress progress, LiveSessionStore live, CancellationToken cancellation)
    {
        if (progress.Step < 0) return TypedResults.Problem($"'step' is {progress.Step}; expected 0 or more.", statusCode: StatusCodes.Status400BadRequest);
        bool isRunning = await live.SignAsync(SessionStore.SolePersonId, id, progress.Step, progress.Done, LongestGapS, cancellation);
        return isRunning
            ? TypedResults.NoContent()
            : TypedResults.Problem("This session is not running.", statusCode: StatusCodes.Status409Conflict);
    }

    private static async Task<Results<Ok<SessionSummary>, ProblemHttpResult>> EndAsync(
        Guid id, EndSession request, SessionStore sessions, LiveSessions live, TimeProvider time, CancellationToken cancellation)
    {
        await live.CloseAsync(id, LiveEnd.Ended);
        SessionStatus status = request.Outcome == SessionOutcome.Finished ? SessionStatus.Finished : SessionStatus.Stopped;
        SessionRow? ended = await sessions.EndAsync(SessionStore.SolePersonId, id, status, cancellation);
        return ended is null ? NoSession(id) : TypedResults.Ok(new SessionSummary(ended, time.GetUtcNow()));
    }

    private static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> RecordingAsync(
        Guid id, SessionStore sessions, CancellationToken cancellation)
    {
        StoredSession? stored = await sessions.LoadAsync(SessionStore.SolePersonId, id, cancellation);
        if (stored is null or { RecordingChunks: 0 })
            return TypedResults.Problem("No recording was kept of this session.", statusCode: StatusCodes.Status404NotFound);
        return TypedResults.Stream(
            async stream =>
            {
                await foreach (byte[] piece in sessions.RecordingAsync(id, cancellation)) await stream.WriteAsync(piece, cancellation);
            },
            "application/octet-stream",
            $"session-{stored.Row.StartedAt:yyyy-MM-dd-HHmm}.effleur");
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        Guid id, SessionStore sessions, LiveSessions live, CancellationToken cancellation)
    {
        await live.CloseAsync(id, LiveEnd.Ended);
        return await sessions.DeleteAsync(SessionStore.SolePersonId, id, cancellation) ? TypedResults.NoContent() : NoSession(id);
    }

    private static ProblemHttpResult NoSession(Guid id) =>
        TypedResults.Problem($"There is no session {id}.", statusCode: StatusCodes.Status404NotFound);
}
