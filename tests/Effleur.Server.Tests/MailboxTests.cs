using Effleur.Coaching;
using Effleur.Core.Frames;
using Effleur.Server.Live;

namespace Effleur.Server.Tests;

public class MailboxTests
{
    [Fact]
    public void Inbox_Overfull_KeepsTheNewestFramesAndEveryCommand()
    {
        var inbox = new Inbox(new SpareFrames());
        for (int i = 0; i < Inbox.FrameCapacity + 5; i++)
        {
            Frame frame = inbox.Rent();
            frame.CaptureTimeUs = i;
            inbox.Post(frame);
            inbox.Post(CoachCommand.Slower);
        }

        var times = new List<long>();
        while (inbox.TryTake(out Frame? frame)) times.Add(frame.CaptureTimeUs);
        int commands = 0;
        while (inbox.TryTake(out CoachCommand _)) commands++;

        Assert.Equal(Enumerable.Range(5, Inbox.FrameCapacity).Select(i => (long)i), times);
        Assert.Equal((5, Inbox.FrameCapacity + 5), (inbox.Dropped, commands));
    }

    [Fact]
    public void Inbox_FramesReturned_AreUsedAgain()
    {
        var inbox = new Inbox(new SpareFrames());
        var frames = new HashSet<Frame>();

        for (int i = 0; i < 1000; i++)
        {
            Frame frame = inbox.Rent();
            frames.Add(frame);
            inbox.Post(frame);
            if (i % 3 == 0 && inbox.TryTake(out Frame? taken)) inbox.Return(taken);
        }

        Assert.True(frames.Count <= Inbox.FrameCapacity + 2, $"{frames.Count} frames were made.");
    }

    [Fact]
    public void Outbox_SlowReader_GetsEveryEventInOrderAndTheNewestState()
    {
        var outbox = new Outbox();
        for (int i = 0; i < 50; i++)
        {
            outbox.PostState(State(i));
            outbox.Post(new DoneMessage(i));
        }

        var taken = new List<LiveMessage>();
        while (outbox.Take() is { } message) taken.Add(message);

        Assert.Equal(Enumerable.Range(0, 50).Select(i => new DoneMessage(i)), taken.OfType<DoneMessage>());
        Assert.Equal(49, Assert.Single(taken.OfType<StateMessage>()).AtS);
        Assert.Equal(49, outbox.StatesDropped);
        Assert.False(outbox.IsOverfull);
    }

    [Fact]
    public void Outbox_ReaderStandsStill_IsNoticed()
    {
        var outbox = new Outbox();

        for (int i = 0; i <= Outbox.EventCapacity; i++) outbox.Post(new DoneMessage(i));

        Assert.True(outbox.IsOverfull);
    }

    private static StateMessage State(double atS) => new(atS, 0, CoachPhase.Work, PauseReason.None, 0, 0, 0, []);
}
