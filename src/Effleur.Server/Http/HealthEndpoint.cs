using Effleur.Storage.Sessions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.Http;

internal static class HealthEndpoint
{
    public static void MapHealth(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/api").WithTags("Health").MapGet("/health", GetAsync).WithName("getHealth");

    private static async Task<Results<Ok<HealthView>, JsonHttpResult<HealthView>>> GetAsync(SessionStore sessions, CancellationToken cancellation) =>
        await sessions.AnswersAsync(cancellation)
            ? TypedResults.Ok(new HealthView("ok", "ok"))
            : TypedResults.Json(new HealthView("degraded", "unavailable"), ServerJson.Options, statusCode: StatusCodes.Status503ServiceUnavailable);
}

internal sealed record HealthView(string Status, string Database);
