using System.Data.Common;
using System.Text.Json;
using Effleur.Knowledge;
using Effleur.Storage;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Server.Http;

/// <summary>Turns what went wrong into problem details with one line a person can act on.</summary>
internal sealed partial class FaultHandler(ILogger<FaultHandler> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        (int status, string line) = Describe(exception);
        if (status >= StatusCodes.Status500InternalServerError) LogFault(exception.GetType().Name, httpContext.Request.Method, status);
        await TypedResults.Problem(line, statusCode: status).ExecuteAsync(httpContext);
        return true;
    }

    private static (int Status, string Line) Describe(Exception exception) => exception switch
    {
        BadHttpRequestException { InnerException: JsonException json } => (StatusCodes.Status400BadRequest, DescribeJson(json)),
        BadHttpRequestException bad => (bad.StatusCode, bad.Message),
        DbException or DbUpdateException or StorageException =>
            (StatusCodes.Status503ServiceUnavailable, "The database cannot be used right now; check that its disk is not full or read-only."),
        KnowledgeException unreadable => (StatusCodes.Status409Conflict, $"What you told about yourself cannot be read by this version of Effleur: {unreadable.Faults[0]}"),
        _ => (StatusCodes.Status500InternalServerError, "Something went wrong inside Effleur; the server's log names it."),
    };

    private static string DescribeJson(JsonException json) =>
        json.Path is null or "$"
            ? "The request body is not the JSON that was expected: a field is missing, unknown or malformed."
            : $"The request body's field '{json.Path.TrimStart('$', '.')}' is missing, unknown or has a wrong value.";

    [LoggerMessage(Level = LogLevel.Error, Message = "{Fault} in a {Method} request, answered {Status}")]
    private partial void LogFault(string fault, string method, int status);
}
