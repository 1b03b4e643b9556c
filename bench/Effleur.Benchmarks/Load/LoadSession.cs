using System.Buffers.Binary;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;

namespace Effleur.Benchmarks.Load;

/// <summary>A person at the mirror: a session, thirty frames a second, and how long every answer takes.</summary>
internal sealed class LoadSession(Uri server, byte[][] film, int offset)
{
    public const int FramesPerSecond = 30;

    private const int CaptureTimeAt = 8;
    private const double FrameUs = 1e6 / FramesPerSecond;

    private readonly List<double> _delaysMs = [];
    private readonly List<double> _cueDelaysMs = [];
    private readonly List<long> _sentAt = [];

    /// <summary>From a frame's sending to the arrival of what it brought about, for every answer.</summary>
    public IReadOnlyList<double> DelaysMs => _delaysMs;

    /// <summary>The same for sentences alone.</summary>
    public IReadOnlyList<double> CueDelaysMs => _cueDelaysMs;

    public int Sent => _sentAt.Count;

    /// <summary>Frames the server threw away because it was behind.</summary>
    public int Dropped { get; private set; }

    public async Task RunAsync(HttpClient http, TimeSpan length, CancellationToken cancellation)
    {
        Guid id = await BeginAsync(http, cancellation);
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", server.GetLeftPart(UriPartial.Authority));
        await socket.ConnectAsync(new Uri($"ws://{server.Authority}/live/{id}"), cancellation);
        Task receiving = ReceiveAsync(socket, cancellation);
        await SendAsync(socket, length, cancellation);
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellation);
        await receiving;
    }

    private static async Task<Guid> BeginAsync(HttpClient http, CancellationToken cancellation)
    {
        HttpResponseMessage begun = await http.PostAsJsonAsync("/api/sessions", new { routineId = "T19", mode = "mirror", source = "camera", keepRecording = false }, cancellation);
        begun.EnsureSuccessStatusCode();
        return (await begun.Content.ReadFromJsonAsync<JsonElement>(cancellation)).GetProperty("id").GetGuid();
    }

    // by a schedule, not by waiting after each: a late frame does not make the next ones late
    private async Task SendAsync(ClientWebSocket socket, TimeSpan length, CancellationToken cancellation)
    {
        long begin = Stopwatch.GetTimestamp();
        int count = (int)(length.TotalSeconds * FramesPerSecond);
        for (int i = 0; i < count && socket.State == WebSocketState.Open; i++)
        {
            TimeSpan ahead = TimeSpan.FromSeconds((double)i / FramesPerSecond) - Stopwatch.GetElapsedTime(begin);
            if (ahead > TimeSpan.Zero) await Task.Delay(ahead, cancellation);
            byte[] frame = [.. film[(i + offset) % film.Length]];
            BinaryPrimitives.WriteInt64LittleEndian(frame.AsSpan(CaptureTimeAt), (long)(i * FrameUs));
            lock (_sentAt) _sentAt.Add(Stopwatch.GetTimestamp());
            await socket.SendAsync(frame, WebSocketMessageType.Binary, endOfMessage: true, cancellation);
        }
    }

    private async Task ReceiveAsync(ClientWebSocket socket, CancellationToken cancellation)
    {
        byte[] buffer = new byte[64 * 1024];
        try
        {
            while (socket.State is WebSocketState.Open or WebSocketState.CloseSent)
            {
                ValueWebSocketReceiveResult got = await socket.ReceiveAsync(buffer.AsMemory(), cancellation);
                if (got.MessageType == WebSocketMessageType.Text) Take(JsonDocument.Parse(buffer.AsMemory(0, got.Count)).RootElement);
            }
        }
        catch (WebSocketException)
        {
            // the server went away; what was measured stays
        }
    }

    private void Take(JsonElement message)
    {
        string type = message.GetProperty("type").GetString()!;
        if (type == "dropped") Dropped = message.GetProperty("count").GetInt32();
        if (!message.TryGetProperty("atS", out JsonElement at)) return;
        int frame = (int)Math.Round(at.GetDouble() * FramesPerSecond);
        long sent;
        lock (_sentAt) sent = frame >= 0 && frame < _sentAt.Count ? _sentAt[frame] : 0;
        if (sent == 0) return;
        double ms = Stopwatch.GetElapsedTime(sent).TotalMilliseconds;
        _delaysMs.Add(ms);
        if (type is "cue" or "stop" or "pass") _cueDelaysMs.Add(ms);
    }
}
