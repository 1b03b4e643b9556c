namespace Effleur.Trials.Comfort;

/// <summary>What an arm would have given in every session, had it always been drawn.</summary>
/// <param name="Arm">The arm.</param>
/// <param name="Count">Sessions of it with an outcome.</param>
/// <param name="Mean">Mean benefit, in the outcome's unit; more is better. Null without a session.</param>
/// <param name="StandardError">Its standard error; null with fewer than two sessions.</param>
/// <param name="Interval95">Interval that holds the true mean about 95 times in 100; null with fewer than two sessions.</param>
public sealed record WeightedMean(string Arm, int Count, double? Mean, double? StandardError, (double Low, double High)? Interval95);
