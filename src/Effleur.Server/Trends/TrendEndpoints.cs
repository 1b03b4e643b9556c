using Effleur.Server.Routines;
using Effleur.Storage.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.Trends;

internal static class TrendEndpoints
{
    public static void MapTrends(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/trends", GetAsync).WithTags("Sessions").WithName("getTrends");

    private static async Task<Ok<TrendList>> GetAsync(SessionStore sessions, MassageLibrary library, CancellationToken cancellation) =>
        TypedResults.Ok(TechniqueTrends.Of(library).Make(await sessions.TechniqueFiguresAsync(SessionStore.SolePersonId, cancellation)));
}
