using System.Collections.Immutable;

namespace Effleur.Core.Choreography;

/// <summary>One step of a choreography; a work step is one stroke.</summary>
/// <param name="Index">Position among the steps, from 0.</param>
/// <param name="Phase">What happens.</param>
/// <param name="TechniqueId">The technique it belongs to.</param>
/// <param name="Title">What the screen shows, a few words.</param>
/// <param name="StartS">Seconds from the routine's start.</param>
/// <param name="DurationS">Seconds at the prescribed tempo.</param>
/// <param name="Hands">One track for each working hand; empty unless <paramref name="Phase"/> is <see cref="StepPhase.Work"/>.</param>
/// <param name="Lines">Sentences said during the step, in order of time.</param>
public sealed record ChoreographyStep(
    int Index,
    StepPhase Phase,
    string TechniqueId,
    string Title,
    double StartS,
    double DurationS,
    ImmutableArray<HandTrack> Hands,
    ImmutableArray<SpokenLine> Lines);
