using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Effleur.Core.Frames;

namespace Effleur.Server.Tests.Support;

/// <summary>A browser's side of <c>/live</c>.</summary>
internal sealed class LiveClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly ClientWebSocket _socket = new();
    private uint _sequence;

    private LiveClient()
    {
    }

    public WebSocketCloseStatus? CloseStatus => _socket.CloseStatus;

    public static async Task<LiveClient> ConnectAsync(Uri server, Guid session, string origin, string query = "")
    {
        var client = new LiveClient();
        client._socket.Options.SetRequestHeader("Origin", origin);
        var address = new UriBuilder(server) { Scheme = "ws", Path = $"/live/{session}", Query = query };
        await client._socket.ConnectAsync(address.Uri, TestContext.Current.CancellationToken);
        return client;
    }

    public async Task SendFrameAsync(double atS) => await SendAsync(FrameBytes(atS, _sequence++));

    public Task SendAsync(byte[] bytes) =>
        _socket.SendAsync(bytes, WebSocketMessageType.Binary, endOfMessage: true, TestContext.Current.CancellationToken);

    public Task SendTextAsync(string text) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);

    public Task CommandAsync(string name) => SendTextAsync($$"""{"type":"command","name":"{{name}}"}""");

    /// <summary>The next message of a type; others before it are passed over.</summary>
    public async Task<JsonNode> NextAsync(string type) => await NextAsync(type, _ => true);

    public async Task<JsonNode> NextAsync(string type, Predicate<JsonNode> isWanted)
    {
        while (await ReadAsync() is { } message)
        {
            if (message["type"]!.GetValue<string>() == type && isWanted(message)) return message;
        }

        throw new InvalidOperationException($"The connection closed ({CloseStatus}) before a '{type}' came.");
    }

    /// <summary>Everything until the server closes.</summary>
    public async Task<List<JsonNode>> RestAsync()
    {
        var rest = new List<JsonNode>();
        while (await ReadAsync() is { } message) rest.Add(message);
        return rest;
    }

    public async Task CloseAsync()
    {
        await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);
        await RestAsync();
    }

    public void Abort() => _socket.Abort();

    public void Dispose() => _socket.Dispose();

    public static byte[] FrameBytes(double atS, uint sequence = 0)
    {
        var frame = new Frame { Sequence = sequence, CaptureTimeUs = (long)Math.Round(atS * 1e6), WidthPx = 640, HeightPx = 480, Brightness = 0.5f, Sharpness = 90 };
        byte[] bytes = new byte[FrameCodec.Size(frame)];
        FrameCodec.Encode(frame, bytes);
        return bytes;
    }

    private async Task<JsonNode?> ReadAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        byte[] buffer = new byte[16384];
        int length = 0;
        while (true)
        {
            ValueWebSocketReceiveResult part = await _socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
            if (part.MessageType == WebSocketMessageType.Close) return await AnswerCloseAsync();
            length += part.Count;
            if (part.EndOfMessage) return JsonNode.Parse(buffer.AsSpan(0, length));
        }
    }

    private async Task<JsonNode?> AnswerCloseAsync()
    {
        if (_socket.State == WebSocketState.CloseReceived)
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);
        return null;
    }
}
