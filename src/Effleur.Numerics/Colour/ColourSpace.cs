namespace Effleur.Numerics.Colour;

/// <summary>Between linear sRGB, CIE XYZ and CIELAB, all against D65 (CIE 15:2018).</summary>
public static class ColourSpace
{
    // CIE's exact fractions for the straight piece of CIELAB, rather than the rounded 0.008856 and 903.3.
    private const double Epsilon = 216.0 / 24389;
    private const double Kappa = 24389.0 / 27;

    /// <summary>D65 as the sRGB matrix has it: the sum of each of its rows, so that a neutral grey has a* and b* of exactly 0.</summary>
    public static Xyz D65 { get; } = ToXyz(new LinearRgb(1, 1, 1));

    /// <summary>XYZ of linear sRGB. The matrix is that of the primaries and white of IEC 61966-2-1 in full precision.</summary>
    public static Xyz ToXyz(LinearRgb c) => new(
        (0.4123907992659595 * c.R) + (0.35758433938387796 * c.G) + (0.1804807884018343 * c.B),
        c.Luminance,
        (0.01933081871559185 * c.R) + (0.11919477979462599 * c.G) + (0.9505321522496606 * c.B));

    /// <summary>Linear sRGB of XYZ.</summary>
    public static LinearRgb ToRgb(Xyz c) => new(
        (3.2409699419045213 * c.X) - (1.5373831775700935 * c.Y) - (0.4986107602930033 * c.Z),
        (-0.9692436362808798 * c.X) + (1.8759675015077206 * c.Y) + (0.04155505740717561 * c.Z),
        (0.05563007969699361 * c.X) - (0.20397695888897657 * c.Y) + (1.0569715142428786 * c.Z));

    /// <summary>CIELAB of linear sRGB.</summary>
    public static Lab ToLab(LinearRgb c) => ToLab(ToXyz(c), D65);

    /// <summary>CIELAB of XYZ against a white.</summary>
    /// <param name="c">The colour.</param>
    /// <param name="white">The white, Y = 1.</param>
    public static Lab ToLab(Xyz c, Xyz white)
    {
        double x = Root(c.X / white.X), y = Root(c.Y / white.Y), z = Root(c.Z / white.Z);
        return new((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }

    /// <summary>XYZ of CIELAB against a white: the way back of <see cref="ToLab(Xyz, Xyz)"/>.</summary>
    /// <param name="c">The colour.</param>
    /// <param name="white">The white, Y = 1.</param>
    public static Xyz ToXyz(Lab c, Xyz white)
    {
        double y = (c.L + 16) / 116;
        return new(white.X * Cube(y + (c.A / 500)), white.Y * Cube(y), white.Z * Cube(y - (c.B / 200)));
    }

    private static double Root(double t) => t > Epsilon ? Math.Cbrt(t) : ((Kappa * t) + 16) / 116;

    private static double Cube(double f) => f * f * f > Epsilon ? f * f * f : ((116 * f) - 16) / Kappa;
}
