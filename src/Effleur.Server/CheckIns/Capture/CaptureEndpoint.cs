using System.Net.WebSockets;
using System.Text.Json;
using Effleur.Core.Frames;
using Effleur.Server.Http;
using Effleur.Server.Routines;

namespace Effleur.Server.CheckIns.Capture;

/// <summary>The capture guide: a socket without a session behind it. Nothing of it is stored; a message is answered before the next one is read, so that a client that does not read holds up only itself.</summary>
internal sealed class CaptureEndpoint(MassageLibrary library, IHostApplicationLifetime lifetime)
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGroup("/capture").WithTags("Live").MapGet("/", ServeAsync)
            .WithName("capture")
            .WithDescription("WebSocket. Binary in: frames (docs/frame-format.md); text in: what comes next; text out: the schema below.")
            .Produces<CaptureMessage>(StatusCodes.Status101SwitchingProtocols, "application/json")
            .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task ServeAsync(HttpContext context, CaptureEndpoint endpoint)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            await TypedResults.Problem("This address speaks WebSocket only.", statusCode: StatusCodes.Status400BadRequest).ExecuteAsync(context);
            return;
        }

        using WebSocket socket = await context.WebSockets.AcceptWebSocketAsync();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, endpoint.Stopping);
        try
        {
            await endpoint.RunAsync(socket, stop.Token);
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // The client is gone, or the server stops: nothing of a guide has to be kept.
        }
    }

    private CancellationToken Stopping => lifetime.ApplicationStopping;

    private async Task RunAsync(WebSocket socket, CancellationToken stop)
    {
        var turn = new CaptureTurn(library);
        var said = new List<CaptureMessage>();
        byte[] buffer = new byte[FrameCodec.MaxBytes + 1];
        while (true)
        {
            (int length, WebSocketMessageType type) = await ReadAsync(socket, buffer, stop);
            if (type == WebSocketMessageType.Close) break;
            bool isTooLarge = length > FrameCodec.MaxBytes;
            string? why = isTooLarge ? "A message is larger than any frame can be." : turn.Take(buffer.AsSpan(0, length), type == WebSocketMessageType.Text, said);
            if (why is not null) said.Add(new CaptureErrorMessage(why));
            foreach (CaptureMessage message in said) await SendAsync(socket, message, stop);
            said.Clear();
            if (why is null) continue;
            await socket.CloseOutputAsync(isTooLarge ? WebSocketCloseStatus.MessageTooBig : WebSocketCloseStatus.InvalidPayloadData, null, stop);
            return;
        }

        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, stop);
    }

    private static async Task<(int Length, WebSocketMessageType Type)> ReadAsync(WebSocket socket, byte[] buffer, CancellationToken stop)
    {
        int length = 0;
        while (true)
        {
            ValueWebSocketReceiveResult part = await socket.ReceiveAsync(buffer.AsMemory(length), stop);
            length += part.Count;
            if (part.EndOfMessage || length == buffer.Length || part.MessageType == WebSocketMessageType.Close) return (length, part.MessageType);
        }
    }

    private static Task SendAsync(WebSocket socket, CaptureMessage message, CancellationToken stop) =>
        socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message, ServerJson.Options), WebSocketMessageType.Text, endOfMessage: true, stop);
}
