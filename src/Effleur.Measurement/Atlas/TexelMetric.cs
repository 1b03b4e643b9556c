namespace Effleur.Measurement.Atlas;

/// <summary>
/// How far a step over texels goes on the canonical head, the same all over one triangle: a step of (dx, dy) texels is
/// √(Xx dx² + 2 Xy dx dy + Yy dy²) canonical millimetres long. The default lets every step be 0 long.
/// </summary>
/// <param name="Xx">Squared length of one texel to the right, mm².</param>
/// <param name="Xy">Scalar product of one texel to the right and one down, mm².</param>
/// <param name="Yy">Squared length of one texel down, mm².</param>
public readonly record struct TexelMetric(double Xx, double Xy, double Yy)
{
    /// <summary>Skin under one texel, canonical mm².</summary>
    public double AreaMm2 => Math.Sqrt(Math.Max(0, (Xx * Yy) - (Xy * Xy)));

    /// <summary>Side of a square of that skin, canonical mm: the scale that keeps areas.</summary>
    public double MmPerTexel => Math.Sqrt(AreaMm2);

    /// <summary>Longest step of one texel by the shortest: 1 where the picture is true, infinite where the skin is squeezed flat.</summary>
    public double Anisotropy
    {
        get
        {
            double mean = (Xx + Yy) / 2, spread = Math.Sqrt(Math.Pow((Xx - Yy) / 2, 2) + (Xy * Xy));
            return Math.Sqrt((mean + spread) / Math.Max(0, mean - spread));
        }
    }

    /// <summary>Length of a step, canonical mm.</summary>
    /// <param name="dx">Texels to the right.</param>
    /// <param name="dy">Texels down.</param>
    public double Length(double dx, double dy) => Math.Sqrt(Math.Max(0, (Xx * dx * dx) + (2 * Xy * dx * dy) + (Yy * dy * dy)));
}
