using Effleur.Coaching;
using Effleur.Core.Frames;

namespace Effleur.Testing.Straight;

/// <summary>A whole recording through the coach.</summary>
public static class CoachRun
{
    public static (CoachState State, List<CoachEvent> Events) Of(CoachProgram program, IEnumerable<Frame> frames, CoachOptions? options = null)
    {
        List<CoachEvent> events = [];
        CoachState state = Coach.Start(program);
        foreach (Frame frame in frames) state = Coach.Advance(state, frame, options ?? CoachOptions.Default, events);
        return (Coach.Finish(state, events), events);
    }
}
