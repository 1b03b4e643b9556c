namespace Effleur.Measurement.Pulse;

/// <summary>What ten seconds gave.</summary>
/// <param name="StartS">When they begin, on the trace's own clock.</param>
/// <param name="EndS">When they end.</param>
/// <param name="RateBpm">Beats a minute.</param>
/// <param name="SnrDb">Power of the line and its double over the rest of the band, in decibels.</param>
/// <param name="Quality">0 to 1, from <paramref name="SnrDb"/>.</param>
/// <param name="IsAccepted">Methods and places agree and the line stands out.</param>
public readonly record struct PulseWindow(double StartS, double EndS, double RateBpm, double SnrDb, double Quality, bool IsAccepted);
