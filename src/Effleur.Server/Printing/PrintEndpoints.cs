using Effleur.Core.Catalogue;
using Effleur.Core.Choreography;
using Effleur.Knowledge;
using Effleur.Print;
using Effleur.Server.OwnRoutines;
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
        string routineId, string? paper, MassageLibrary library, OwnRoutineBook book, HttpResponse response, CancellationToken cancellation)
    {
        if (SizeOf(paper) is not { } size) return UnknownPaper(paper);
        if (library.Catalogue.Routines.TryGetValue(routineId, out Routine? shipped)) return Sheet(library, shipped, shipped.Id, size, response);
        if (!Guid.TryParse(routineId, out Guid ownId) || await book.FindAsync(ownId, cancellation) is not { } own)
            return TypedResults.Problem($"There is no routine '{routineId}'.", statusCode: StatusCodes.Status404NotFound);
        if (own.Routine is not { } routine || own.Refusal is not null) return TypedResults.Problem(own.Refusal, statusCode: StatusCodes.Status409Conflict);
        return Sheet(library, routine, RoutineFile.IdFor(routine.Name), size, response);
    }

    private static PaperSize? SizeOf(string? paper) =>
        paper is null ? PaperSize.A4 : Enum.TryParse(paper, ignoreCase: true, out PaperSize size) && Enum.IsDefined(size) ? size : null;

    private static ProblemHttpResult UnknownPaper(string? paper) =>
        TypedResults.Problem($"'paper' is '{paper}'; expected a4 or letter.", statusCode: StatusCodes.Status400BadRequest);

    private static FileContentHttpResult Sheet(MassageLibrary library, Routine routine, string name, PaperSize size, HttpResponse response)
    {
        TimedRoutine timed = library.Compile(routine);
        return Inline(response, name, pdf => RoutineSheet.Write(library.Catalogue, routine, timed, pdf, size));
    }

    /// <summary>A PDF the browser shows, with the name it is saved under.</summary>
    private static FileContentHttpResult Inline(HttpResponse response, string name, Action<Stream> write)
    {
        using var pdf = new MemoryStream();
        write(pdf);
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("inline") { FileName = $"{name}.pdf" }.ToString();
        return TypedResults.Bytes(pdf.ToArray(), Pdf);
    }
}
