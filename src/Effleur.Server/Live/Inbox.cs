using System.Diagnostics.CodeAnalysis;
using Effleur.Coaching;
using Effleur.Core.Frames;

namespace Effleur.Server.Live;

/// <summary>
/// Frames and commands on their way from one socket to one coach. When the coach is behind, the oldest frame is thrown away and counted: what the
/// hands do now matters more than what they did. Commands are never thrown away. Frames are reused, so a steady session allocates none.
/// </summary>
internal sealed class Inbox(SpareFrames spare)
{
    /// <summary>Frames that may wait (chosen: a quarter of a second at 30 a second, the longest delay at which a cue still fits the hand).</summary>
    public const int FrameCapacity = 8;

    private readonly Lock _gate = new();
    private readonly Queue<Frame> _frames = new(FrameCapacity);
    private readonly Queue<CoachCommand> _commands = new();

    /// <summary>Frames thrown away so far.</summary>
    public int Dropped { get; private set; }

    /// <summary>A frame to fill; give it back with <see cref="Post(Frame)"/> or <see cref="Return"/>.</summary>
    public Frame Rent() => spare.Take();

    public void Return(Frame frame) => spare.Add(frame);

    public void Post(Frame frame)
    {
        lock (_gate)
        {
            if (_frames.Count == FrameCapacity)
            {
                spare.Add(_frames.Dequeue());
                Dropped++;
            }

            _frames.Enqueue(frame);
        }
    }

    public void Post(CoachCommand command)
    {
        lock (_gate) _commands.Enqueue(command);
    }

    public bool TryTake(out CoachCommand command)
    {
        lock (_gate) return _commands.TryDequeue(out command);
    }

    public bool TryTake([NotNullWhen(true)] out Frame? frame)
    {
        lock (_gate) return _frames.TryDequeue(out frame);
    }
}
