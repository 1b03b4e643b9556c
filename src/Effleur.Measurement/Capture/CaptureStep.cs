namespace Effleur.Measurement.Capture;

/// <summary>What the guard says after a frame.</summary>
/// <param name="Advice">The one thing to mend, or to hold.</param>
/// <param name="IsLeftwards">For <see cref="CaptureAdvice.Turned"/>: whether the head has to turn to the person's left.</param>
/// <param name="HeldShare">How much of the second was held, 0 to 1; 1 once the shot is taken.</param>
/// <param name="Shoots">Now: true in one frame only.</param>
/// <param name="Spoilt">The clip that runs has to begin anew: true in one frame only. <see cref="Advice"/> says why.</param>
public readonly record struct CaptureStep(CaptureAdvice Advice, bool IsLeftwards, double HeldShare, bool Shoots, bool Spoilt);
