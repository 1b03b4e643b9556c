namespace Effleur.Measurement.Shape;

/// <summary>Where a shape's millimetres come from.</summary>
/// <param name="MmPerCanonicalMm">The person's millimetres for one of the canonical head, above 0.</param>
/// <param name="ErrorShare">One standard error of it, as a share.</param>
/// <param name="IsCard">From a bank card held to the forehead; else from the irises.</param>
public readonly record struct ShapeScale(double MmPerCanonicalMm, double ErrorShare, bool IsCard)
{
    /// <summary>Visible width of an adult's iris in millimetres (evidence E4).</summary>
    public const double IrisMm = 11.7;

    // Between adults: 0.5 of 11.7 mm (evidence E4).
    private const double IrisErrorShare = 0.5 / IrisMm;

    // A card held by hand tilts (chosen, as the coach has it: docs/methods/head-pose.md).
    private const double CardErrorShare = 0.01;

    /// <summary>The caller's own calibration.</summary>
    /// <param name="mmPerCanonicalMm">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0, or not finite.</exception>
    public static ShapeScale FromCard(double mmPerCanonicalMm)
    {
        if (!(mmPerCanonicalMm > 0) || !double.IsFinite(mmPerCanonicalMm)) throw new ArgumentOutOfRangeException(nameof(mmPerCanonicalMm), mmPerCanonicalMm, "A scale is above 0.");
        return new(mmPerCanonicalMm, CardErrorShare, true);
    }

    /// <summary>From the irises' width in canonical millimetres.</summary>
    internal static ShapeScale FromIris(double widthMm, double errorMm) =>
        new(IrisMm / widthMm, Math.Sqrt((IrisErrorShare * IrisErrorShare) + (errorMm / widthMm * (errorMm / widthMm))), false);
}
