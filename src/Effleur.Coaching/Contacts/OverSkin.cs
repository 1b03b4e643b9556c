namespace Effleur.Coaching.Contacts;

/// <summary>How far a hand is over the skin, by its size (docs/methods/hovering.md). NaN where nothing can be said.</summary>
/// <param name="HeightMm">Canonical millimetres from the skin out; below 0 inside of the head, as uncertainty goes.</param>
/// <param name="PerSizeMm">How much more that would be for a hand twice as large: much where the skin faces the camera, little where it is seen from its side.</param>
internal readonly record struct OverSkin(double HeightMm, double PerSizeMm)
{
    public static OverSkin Unknown { get; } = new(double.NaN, double.NaN);
}
