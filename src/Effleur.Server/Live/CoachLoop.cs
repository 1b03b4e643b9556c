using Effleur.Coaching;
using Effleur.Core.Frames;

namespace Effleur.Server.Live;

/// <summary>The one loop that asks the coach: frames in, events out to the client and to the writer.</summary>
internal sealed class CoachLoop(ILiveCoach coach, LiveWords words, SessionWriter writer, Inbox inbox, Outbox outbox)
{
    /// <summary>States go out at most ten times a second: what a screen needs, not what a camera gives.</summary>
    private const double StateEveryS = 0.1;

    /// <summary>Half of what lies between two saves, so that each save finds something fresh.</summary>
    private const double ProgressEveryS = 0.25;

    /// <summary>Paint is looked at in passing: once a second is enough, and a tenth of the bytes.</summary>
    private const double PaintedEveryS = 1;

    private double _lastStateS = double.NegativeInfinity;
    private double _lastProgressS = double.NegativeInfinity;
    private double _lastPaintedS = double.NegativeInfinity;
    private int _droppedTold;

    /// <summary>Runs until the inbox is completed, or until this client cannot be served.</summary>
    public async Task<LiveEnd> RunAsync()
    {
        outbox.PostState(coach.State());
        while (await inbox.WaitAsync(CancellationToken.None))
        {
            TakeAll();
            TellDropped();
            if (outbox.IsOverfull) return LiveEnd.NotReading;
        }

        Publish(coach.Finish(), isCommand: false);
        writer.Note(coach.Progress());
        return LiveEnd.Gone;
    }

    private void TakeAll()
    {
        while (inbox.TryTake(out CoachCommand command)) Publish(coach.Command(command), isCommand: true);
        while (inbox.TryTake(out Frame? frame))
        {
            writer.Recording?.Add(frame);
            Publish(coach.Advance(frame), isCommand: false);
            inbox.Return(frame);
        }
    }

    private void Publish(IReadOnlyList<CoachEvent> events, bool isCommand)
    {
        foreach (CoachEvent happened in events)
        {
            writer.Note(happened);
            if (words.Message(happened) is { } message) outbox.Post(message);
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

        TellPainted();
    }

    private void TellPainted()
    {
        if (coach.AtS - _lastPaintedS < PaintedEveryS) return;
        _lastPaintedS = coach.AtS;
        if (coach.Painted() is { } news) outbox.Post(news);
    }

    private void TellDropped()
    {
        if (inbox.Dropped == _droppedTold) return;
        _droppedTold = inbox.Dropped;
        outbox.Post(new DroppedMessage(_droppedTold));
    }
}
