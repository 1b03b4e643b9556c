using Effleur.Core.Anatomy;

namespace Effleur.Coaching.Passes;

/// <summary>One performed repetition of a stroke, or the part of one that was not seen.</summary>
public sealed record Pass
{
    /// <summary>Technique id, "T19".</summary>
    public required string Technique { get; init; }

    /// <summary>Stroke id, "T19.glide".</summary>
    public required string Stroke { get; init; }

    /// <summary>Side of the face, the person's own.</summary>
    public required Side Side { get; init; }

    /// <summary>Index of the choreography step it was done in; 0 when a single technique is coached.</summary>
    public required int Step { get; init; }

    /// <summary>Seconds from the start.</summary>
    public required double StartS { get; init; }

    /// <summary>Seconds from the start.</summary>
    public required double EndS { get; init; }

    /// <summary>False when it cannot be judged; then <see cref="Refused"/> says why, and every figure but <see cref="Nearer"/> is null.</summary>
    public required bool Seen { get; init; }

    /// <summary>Why it was not judged; null when it was.</summary>
    public PassRefusal? Refused { get; init; }

    /// <summary>How much larger the hand would look than one on the skin, for how far over the skin it was, as a share; 0.05 and more is about 3 cm in the air at arm's length (docs/methods/hovering.md); null where it was not judged.</summary>
    public double? Nearer { get; init; }

    /// <summary>Whether it ran the prescribed way; null also where a circle is seen too nearly from its side to say.</summary>
    public required bool? DirectionCorrect { get; init; }

    /// <summary>Mean speed over the moving part, cm/s on the canonical head at the person's scale; null for holds.</summary>
    public required double? SpeedCmS { get; init; }

    /// <summary>Millimetres travelled along the path.</summary>
    public required double? LengthMm { get; init; }

    /// <summary>Share of the path (or of the hold's time, or of the circle) that was done, 0 to 1.</summary>
    public required double? Completeness { get; init; }

    /// <summary>Mean distance from the path in millimetres.</summary>
    public required double? PathDeviationMm { get; init; }

    /// <summary>Smoothness of a glide: spectral arc length, about −1.5 for one even movement, lower for pushes (docs/methods/spectral-arc-length.md); null where it was not judged.</summary>
    public double? Smoothness { get; init; }

    /// <summary>How far the skin went along with the hand, in millimetres along the movement (docs/methods/skin-drag.md); null where it was not seen, as always with the face model's landmarks: that is no zero.</summary>
    public double? DragMm { get; init; }

    /// <summary>One standard error of <see cref="DragMm"/>.</summary>
    public double? DragErrorMm { get; init; }

    /// <summary>0 to 100 (docs/methods/pass-score.md).</summary>
    public required double? Score { get; init; }
}
