using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.Routines;

internal static class RoutineEndpoints
{
    public static void MapRoutines(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/api").WithTags("Routines");
        group.MapGet("/head", GetHead).WithName("getHead");
        group.MapGet("/choreographies/{routineId}", GetChoreographyAsync).WithName("getChoreography")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static Ok<HeadView> GetHead(MassageLibrary library) => TypedResults.Ok(HeadView.Of(library.Catalogue));

    private static async Task<Results<Ok<ChoreographyView>, ProblemHttpResult>> GetChoreographyAsync(
        string routineId, ChoreographyFinder choreographies, CancellationToken cancellation)
    {
        FoundChoreography? found = await choreographies.FindAsync(routineId, cancellation);
        if (found is null) return TypedResults.Problem($"There is no routine or technique '{routineId}'.", statusCode: StatusCodes.Status404NotFound);
        return found.Timed is { } timed
            ? TypedResults.Ok(ChoreographyView.Of(timed, found.Library))
            : TypedResults.Problem(found.Refusal, statusCode: StatusCodes.Status409Conflict);
    }
}
