using System.Net;

namespace Effleur.Server.Http;

/// <summary>
/// The server has no password: what keeps other sites out is that only this machine reaches it, and that a browser says truthfully which host it
/// asked for and which page asked. A foreign Host is DNS rebinding; a foreign or missing Origin on a change or a WebSocket is another site's doing.
/// </summary>
internal static class OriginGuard
{
    public static void UseOriginGuard(this IApplicationBuilder app) =>
        app.Use(async (context, next) =>
        {
            if (Refusal(context.Request, context.WebSockets.IsWebSocketRequest) is { } refusal)
                await TypedResults.Problem(refusal, statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);
            else
                await next(context);
        });

    internal static string? Refusal(HttpRequest request, bool isWebSocket)
    {
        if (!IsLoopback(request.Host.Host)) return "This host name is not served here: open http://127.0.0.1 on the machine Effleur runs on.";
        bool changesNothing = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (changesNothing && !isWebSocket) return null;
        string own = $"{request.Scheme}://{request.Host.Value}";
        bool isOwn = request.Headers.Origin is [{ } origin] && origin.Equals(own, StringComparison.OrdinalIgnoreCase);
        return isOwn ? null : $"Only Effleur's own pages may do this: the Origin header has to be {own}.";
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.AsSpan().Trim("[]"), out IPAddress? address) && IPAddress.IsLoopback(address));
}
