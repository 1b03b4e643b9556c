namespace Effleur.Trials.Decay;

/// <summary>One answer some time after a session.</summary>
/// <param name="Session">Number of the session.</param>
/// <param name="Minutes">Minutes after it.</param>
/// <param name="Value">In the outcome's unit.</param>
internal readonly record struct Probe(int Session, double Minutes, double Value);
