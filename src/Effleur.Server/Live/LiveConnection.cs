using System.Data.Common;
using System.Net.WebSockets;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Server.Live;

/// <summary>
/// One client's live session: a receiver fills the inbox and takes the coach's turns, a sender empties the outbox, a saver writes every half second.
/// Whatever ends it, what the coach saw is saved before anybody else may go on with the session.
/// </summary>
internal sealed partial class LiveConnection(
    Guid sessionId, WebSocket socket, LiveWords words, SpareFrames frames, SaveClock saves, TimeProvider time, ILogger<LiveConnection> log)
{
    /// <summary>Chosen: a closing client answers at once or not at all.</summary>
    public static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(2);

    private readonly Inbox _inbox = new(frames);
    private readonly Outbox _outbox = new();
    private readonly TaskCompletionSource<LiveEnd> _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _saved = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isToldNotSaved;

    public Guid SessionId { get; } = sessionId;

    /// <summary>Ends the connection (the first reason given counts) and waits until what it saw is saved.</summary>
    public Task EndAsync(LiveEnd why)
    {
        _end.TrySetResult(why);
        return _saved.Task;
    }

    /// <summary>Runs until it is ended by its client, by a newer connection or by the server.</summary>
    public async Task RunAsync(ILiveCoach coach, SessionWriter writer)
    {
        var turn = new CoachTurn(coach, words, writer, _inbox, _outbox);
        Func<LiveEnd?> take = turn.Take;
        _outbox.PostState(coach.State());
        Task send = SendAsync();
        Task receive = new FrameReceiver(socket, _inbox, () => Try(take), coach.AtS).RunAsync(_end);
        using var stopSaving = new CancellationTokenSource();
        Task save = saves.RunAsync(() => SaveAsync(writer), stopSaving.Token);
        LiveEnd end = await _end.Task;
        Try(turn.Finish);
        await stopSaving.CancelAsync();
        await save;
        await SaveAsync(writer);
        _saved.TrySetResult();
        await CloseAsync(end, receive, send);
        LogEnd(end, _inbox.Dropped, _outbox.StatesDropped);
    }

    /// <summary>Says one line and closes: for a session that cannot be gone on with.</summary>
    public static async Task RefuseAsync(WebSocket socket, string line, CancellationToken cancellation)
    {
        using var writer = new LiveMessageWriter();
        await socket.SendAsync(writer.Write(new ErrorMessage(line)), WebSocketMessageType.Text, endOfMessage: true, cancellation);
        await socket.CloseOutputAsync(WebSocketCloseStatus.PolicyViolation, null, cancellation);
    }

    /// <summary>Nothing was begun, so nothing has to be saved.</summary>
    public void Abandon()
    {
        _end.TrySetResult(LiveEnd.Gone);
        _saved.TrySetResult();
    }

    private LiveEnd? Try(Func<LiveEnd?> coached)
    {
        try
        {
            return coached();
        }
        catch (Exception fault)
        {
            LogFault(fault);
            return LiveEnd.Fault;
        }
    }

    private async Task SaveAsync(SessionWriter writer)
    {
        try
        {
            if (!await writer.SaveAsync(CancellationToken.None)) _end.TrySetResult(LiveEnd.Replaced);
        }
        catch (Exception fault) when (fault is DbException or DbUpdateException or TimeoutException or InvalidOperationException)
        {
            if (_isToldNotSaved) return;
            _isToldNotSaved = true;
            LogNotSaved(fault.GetType().Name);
            _outbox.Post(new NotSavedMessage("This session is not being saved right now: the database cannot be written. You can go on."));
        }
    }

    private async Task SendAsync()
    {
        using var writer = new LiveMessageWriter();
        try
        {
            while (await _outbox.WaitAsync(CancellationToken.None))
            {
                while (_outbox.Take() is { } message)
                    await socket.SendAsync(writer.Write(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
            }
        }
        catch (Exception fault) when (fault is WebSocketException or ObjectDisposedException or InvalidOperationException or OperationCanceledException)
        {
            _end.TrySetResult(LiveEnd.Gone);
        }
    }

    private async Task CloseAsync(LiveEnd end, Task receive, Task send)
    {
        _outbox.Complete(end.Line() is { } line ? new ErrorMessage(line) : null);
        Task timeout = Task.Delay(CloseTimeout, time);
        try
        {
            if (await Task.WhenAny(send, timeout) == send && socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(end.CloseStatus(), null, CancellationToken.None).WaitAsync(CloseTimeout, time);
            await Task.WhenAny(receive, timeout);
        }
        catch (Exception fault) when (fault is WebSocketException or TimeoutException or ObjectDisposedException or InvalidOperationException)
        {
            // The client is already gone.
        }

        socket.Abort();
        await Task.WhenAll(receive, send);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The coach failed")]
    private partial void LogFault(Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "A session is not being saved: {Fault}")]
    private partial void LogNotSaved(string fault);

    [LoggerMessage(Level = LogLevel.Information, Message = "Live connection ended: {End}; {Frames} frame(s) and {States} state(s) dropped")]
    private partial void LogEnd(LiveEnd end, int frames, int states);
}
