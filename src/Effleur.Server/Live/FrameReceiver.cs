using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using Effleur.Core.Frames;

namespace Effleur.Server.Live;

/// <summary>
/// Reads one socket: binary messages become frames, text messages commands. Anything else ends the connection with its reason. While the next message
/// is on its way the coach has its turn; what is there already is read first, so that a coach who is behind goes on with the newest.
/// </summary>
internal sealed class FrameReceiver(WebSocket socket, Inbox inbox, Func<LiveEnd?> takeTurn, double fromS)
{
    /// <summary>Messages read before the coach has a turn even though more are there (chosen: a second of frames; a client that floods is still coached).</summary>
    public const int MostReadAhead = 30;


    /// <summary>Frames in a row that cannot be read, or run back in time, before the client is told (chosen: a third of a second; a single torn one is forgiven).</summary>
    public const int MaxBadInARow = 10;

    private readonly byte[] _buffer = new byte[FrameCodec.MaxBytes + 1];
    private long _lastUs = fromS > 0 ? (long)(fromS * 1e6) : long.MinValue;
    private int _badInARow;
    private int _readAhead;

    public async Task RunAsync(TaskCompletionSource<LiveEnd> end)
    {
        try
        {
            while (!end.Task.IsCompleted)
            {
                ValueTask<(int Length, WebSocketMessageType Type)> reading = ReadAsync();
                if (!reading.IsCompleted || _readAhead == MostReadAhead) TakeTurn(end);
                (int length, WebSocketMessageType type) = await reading;
                _readAhead++;
                if (Take(length, type) is { } why) end.TrySetResult(why);
            }

            await DrainAsync();
        }
        catch (Exception fault) when (fault is WebSocketException or ObjectDisposedException or InvalidOperationException or OperationCanceledException)
        {
            end.TrySetResult(LiveEnd.Gone);
        }
    }

    private void TakeTurn(TaskCompletionSource<LiveEnd> end)
    {
        if (_readAhead == 0) return;
        _readAhead = 0;
        if (takeTurn() is { } why) end.TrySetResult(why);
    }

    private LiveEnd? Take(int length, WebSocketMessageType type)
    {
        if (type == WebSocketMessageType.Close) return LiveEnd.Gone;
        if (length > FrameCodec.MaxBytes) return LiveEnd.TooLarge;
        return type == WebSocketMessageType.Text ? TakeCommand(_buffer.AsSpan(0, length)) : TakeFrame(_buffer.AsSpan(0, length));
    }

    private LiveEnd? TakeCommand(ReadOnlySpan<byte> message)
    {
        if (LiveRequest.Parse(message) is not LiveCommand command) return LiveEnd.BadMessage;
        inbox.Post(command.Name);
        return null;
    }

    private LiveEnd? TakeFrame(ReadOnlySpan<byte> message)
    {
        Frame frame = inbox.Rent();
        if (FrameCodec.Decode(message, frame) == FrameFault.None && frame.CaptureTimeUs > _lastUs)
        {
            _lastUs = frame.CaptureTimeUs;
            _badInARow = 0;
            inbox.Post(frame);
            return null;
        }

        inbox.Return(frame);
        return ++_badInARow >= MaxBadInARow ? LiveEnd.BadFrames : null;
    }

    // every frame waits for its bytes: the pooling builder keeps that from costing an object each time
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<(int Length, WebSocketMessageType Type)> ReadAsync()
    {
        int length = 0;
        while (true)
        {
            ValueWebSocketReceiveResult part = await socket.ReceiveAsync(_buffer.AsMemory(length), CancellationToken.None);
            length += part.Count;
            if (part.EndOfMessage || length == _buffer.Length || part.MessageType == WebSocketMessageType.Close) return (length, part.MessageType);
        }
    }

    // The closing handshake needs somebody to read the client's last messages and its own close.
    private async Task DrainAsync()
    {
        while (socket.State is WebSocketState.Open or WebSocketState.CloseSent)
        {
            ValueWebSocketReceiveResult part = await socket.ReceiveAsync(_buffer.AsMemory(), CancellationToken.None);
            if (part.MessageType == WebSocketMessageType.Close) return;
        }
    }
}
