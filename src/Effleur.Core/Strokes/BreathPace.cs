namespace Effleur.Core.Strokes;

/// <summary>One breath: the pass of a breathing stroke lasts both.</summary>
/// <param name="InS">Seconds of breathing in.</param>
/// <param name="OutS">Seconds of breathing out.</param>
public sealed record BreathPace(double InS, double OutS);
