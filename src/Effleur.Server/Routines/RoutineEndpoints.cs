using Effleur.Core.Choreography;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.Routines;

internal static class RoutineEndpoints
{
    public static void MapRoutines(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/api").WithTags("Routines");
        group.MapGet("/head", GetHead).WithName("getHead");
        group.MapGet("/choreographies/{routineId}", GetChoreography).WithName("getChoreography");
    }

    private static Ok<HeadView> GetHead(MassageLibrary library) => TypedResults.Ok(HeadView.Of(library.Catalogue));

    private static Results<Ok<ChoreographyView>, ProblemHttpResult> GetChoreography(string routineId, MassageLibrary library) =>
        library.Choreography(routineId) is TimedRoutine routine
            ? TypedResults.Ok(ChoreographyView.Of(routine, library))
            : TypedResults.Problem($"There is no routine or technique '{routineId}'.", statusCode: StatusCodes.Status404NotFound);
}
