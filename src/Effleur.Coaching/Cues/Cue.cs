namespace Effleur.Coaching.Cues;

/// <summary>What the coach says at a moment.</summary>
/// <param name="AtS">Seconds from the start.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">The words, from knowledge.</param>
public sealed record Cue(double AtS, CueKind Kind, string Text);
