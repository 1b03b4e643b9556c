using System.Threading.Channels;

namespace Effleur.Server.Live;

/// <summary>
/// Messages on their way to one client. A reader that is too slow gets only the newest state – older ones are thrown away and counted – but every
/// event, in order. One that reads nothing at all is given up.
/// </summary>
internal sealed class Outbox
{
    /// <summary>Events that may wait (chosen: more than a whole session has, so only a reader that stands still reaches it).</summary>
    public const int EventCapacity = 2000;

    private readonly Lock _gate = new();
    private readonly Queue<LiveMessage> _events = new();

    // whoever rings sends, on its own thread, until the socket makes it wait
    private readonly Channel<bool> _bell = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, AllowSynchronousContinuations = true });

    private StateMessage? _state;

    /// <summary>States thrown away because a newer one came before they were sent.</summary>
    public int StatesDropped { get; private set; }

    public void PostState(StateMessage state)
    {
        lock (_gate)
        {
            if (_state is not null) StatesDropped++;
            _state = state;
        }

        _bell.Writer.TryWrite(true);
    }

    /// <summary>Whether so many events wait that the reader must be standing still.</summary>
    public bool IsOverfull { get; private set; }

    public void Post(LiveMessage happened)
    {
        lock (_gate)
        {
            _events.Enqueue(happened);
            IsOverfull |= _events.Count > EventCapacity;
        }

        _bell.Writer.TryWrite(true);
    }

    /// <summary>After what happened comes only a last word; the state no longer matters.</summary>
    public void Complete(LiveMessage? last)
    {
        lock (_gate)
        {
            _state = null;
            if (last is not null) _events.Enqueue(last);
        }

        _bell.Writer.TryWrite(true);
        _bell.Writer.TryComplete();
    }

    public async ValueTask<bool> WaitAsync(CancellationToken cancellation)
    {
        if (!await _bell.Reader.WaitToReadAsync(cancellation)) return false;
        _bell.Reader.TryRead(out _);
        return true;
    }

    public LiveMessage? Take()
    {
        lock (_gate)
        {
            if (_events.TryDequeue(out LiveMessage? happened)) return happened;
            StateMessage? state = _state;
            _state = null;
            return state;
        }
    }
}
