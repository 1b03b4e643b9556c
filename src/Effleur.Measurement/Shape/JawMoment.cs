namespace Effleur.Measurement.Shape;

/// <summary>The jaw in one frame.</summary>
/// <param name="AtS">Seconds from the recording's start.</param>
/// <param name="OpeningMm">Between the lips' inner edges, up the head.</param>
/// <param name="DeviationMm">The chin's way to the person's left of where it is with the mouth closed; below 0 to the right.</param>
public readonly record struct JawMoment(double AtS, double OpeningMm, double DeviationMm);
