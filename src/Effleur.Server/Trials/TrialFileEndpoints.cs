using System.Globalization;
using System.Text;
using Effleur.Knowledge.Trials;
using Effleur.Print;
using Effleur.Print.Reports;
using Effleur.Server.Trials.Reports;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Effleur.Storage.Trials;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Effleur.Server.Trials;

/// <summary>A trial as files: its report, its data, its protocol.</summary>
internal static class TrialFileEndpoints
{
    private const string Pdf = "application/pdf", Html = "text/html; charset=utf-8", Csv = "text/csv; charset=utf-8", Yaml = "application/yaml; charset=utf-8";

    public static void MapTrialFiles(this RouteGroupBuilder group)
    {
        group.MapGet("/{id:guid}/report.html", HtmlAsync).WithName("getTrialReport").Produces<string>(StatusCodes.Status200OK, "text/html").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/{id:guid}/report.pdf", PdfAsync).WithName("printTrialReport").Produces<byte[]>(StatusCodes.Status200OK, Pdf).ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/{id:guid}/data.csv", CsvAsync).WithName("exportTrialAsTable").Produces<string>(StatusCodes.Status200OK, "text/csv").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/{id:guid}/data.json", JsonAsync).WithName("exportTrial").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("/{id:guid}/protocol", ProtocolAsync).WithName("getTrialProtocol").Produces<string>(StatusCodes.Status200OK, "application/yaml").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> HtmlAsync(Guid id, TrialBook book, TrialReports reports, HttpResponse response, CancellationToken cancellation)
    {
        if (await book.FindAsync(id, cancellation) is not { } trial) return TrialProblems.NoTrial(id);
        return Inline(response, trial, "html", ReportHtml.Write(await reports.MakeAsync(trial, cancellation)), Html);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> PdfAsync(
        Guid id, string? paper, TrialBook book, TrialReports reports, HttpResponse response, CancellationToken cancellation)
    {
        PaperSize size = PaperSize.A4;
        if (paper is not null && !(Enum.TryParse(paper, ignoreCase: true, out size) && Enum.IsDefined(size))) return TrialProblems.Bad($"'paper' is '{paper}'; expected a4 or letter.");
        if (await book.FindAsync(id, cancellation) is not { } trial) return TrialProblems.NoTrial(id);
        using var pdf = new MemoryStream();
        ReportPdf.Write(await reports.MakeAsync(trial, cancellation), pdf, size);
        response.Headers.ContentDisposition = Disposition("inline", trial, "pdf");
        return TypedResults.Bytes(pdf.ToArray(), Pdf);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> CsvAsync(Guid id, TrialBook book, HttpResponse response, CancellationToken cancellation)
    {
        if (await book.FindAsync(id, cancellation) is not { } trial) return TrialProblems.NoTrial(id);
        string table = TrialCsv.Write(new TrialDataMaker(trial, await book.ZoneAsync(cancellation)).Observations());
        response.Headers.ContentDisposition = Disposition("attachment", trial, "csv");
        return TypedResults.Bytes(Encoding.UTF8.GetBytes(table), Csv);
    }

    private static async Task<Results<Ok<TrialExport>, ProblemHttpResult>> JsonAsync(Guid id, TrialBook book, TrialStore store, TrialAnswers answers, CancellationToken cancellation)
    {
        if (await book.FindAsync(id, cancellation) is not { } trial) return TrialProblems.NoTrial(id);
        IReadOnlyList<TrialChangeRow> log = await store.LogAsync(SessionStore.SolePersonId, id, cancellation);
        TrialAnswerView? answer = trial.IsOver ? await answers.AnswerAsync(trial, trial.Stored.Looks.Count + 1, cancellation) : null;
        return TypedResults.Ok(TrialExport.Of(trial, log, answer));
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ProtocolAsync(Guid id, TrialBook book, HttpResponse response, CancellationToken cancellation) =>
        await book.FindAsync(id, cancellation) is { } trial ? Inline(response, trial, ProtocolFile.Extension.TrimStart('.'), trial.ToldProtocol, Yaml) : TrialProblems.NoTrial(id);

    private static FileContentHttpResult Inline(HttpResponse response, LivingTrial trial, string extension, string text, string type)
    {
        response.Headers.ContentDisposition = Disposition("inline", trial, extension);
        return TypedResults.Bytes(Encoding.UTF8.GetBytes(text), type);
    }

    private static string Disposition(string kind, LivingTrial trial, string extension) => new ContentDispositionHeaderValue(kind)
    {
        FileName = string.Create(CultureInfo.InvariantCulture, $"{trial.Protocol.Id}.{extension}"),
    }.ToString();
}
