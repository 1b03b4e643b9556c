using System.Collections.Immutable;
using Effleur.Core.Choreography;

namespace Effleur.Coaching;

/// <summary>One step as the coach follows it.</summary>
/// <param name="Index">Position, the same as in the choreography.</param>
/// <param name="Phase">What happens.</param>
/// <param name="DurationS">Seconds at the prescribed tempo; infinite when a single technique is watched.</param>
/// <param name="Targets">What is looked for; while getting ready, what comes next, so that an early start counts. Empty where nothing of it can be seen from the front: then the step is timed.</param>
public sealed record ProgramStep(int Index, StepPhase Phase, double DurationS, ImmutableArray<StrokeTarget> Targets)
{
    /// <summary>Passes each side is asked for: the most of any target; 0 unless it is work.</summary>
    public int PassesWanted => Phase == StepPhase.Work && !Targets.IsEmpty ? Targets.Max(t => t.PassesWanted) : 0;
}
