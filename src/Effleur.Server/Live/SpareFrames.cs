using System.Collections.Concurrent;
using Effleur.Core.Frames;

namespace Effleur.Server.Live;

/// <summary>
/// Frames nobody reads at the moment, for all sessions: a thread fills the one it has read last, which the processor still has at hand. One for each
/// session would have been forgotten by the session's next turn.
/// </summary>
internal sealed class SpareFrames
{
    private readonly ConcurrentBag<Frame> _spare = [];

    public Frame Take() => _spare.TryTake(out Frame? frame) ? frame : new Frame();

    public void Add(Frame frame) => _spare.Add(frame);
}
