using Effleur.Coaching;
using Effleur.Coaching.Reviews;
using Effleur.Core.Choreography;
using Effleur.Core.Frames;
using Effleur.Server.Routines;
using Effleur.Server.Sessions;
using Effleur.Storage.Sessions;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Effleur.Server.Replays;

/// <summary>Recordings watched again: one that was kept of a session, or a file somebody shared.</summary>
internal static class ReplayEndpoints
{
    /// <summary>Largest file that is read: half an hour at 30 frames a second with both hands (6.3 KB a frame) is 340 MB.</summary>
    public const long MostBytes = 360L * 1024 * 1024;

    public static void MapReplays(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/sessions/{id:guid}/replay", ReplaySessionAsync).WithTags("Replays").WithName("getReplay");
        routes.MapPost("/api/recordings/coach", CoachFileAsync).WithTags("Replays").WithName("coachRecording").Accepts<byte[]>("application/octet-stream")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes));
    }

    private static async Task<Results<Ok<ReplayView>, ProblemHttpResult>> ReplaySessionAsync(
        Guid id, SessionStore sessions, ChoreographyFinder choreographies, CancellationToken cancellation)
    {
        StoredSession? stored = await sessions.LoadAsync(SessionStore.SolePersonId, id, cancellation);
        if (stored is null or { RecordingChunks: 0 }) return Problem(StatusCodes.Status404NotFound, "No recording was kept of this session.");
        if (choreographies.Of(stored.Row) is not { Timed: { } timed } found)
            return Problem(StatusCodes.Status404NotFound, "This session's routine is no longer there.");
        CoachProgram program = found.Library.Program(timed);
        await using Stream pieces = PieceStream.Of(sessions.RecordingAsync(id, cancellation), cancellation);
        RecordingReview review = await Task.Run(
            () => RecordingReviewer.Review(new RecordingReader(pieces, "The recording"), program, stored.Passes.Select(StoredRows.ToPass)), cancellation);
        return TypedResults.Ok(AsItWas(ReplayView.Of(review, timed, found.Library, hasSteps: true), stored));
    }

    // What was said and seen then is the truth; only what was not kept is worked out again.
    private static ReplayView AsItWas(ReplayView again, StoredSession stored) => again with
    {
        Passes = [.. stored.Passes.Select(StoredRows.ToPass)],
        Cues = [.. stored.Cues.Select(StoredRows.ToCue)],
        Coverage = [.. stored.Coverage.Select(StoredRows.ToCoverage)],
        Score = stored.Row.Score,
    };

    private static async Task<Results<Ok<ReplayView>, ProblemHttpResult>> CoachFileAsync(
        string? technique, string? routine, HttpRequest request, MassageLibrary library, ChoreographyFinder choreographies, CancellationToken cancellation)
    {
        if (technique is null == routine is null)
            return Problem(StatusCodes.Status400BadRequest, "Say what was done: either 'technique' or 'routine'.");
        if (technique is not null && !library.Catalogue.Techniques.ContainsKey(technique))
            return Problem(StatusCodes.Status400BadRequest, $"There is no technique '{technique}'.");
        (MassageLibrary Library, TimedRoutine? Timed) watched =
            technique is not null ? (library, library.Choreography(technique)) : await RoutineAsync(routine!, library, choreographies, cancellation);
        if (watched.Timed is not { } timed) return Problem(StatusCodes.Status400BadRequest, $"There is no routine '{routine}'.");
        CoachProgram program = technique is null ? watched.Library.Program(timed) : CoachProgram.FromTechnique(library.Catalogue, technique, side: null);
        if (program.Steps.All(step => step.Targets.IsEmpty))
            return Problem(StatusCodes.Status400BadRequest, $"A camera cannot follow '{technique ?? routine}', so there is nothing to see again.");
        return await ReviewAsync(request, program, review => ReplayView.Of(review, timed, watched.Library, hasSteps: technique is null));
    }

    private static async Task<(MassageLibrary Library, TimedRoutine? Timed)> RoutineAsync(
        string id, MassageLibrary library, ChoreographyFinder choreographies, CancellationToken cancellation) =>
        library.Catalogue.Routines.ContainsKey(id) ? (library, library.Choreography(id))
        : await choreographies.FindAsync(id, cancellation) is { } own ? (own.Library, own.Timed)
        : (library, null);

    private static async Task<Results<Ok<ReplayView>, ProblemHttpResult>> ReviewAsync(
        HttpRequest request, CoachProgram program, Func<RecordingReview, ReplayView> view)
    {
        // Frames are read one by one as the file comes in, so that it is never held whole.
        request.HttpContext.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        try
        {
            return TypedResults.Ok(view(await Task.Run(() => RecordingReviewer.Review(new RecordingReader(request.Body, "This file"), program))));
        }
        catch (RecordingException refused)
        {
            return Problem(StatusCodes.Status400BadRequest, refused.Message);
        }
    }

    private static ProblemHttpResult Problem(int status, string line) => TypedResults.Problem(line, statusCode: status);
}
