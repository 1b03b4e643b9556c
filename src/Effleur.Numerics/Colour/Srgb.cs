namespace Effleur.Numerics.Colour;

/// <summary>The sRGB transfer curve (IEC 61966-2-1:1999), both ways.</summary>
public static class Srgb
{
    // The standard's own constants; its two pieces meet to within 1e-7 of linear light.
    private const double EncodedKnee = 0.04045;
    private const double LinearKnee = 0.0031308;
    private const double Slope = 12.92;
    private const double Offset = 0.055;
    private const double Power = 2.4;

    private static readonly double[] OfByte = [.. Enumerable.Range(0, 256).Select(value => ToLinear(value / 255.0))];

    /// <summary>Light in proportion, of a byte of a picture.</summary>
    public static double ToLinear(byte value) => OfByte[value];

    /// <summary>Light in proportion, of three bytes of a picture.</summary>
    public static LinearRgb ToLinear(byte red, byte green, byte blue) => new(OfByte[red], OfByte[green], OfByte[blue]);

    /// <summary>Light in proportion, of an encoded value; odd about 0, so that values outside 0 to 1 keep their order.</summary>
    /// <param name="encoded">0 (black) to 1 (white).</param>
    public static double ToLinear(double encoded)
    {
        double size = Math.Abs(encoded);
        double linear = size <= EncodedKnee ? size / Slope : Math.Pow((size + Offset) / (1 + Offset), Power);
        return Math.CopySign(linear, encoded);
    }

    /// <summary>The encoded value of light in proportion: the way back of <see cref="ToLinear(double)"/>.</summary>
    /// <param name="linear">0 (black) to 1 (white).</param>
    public static double FromLinear(double linear)
    {
        double size = Math.Abs(linear);
        double encoded = size <= LinearKnee ? size * Slope : ((1 + Offset) * Math.Pow(size, 1 / Power)) - Offset;
        return Math.CopySign(encoded, linear);
    }

    /// <summary>The byte a picture would have.</summary>
    /// <param name="linear">Clipped to 0 to 1.</param>
    public static byte ToByte(double linear) => (byte)Math.Round(255 * FromLinear(Math.Clamp(linear, 0, 1)));
}
