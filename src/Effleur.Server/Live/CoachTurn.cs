using Effleur.Coaching;
using Effleur.Core.Frames;

namespace Effleur.Server.Live;

/// <summary>
/// The coach's turn: what waits in the inbox goes to the coach, what the coach says goes to the client and to the writer. Whoever has just read the socket
/// takes the turn on its own thread; turns come one after another.
/// </summary>
internal sealed class CoachTurn(ILiveCoach coach, LiveWords words, SessionWriter writer, Inbox inbox, Outbox outbox)
{
    /// <summary>States go out at most ten times a second: what a screen needs, not what a camera gives.</summary>
    private const double StateEveryS = 0.1;

    /// <summary>Half of what lies between two saves, so that each save finds something fresh.</summary>
    private const double ProgressEveryS = 0.25;

    /// <summary>Paint is looked at in passing: once a second is enough to show and to keep, and a tenth of the bytes.</summary>
    private const double PaintedEveryS = 1;

    private readonly Lock _gate = new();
    private double _lastStateS = double.NegativeInfinity;
    private double _lastProgressS = double.NegativeInfinity;
    private double _lastPaintedS = double.NegativeInfinity;
    private int _droppedTold;
    private bool _isOver;

    /// <summary>Takes everything that waits; says why when this client cannot be served any longer.</summary>
    public LiveEnd? Take()
    {
        lock (_gate)
        {
            if (!_isOver) TakeAll();
        }

        return outbox.IsOverfull ? LiveEnd.NotReading : null;
    }

    /// <summary>Takes what still waits and ends the coach's session; turns after this one do nothing.</summary>
    public LiveEnd? Finish()
    {
        lock (_gate)
        {
            if (_isOver) return null;
            TakeAll();
            Publish(coach.Finish(), isCommand: false);
            writer.Note(coach.Progress());
            TellPainted();
            _isOver = true;
        }

        return null;
    }

    // a coach who failed is asked nothing more
    private void TakeAll()
    {
        _isOver = true;
        while (inbox.TryTake(out CoachCommand command)) Publish(coach.Command(command), isCommand: true);
        while (inbox.TryTake(out Frame? frame))
        {
            writer.Recording?.Add(frame);
            Publish(coach.Advance(frame), isCommand: false);
            inbox.Return(frame);
        }

        TellDropped();
        _isOver = false;
    }

    private void Publish(IReadOnlyList<CoachEvent> events, bool isCommand)
    {
        // By number: most frames have no events, and an enumerator for each would be all they leave behind.
        for (int i = 0; i < events.Count; i++)
        {
            writer.Note(events[i]);
            if (words.Message(events[i]) is { } message) outbox.Post(message);
        }

        bool isNews = isCommand || events.Count > 0;
        if (isNews || coach.AtS - _lastProgressS >= ProgressEveryS)
        {
            _lastProgressS = coach.AtS;
            writer.Note(coach.Progress());
        }

        if (isNews || coach.AtS - _lastStateS >= StateEveryS)
        {
            _lastStateS = coach.AtS;
            outbox.PostState(coach.State());
        }

        if (coach.AtS - _lastPaintedS >= PaintedEveryS) TellPainted();
    }

    private void TellPainted()
    {
        _lastPaintedS = coach.AtS;
        if (coach.Painted() is not { } news) return;
        outbox.Post(news);
        writer.NotePainted(coach.PaintedTenths());
    }

    private void TellDropped()
    {
        if (inbox.Dropped == _droppedTold) return;
        _droppedTold = inbox.Dropped;
        outbox.Post(new DroppedMessage(_droppedTold));
    }
}
