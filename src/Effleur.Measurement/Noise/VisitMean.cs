namespace Effleur.Measurement.Noise;

/// <summary>What a visit measured: the mean of its captures.</summary>
/// <param name="Value">The mean, in the metric's unit.</param>
/// <param name="Captures">How many, 1 or more.</param>
/// <param name="Day">Number of the day.</param>
/// <param name="StandardError">What the reading says of its own error; the larger of this and the person's noise counts. 0 when it says nothing.</param>
public readonly record struct VisitMean(double Value, int Captures, int Day, double StandardError = 0);
