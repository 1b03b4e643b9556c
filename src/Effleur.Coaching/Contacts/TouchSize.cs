namespace Effleur.Coaching.Contacts;

/// <summary>How large a hand on the skin looks against the face, and when it is larger: in the air (docs/methods/hovering.md).</summary>
internal static class TouchSize
{
    // With the person's own hand known; and without, taken for the mean adult's, when only a hand clearly in the air is told
    // (measured on films at 0, 10, 20 and 40 mm, docs/methods/hovering.md).
    private const double KnownLimit = 0.045;
    private const double UnknownLimit = 0.06;

    /// <summary>How much larger a hand looked than one that touches, as a share.</summary>
    /// <param name="size">Hand extent over face scale, mean by logarithms.</param>
    /// <param name="handSize">The person's hand against their face, 1 for the mean adult's.</param>
    public static double Nearer(double size, double? handSize) => (size / (handSize ?? 1)) - 1;

    /// <summary>Whether that is a hand in the air.</summary>
    public static bool IsHovering(double nearer, double? handSize) => nearer > (handSize is null ? UnknownLimit : KnownLimit);
}
