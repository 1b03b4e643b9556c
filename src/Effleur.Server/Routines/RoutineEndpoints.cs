using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.Routines;

internal static class RoutineEndpoints
{
    public static void MapRoutines(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/api").WithTags("Routines");
        group.MapGet("/head", GetHead).WithName("getHead");
        group.MapGet("/choreographies/{routineId}", GetChoreographyAsync).WithName("getChoreography");
    }

    private static Ok<HeadView> GetHead(MassageLibrary library) => TypedResults.Ok(HeadView.Of(library.Catalogue));

    private static async Task<Results<Ok<ChoreographyView>, ProblemHttpResult>> GetChoreographyAsync(
        string routineId, MassageLibrary library, ChoreographyFinder choreographies, CancellationToken cancellation) =>
        await choreographies.FindAsync(routineId, cancellation) is { } found
            ? TypedResults.Ok(ChoreographyView.Of(found.Timed, library))
            : TypedResults.Problem($"There is no routine or technique '{routineId}'.", statusCode: StatusCodes.Status404NotFound);
}
