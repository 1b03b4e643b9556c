using Effleur.Core.Catalogue;
using Effleur.Server.Routines;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.Library;

internal static class LibraryEndpoints
{
    public static void MapLibrary(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/api").WithTags("Library");
        group.MapGet("/library", GetLibrary).WithName("getLibrary");
        group.MapGet("/techniques/{techniqueId}", GetTechnique).WithName("getTechnique");
        group.MapGet("/evidence", GetEvidence).WithName("getEvidence");
    }

    private static Ok<LibraryView> GetLibrary(MassageLibrary library) => TypedResults.Ok(LibraryView.Of(library));

    private static Results<Ok<TechniqueView>, ProblemHttpResult> GetTechnique(string techniqueId, MassageLibrary library) =>
        library.Catalogue.Techniques.TryGetValue(techniqueId, out Technique? technique)
            ? TypedResults.Ok(TechniqueView.Of(library, technique))
            : TypedResults.Problem($"There is no technique '{techniqueId}'.", statusCode: StatusCodes.Status404NotFound);

    private static Ok<EvidenceView> GetEvidence(MassageLibrary library) => TypedResults.Ok(EvidenceView.Of(library.Catalogue));
}
