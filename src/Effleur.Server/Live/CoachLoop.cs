using Effleur.Coaching;
using Effleur.Core.Frames;

namespace Effleur.Server.Live;

/// <summary>The one loop that asks the coach: frames in order of their capture time, events out to the client and to the writer.</summary>
internal sealed class CoachLoop(ILiveCoach coach, LiveWords words, SessionWriter writer, Inbox inbox, Outbox outbox)
{
    /// <summary>States go out at most ten times a second: what a screen needs, not what a camera gives.</summary>
    private const double StateEveryS = 0.1;

    private long _lastUs = coach.View.State.AtS is > 0 and var fromS ? (long)(fromS * 1e6) : long.MinValue;
    private double _lastStateS = double.NegativeInfinity;
    private int _droppedTold;
    private int _backwardsInARow;

    public async Task<LiveEnd> RunAsync()
    {
        outbox.PostState(coach.View.State);
        while (await inbox.WaitAsync(CancellationToken.None))
        {
            while (inbox.TryTake(out CoachCommand command)) Publish(coach.Command(command), force: true);
            while (inbox.TryTake(out Frame? frame))
            {
                Take(frame);
                inbox.Return(frame);
                if (_backwardsInARow >= FrameReceiver.MaxBadInARow) return LiveEnd.BadFrames;
            }

            TellDropped();
            if (outbox.IsOverfull) return LiveEnd.NotReading;
        }

        return LiveEnd.Gone;
    }

    private void Take(Frame frame)
    {
        if (frame.CaptureTimeUs <= _lastUs)
        {
            _backwardsInARow++;
            return;
        }

        _backwardsInARow = 0;
        _lastUs = frame.CaptureTimeUs;
        writer.Recording?.Add(frame);
        Publish(coach.Advance(frame), force: false);
    }

    private void Publish(IReadOnlyList<CoachEvent> events, bool force)
    {
        foreach (CoachEvent happened in events)
        {
            writer.Note(happened);
            if (words.Message(happened) is { } message) outbox.Post(message);
        }

        StateMessage state = coach.View.State;
        writer.Note(coach);
        if (!force && events.Count == 0 && state.AtS - _lastStateS < StateEveryS) return;
        _lastStateS = state.AtS;
        outbox.PostState(state);
    }

    private void TellDropped()
    {
        if (inbox.Dropped == _droppedTold) return;
        _droppedTold = inbox.Dropped;
        outbox.Post(new DroppedMessage(_droppedTold));
    }
}
