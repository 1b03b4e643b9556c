namespace Effleur.Measurement.Capture;

/// <summary>Something that was wrong.</summary>
/// <param name="Advice">What.</param>
/// <param name="Share">Share of the frames, 0 to 1.</param>
public readonly record struct CaptureReason(CaptureAdvice Advice, double Share);
