using System.Net.WebSockets;
using Effleur.Core.Frames;
using Effleur.Server.Live;
using Effleur.Server.Tests.Support;

namespace Effleur.Server.Tests;

public class FrameReceiverTests
{
    [Fact]
    public async Task RunAsync_FramesThatAreThereAlready_AreReadBeforeTheCoachHasATurn()
    {
        (List<int> turns, Inbox inbox) = await ReceiveAsync(3, TestContext.Current.CancellationToken);

        Assert.Equal([3], turns);
        Assert.Equal(0, inbox.Dropped);
    }

    [Fact]
    public async Task RunAsync_MoreThanTheInboxHolds_LeavesTheNewest()
    {
        (List<int> turns, Inbox inbox) = await ReceiveAsync(20, TestContext.Current.CancellationToken);

        Assert.Equal([Inbox.FrameCapacity], turns);
        Assert.Equal(20 - Inbox.FrameCapacity, inbox.Dropped);
    }

    [Fact]
    public async Task RunAsync_ClientThatNeverPauses_IsCoachedAllTheSame()
    {
        (List<int> turns, _) = await ReceiveAsync((2 * FrameReceiver.MostReadAhead) + 1, TestContext.Current.CancellationToken);

        Assert.Equal([Inbox.FrameCapacity, Inbox.FrameCapacity, 1], turns);
    }

    [Fact]
    public async Task RunAsync_TurnThatCannotBeServed_EndsTheConnection()
    {
        using var socket = new PlantedSocket(2);
        var end = new TaskCompletionSource<LiveEnd>();

        Task running = new FrameReceiver(socket, new Inbox(new SpareFrames()), () => LiveEnd.NotReading, 0).RunAsync(end);
        LiveEnd why = await end.Task;
        socket.Abort();
        await running;

        Assert.Equal(LiveEnd.NotReading, why);
    }

    /// <summary>Receives frames that are all there at once; how many each turn found.</summary>
    private static async Task<(List<int> Turns, Inbox Inbox)> ReceiveAsync(int frames, CancellationToken cancellation)
    {
        using var socket = new PlantedSocket(frames);
        var inbox = new Inbox(new SpareFrames());
        var turns = new List<int>();
        Task running = new FrameReceiver(socket, inbox, Turn, 0).RunAsync(new TaskCompletionSource<LiveEnd>());
        await socket.AllTaken.WaitAsync(cancellation);
        socket.Abort();
        await running;
        return (turns, inbox);

        LiveEnd? Turn()
        {
            int found = 0;
            while (inbox.TryTake(out Frame? frame))
            {
                inbox.Return(frame);
                found++;
            }

            turns.Add(found);
            return null;
        }
    }

    /// <summary>A socket on which frames are there already; after them it is silent until it is aborted.</summary>
    private sealed class PlantedSocket(int frames) : WebSocket
    {
        private readonly TaskCompletionSource _aborted = new();
        private readonly TaskCompletionSource _allTaken = new();
        private int _next;

        public Task AllTaken => _allTaken.Task;

        public override WebSocketCloseStatus? CloseStatus => null;

        public override string? CloseStatusDescription => null;

        public override WebSocketState State => _aborted.Task.IsCompleted ? WebSocketState.Aborted : WebSocketState.Open;

        public override string? SubProtocol => null;

        public override async ValueTask<ValueWebSocketReceiveResult> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
        {
            if (_next == frames)
            {
                _allTaken.TrySetResult();
                await _aborted.Task;
                throw new WebSocketException(WebSocketError.InvalidState);
            }

            byte[] frame = LiveClient.FrameBytes(++_next);
            frame.CopyTo(buffer);
            return new(frame.Length, WebSocketMessageType.Binary, endOfMessage: true);
        }

        public override Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override void Abort() => _aborted.TrySetResult();

        public override void Dispose() => _aborted.TrySetResult();
    }
}
