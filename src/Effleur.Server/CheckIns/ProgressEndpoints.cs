using System.Text;
using Effleur.Server.CheckIns.Progress;
using Effleur.Storage.CheckIns;
using Effleur.Storage.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.CheckIns;

internal static class ProgressEndpoints
{
    public static void MapProgress(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/api").WithTags("CheckIns");
        group.MapGet("/progress", async (ProgressBook book, CancellationToken cancellation) => TypedResults.Ok(await book.MakeAsync(cancellation))).WithName("getProgress");
        group.MapGet("/progress.csv", CsvAsync).WithName("exportProgressAsTable").Produces<string>(StatusCodes.Status200OK, "text/csv");
        group.MapGet("/progress.json", JsonAsync).WithName("exportProgress");
    }

    private static async Task<FileContentHttpResult> CsvAsync(CheckInStore checkIns, CancellationToken cancellation) => TypedResults.File(
        Encoding.UTF8.GetBytes(ReadingCsv.Write(ReadingExport.Of(await checkIns.HistoryAsync(SessionStore.SolePersonId, cancellation)))), "text/csv; charset=utf-8", "effleur-readings.csv");

    private static async Task<Ok<ReadingExports>> JsonAsync(CheckInStore checkIns, CancellationToken cancellation) =>
        TypedResults.Ok(new ReadingExports([.. ReadingExport.Of(await checkIns.HistoryAsync(SessionStore.SolePersonId, cancellation))]));
}

internal sealed record ReadingExports(IReadOnlyList<ReadingExport> Readings);
