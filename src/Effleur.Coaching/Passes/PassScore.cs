using Effleur.Core.Strokes;

namespace Effleur.Coaching.Passes;

/// <summary>How well a pass matches its stroke, 0 to 100 (docs/methods/pass-score.md).</summary>
public static class PassScore
{
    // Chosen: deviation up to half a finger's width is the tracker's own; three finger widths further nothing is left.
    private const double FreeDeviationMm = 8;
    private const double LastDeviationMm = 32;

    // Chosen: a wrong direction is one mistake, not a worthless touch.
    private const double WrongWay = 0.4;

    private const double PathWeight = 0.3;
    private const double SpeedWeight = 0.35;
    private const double LengthWeight = 0.35;

    /// <summary>The score.</summary>
    /// <param name="stroke">What was asked.</param>
    /// <param name="tempo">The person's tempo: 1 as prescribed, 0.9 a tenth slower.</param>
    /// <param name="speedCmS">Speed of a glide in cm/s; null for the other kinds.</param>
    /// <param name="passS">Seconds the pass took.</param>
    /// <param name="completeness">Share done, 0 to 1.</param>
    /// <param name="deviationMm">Mean distance from the path in mm.</param>
    /// <param name="isForward">Whether it ran the prescribed way.</param>
    public static double Of(Stroke stroke, double tempo, double? speedCmS, double passS, double completeness, double deviationMm, bool isForward)
    {
        double path = Math.Clamp((LastDeviationMm - deviationMm) / (LastDeviationMm - FreeDeviationMm), 0, 1);
        double pace = stroke.Kind == StrokeKind.Hold ? 1 : SpeedBand.Fit(Pace(stroke, tempo, speedCmS, passS));
        double length = Math.Clamp(completeness / 0.9, 0, 1);
        return 100 * (isForward ? 1 : WrongWay) * ((PathWeight * path) + (SpeedWeight * pace) + (LengthWeight * length));
    }

    /// <summary>Pace against the wanted pace: 1 is as asked, 2 twice as fast.</summary>
    public static double Pace(Stroke stroke, double tempo, double? speedCmS, double passS)
    {
        ArgumentNullException.ThrowIfNull(stroke);
        if (stroke.Kind == StrokeKind.Hold) return 1;
        if (stroke.Kind == StrokeKind.Glide) return (speedCmS ?? 0) / Math.Min(stroke.MaxSpeedCmS, tempo * stroke.SpeedCmS);

        // Hands that tap in turn each do every second tap.
        double perHand = stroke is { Kind: StrokeKind.Tap, Hands: HandUse.Alternating } ? 0.5 : 1;
        return 1 / (passS * tempo * stroke.PassesPerSecond * perHand);
    }
}
