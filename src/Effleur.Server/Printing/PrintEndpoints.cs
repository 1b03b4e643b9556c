using Effleur.Core.Catalogue;
using Effleur.Knowledge;
using Effleur.Print;
using Effleur.Server.Routines;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Effleur.Server.Printing;

/// <summary>Pages to print: a technique's card, and the sheet of a routine that ships or is one's own.</summary>
internal static class PrintEndpoints
{
    private const string Pdf = "application/pdf";

    public static void MapPrint(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/api").WithTags("Print");
        group.MapGet("/techniques/{techniqueId}/card.pdf", Card).WithName("printTechnique").Produces<byte[]>(StatusCodes.Status200OK, Pdf);
        group.MapGet("/routines/{routineId}/sheet.pdf", SheetAsync).WithName("printRoutine").Produces<byte[]>(StatusCodes.Status200OK, Pdf)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static Results<FileContentHttpResult, ProblemHttpResult> Card(string techniqueId, string? paper, MassageLibrary library, HttpResponse response)
    {
        if (SizeOf(paper) is not { } size) return UnknownPaper(paper);
        if (!library.Catalogue.Techniques.TryGetValue(techniqueId, out Technique? technique))
            return TypedResults.Problem($"There is no technique '{techniqueId}'.", statusCode: StatusCodes.Status404NotFound);
        return Inline(response, technique.Id, pdf => TechniqueCard.Write(library.Catalogue, technique, pdf, size));
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> SheetAsync(
        string routineId, string? paper, MassageLibrary library, ChoreographyFinder choreographies, HttpResponse response, CancellationToken cancellation)
    {
        if (SizeOf(paper) is not { } size) return UnknownPaper(paper);
        if (library.Catalogue.Techniques.ContainsKey(routineId) || await choreographies.FindAsync(routineId, cancellation) is not { } found)
            return TypedResults.Problem($"There is no routine '{routineId}'.", statusCode: StatusCodes.Status404NotFound);
        if (found.Refusal is not null || found.Timed is not { } timed) return TypedResults.Problem(found.Refusal, statusCode: StatusCodes.Status409Conflict);
        string name = Guid.TryParse(routineId, out _) ? RoutineFile.IdFor(found.Routine.Name) : routineId;
        return Inline(response, name, pdf => RoutineSheet.Write(found.Library.Catalogue, found.Routine, timed, pdf, size));
    }

    private static PaperSize? SizeOf(string? paper) =>
        paper is null ? PaperSize.A4 : Enum.TryParse(paper, ignoreCase: true, out PaperSize size) && Enum.IsDefined(size) ? size : null;

    private static ProblemHttpResult UnknownPaper(string? paper) =>
        TypedResults.Problem($"'paper' is '{paper}'; expected a4 or letter.", statusCode: StatusCodes.Status400BadRequest);

    /// <summary>A PDF the browser shows, with the name it is saved under.</summary>
    private static FileContentHttpResult Inline(HttpResponse response, string name, Action<Stream> write)
    {
        using var pdf = new MemoryStream();
        write(pdf);
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("inline") { FileName = $"{name}.pdf" }.ToString();
        return TypedResults.Bytes(pdf.ToArray(), Pdf);
    }
}
