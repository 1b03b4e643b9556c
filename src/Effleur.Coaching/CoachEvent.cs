using Effleur.Coaching.Cues;
using Effleur.Coaching.Gestures;
using Effleur.Coaching.Passes;
using Effleur.Core.Anatomy;

namespace Effleur.Coaching;

/// <summary>Something that happened, at a time of the frames' own clock.</summary>
/// <param name="AtS">Seconds from the start.</param>
public abstract record CoachEvent(double AtS);

/// <summary>A pass ended and was judged, or could not be seen.</summary>
/// <param name="AtS">Seconds from the start.</param>
/// <param name="Pass">The pass.</param>
public sealed record PassEnded(double AtS, Pass Pass) : CoachEvent(AtS);

/// <summary>The coach says something.</summary>
/// <param name="AtS">Seconds from the start.</param>
/// <param name="Cue">What.</param>
public sealed record CueGiven(double AtS, Cue Cue) : CoachEvent(AtS);

/// <summary>A step of the choreography began.</summary>
/// <param name="AtS">Seconds from the start.</param>
/// <param name="Step">Its index.</param>
/// <param name="Reason">Why the step before ended.</param>
public sealed record StepStarted(double AtS, int Step, StepChange Reason) : CoachEvent(AtS);

/// <summary>A fingertip rested in a red zone: the session stops until the person goes on.</summary>
/// <param name="AtS">Seconds from the start.</param>
/// <param name="Zone">The no-go zone.</param>
/// <param name="Kind">Why it is one.</param>
public sealed record StopRaised(double AtS, string Zone, NoGoKind Kind) : CoachEvent(AtS);

/// <summary>The session paused or went on.</summary>
/// <param name="AtS">Seconds from the start.</param>
/// <param name="Paused">Why it is paused, or <see cref="PauseReason.None"/>.</param>
public sealed record PauseChanged(double AtS, PauseReason Paused) : CoachEvent(AtS);

/// <summary>The person's hands rested on the face as asked, and this is how large they look there.</summary>
/// <param name="AtS">Seconds from the start.</param>
/// <param name="HandSize">For <see cref="CoachOptions.HandSize"/>.</param>
public sealed record TouchLearned(double AtS, double HandSize) : CoachEvent(AtS);

/// <summary>The last step is done.</summary>
/// <param name="AtS">Seconds from the start.</param>
public sealed record RoutineDone(double AtS) : CoachEvent(AtS);

/// <summary>A gesture was held to the camera. A palm also pauses or goes on; a thumb, after the last step, is an opinion.</summary>
/// <param name="AtS">Seconds from the start.</param>
/// <param name="Gesture">Which.</param>
public sealed record GestureShown(double AtS, Gesture Gesture) : CoachEvent(AtS);

/// <summary>What the hands do was recognised, or is none of the catalogue's techniques any more.</summary>
/// <param name="AtS">Seconds from the start.</param>
/// <param name="Technique">The technique; null for none.</param>
/// <param name="Side">The side of the face; null for both, and for none.</param>
/// <param name="Probability">How sure it is.</param>
public sealed record TechniqueRecognised(double AtS, string? Technique, Side? Side, double Probability) : CoachEvent(AtS);
