using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.Atlas;

internal static class AtlasEndpoint
{
    public static void MapAtlas(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/api").WithTags("Library").MapGet("/atlas", Get).WithName("getAtlas");

    private static Ok<AtlasView> Get(AtlasView atlas) => TypedResults.Ok(atlas);
}
