namespace Effleur.Numerics.Fading;

/// <summary>A reading some time after a session.</summary>
/// <param name="Minutes">Time since the session's end, 0 or more.</param>
/// <param name="Value">The reading.</param>
/// <param name="StandardError">Its standard error, above 0, in the same unit.</param>
public readonly record struct FadePoint(double Minutes, double Value, double StandardError);
