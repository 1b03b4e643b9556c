using Effleur.Core.Frames;
using Effleur.Measurement.Atlas;
using Effleur.Storage.CheckIns;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Effleur.Server.CheckIns;

/// <summary>Clips and atlases: measured as they come, and not kept.</summary>
internal static class MeasuringEndpoints
{
    /// <summary>Largest clip: two minutes at 60 frames a second without hands (6 KB a frame) are 43 MB.</summary>
    public const long MostClipBytes = 64L * 1024 * 1024;

    private static Guid Person => SessionStore.SolePersonId;

    public static void MapMeasuring(this RouteGroupBuilder group)
    {
        Binary(group.MapPost("/{id:guid}/clips", ClipAsync).WithName("measureClip"), MostClipBytes);
        Binary(group.MapPost("/{id:guid}/atlases", AtlasAsync).WithName("measureAtlas"), AtlasCodec.MostBytes);
    }

    private static void Binary(RouteHandlerBuilder route, long mostBytes) => route.Accepts<byte[]>("application/octet-stream")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
        .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .WithMetadata(new RequestSizeLimitAttribute(mostBytes));

    private static async Task<Results<Ok<Measured>, ProblemHttpResult>> ClipAsync(
        Guid id, HttpRequest request, CheckInStore checkIns, MeasuringDesk desk, ReadingWords words, CancellationToken cancellation)
    {
        (CheckInRow? row, ProblemHttpResult? closed) = await OpenAsync(id, checkIns, cancellation);
        if (row is null) return closed!;

        // Frames are read one by one as the file comes in, so that it is never held whole.
        request.HttpContext.Features.GetRequiredFeature<IHttpBodyControlFeature>().AllowSynchronousIO = true;
        try
        {
            (IReadOnlyList<ReadingRow> rows, KeptShapeRow? shape) = await desk.MeasureClipAsync(row, request.Body, cancellation);
            return CheckInEndpoints.Refusal(await checkIns.AddReadingsAsync(Person, id, rows, shape, cancellation), id) is { } refusal ? refusal : TypedResults.Ok(words.Measured(rows));
        }
        catch (RecordingException refused)
        {
            return CheckInEndpoints.Problem(StatusCodes.Status400BadRequest, refused.Message);
        }
    }

    private static async Task<Results<Ok<Measured>, ProblemHttpResult>> AtlasAsync(
        Guid id, HttpRequest request, CheckInStore checkIns, MeasuringDesk desk, ReadingWords words, CancellationToken cancellation)
    {
        (CheckInRow? row, ProblemHttpResult? refusal) = await OpenAsync(id, checkIns, cancellation);
        if (row is null) return refusal!;
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, cancellation);
        if (AtlasCodec.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), out string? fault) is not { } atlas)
            return CheckInEndpoints.Problem(StatusCodes.Status400BadRequest, $"This atlas: {fault}.");
        IReadOnlyList<ReadingRow> rows = await desk.MeasureAtlasAsync(row, atlas, cancellation);
        CheckInWrite written = await checkIns.AddReadingsAsync(Person, id, rows, null, cancellation);
        return CheckInEndpoints.Refusal(written, id) is { } late ? late : TypedResults.Ok(words.Measured(rows));
    }

    // asked before anything is read: nobody measures for a check-in that cannot keep it
    private static async Task<(CheckInRow? Row, ProblemHttpResult? Refusal)> OpenAsync(Guid id, CheckInStore checkIns, CancellationToken cancellation)
    {
        if (await checkIns.FindAsync(Person, id, cancellation) is not { } row) return (null, CheckInEndpoints.NoCheckIn(id));
        return row.EndedAt is null ? (row, null) : (null, CheckInEndpoints.HasEnded());
    }
}
