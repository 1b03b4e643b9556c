using Effleur.Coaching.Cues;
using Effleur.Coaching.Poses;

namespace Effleur.Coaching;

/// <summary>What can be set about coaching; everything else is a constant with its reason beside it.</summary>
public sealed record CoachOptions
{
    /// <summary>The defaults.</summary>
    public static CoachOptions Default { get; } = new();

    /// <summary>Where millimetres come from.</summary>
    /// <value>Default: <see cref="ScaleSource.MeanAdult"/>, the steadier of the two that ask nothing of the person (docs/methods/head-pose.md).</value>
    public ScaleSource Scale { get; init; } = ScaleSource.MeanAdult;

    /// <summary>The person's millimetres for one millimetre of the canonical head, as calibrated with a card; used only with <see cref="ScaleSource.Card"/>.</summary>
    /// <value>Default: 1.</value>
    public double CardScale { get; init; } = 1;

    /// <summary>Hands beyond a quarter off the mean are mistakes (chosen: five standard deviations of adults).</summary>
    public const double LeastHandSize = 0.8;

    /// <summary>The other end.</summary>
    public const double MostHandSize = 1.25;

    /// <summary>The person's hand against their face, 1 for the mean adult's, as learned while it rested on the skin; null when it is not known, and then only a hand clearly in the air is told (docs/methods/hovering.md).</summary>
    /// <value>Default: null.</value>
    public double? HandSize { get; init; }

    /// <summary>Whether the face is a flat photograph seen by the mannequin's camera, as in its films without depth (docs/methods/mannequin.md): hands on it do not lie farther away beside the nose.</summary>
    /// <value>Default: false, a person.</value>
    public bool FaceIsFlat { get; init; }

    /// <summary>Seconds after which a stop clears by itself once the finger has left; null when only the person may go on. Files have nobody to ask.</summary>
    /// <value>Default: null.</value>
    public double? StopClearsAfterS { get; init; }

    /// <summary>How much is said.</summary>
    /// <value>Default: <see cref="Talk.Normal"/>.</value>
    public Talk Talk { get; init; } = Talk.Normal;
}
