namespace Effleur.Core.Choreography;

/// <summary>A sentence said (and shown) at a moment.</summary>
/// <param name="AtS">Seconds from the routine's start.</param>
/// <param name="Text">The sentence.</param>
public sealed record SpokenLine(double AtS, string Text);
