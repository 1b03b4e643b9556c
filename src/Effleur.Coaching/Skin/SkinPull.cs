namespace Effleur.Coaching.Skin;

/// <summary>How far the skin at a contact has moved against the bones, in the picture, in canonical millimetres.</summary>
/// <param name="XMm">To the right of the picture.</param>
/// <param name="YMm">Down.</param>
/// <param name="ErrorMm">One standard error of each; infinite when nothing can be said.</param>
internal readonly record struct SkinPull(double XMm, double YMm, double ErrorMm)
{
    public static SkinPull Unknown { get; } = new(0, 0, double.PositiveInfinity);

    public bool IsKnown => double.IsFinite(ErrorMm);
}
