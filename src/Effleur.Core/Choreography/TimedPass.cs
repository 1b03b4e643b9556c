namespace Effleur.Core.Choreography;

/// <summary>When one pass is shown; between passes the hand lifts and returns.</summary>
/// <param name="StartS">Seconds from the routine's start.</param>
/// <param name="EndS">Seconds from the routine's start.</param>
public readonly record struct TimedPass(double StartS, double EndS);
