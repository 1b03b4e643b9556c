using Effleur.Coaching.Poses;
using Effleur.Core.Frames;
using Effleur.Core.Strokes;

namespace Effleur.Coaching.Contacts;

/// <summary>How large a hand on the skin looks against the face, and when it is larger: in the air (docs/methods/hovering.md).</summary>
internal static class TouchSize
{
    // With the person's own hand known; and without, taken for the mean adult's, when only a hand clearly in the air is told
    // (measured on films at 0, 10, 20 and 40 mm, docs/methods/hovering.md).
    private const double KnownLimit = 0.04;
    private const double UnknownLimit = 0.07;

    /// <summary>A palm that lies on the skin is farther from the camera than one behind working fingertips: it looks so much of that (measured, docs/methods/hovering.md).</summary>
    public const double RestingPalm = 0.93;

    // Chosen: the usual distance to a laptop. It matters for a turned head, whose near side is nearer than the face.
    private const double DistanceMm = 600;

    /// <summary>How large a hand looks against the face: 1 for the mean adult's that works with its fingertips on the skin.</summary>
    /// <param name="hand">The hand.</param>
    /// <param name="face">The face.</param>
    /// <param name="vertex">The vertex of the head nearest to its contact point. Where that is nearer to the camera than the face, a touching hand looks larger as well.</param>
    public static double Of(HandSample hand, LiveFace face, int vertex) =>
        HandExtent.PxPerMm(hand) / face.PxPerMm * (1 - (Math.Max(0, face.NearerMm(vertex)) / DistanceMm));

    /// <summary>How much larger a hand looked than one that touches, as a share; NaN of a kneading one, whose palm goes up and down as it works.</summary>
    /// <param name="size">Of the pass (<see cref="Of"/>).</param>
    /// <param name="stroke">What it did.</param>
    /// <param name="handSize">The person's hand against their face, 1 for the mean adult's.</param>
    public static double Nearer(double size, Stroke stroke, double? handSize) => stroke switch
    {
        { Kind: StrokeKind.Knead } => double.NaN,
        { Form: HandForm.Palm } => (size / (RestingPalm * (handSize ?? 1))) - 1,
        _ => (size / (handSize ?? 1)) - 1,
    };

    /// <summary>Whether that is a hand in the air.</summary>
    public static bool IsHovering(double nearer, double? handSize) => nearer > (handSize is null ? UnknownLimit : KnownLimit);
}
