using Effleur.Numerics.Colour;

namespace Effleur.Testing.Skin;

/// <summary>The sRGB values X-Rite publishes for the ColorChecker Classic, row by row, as true colours under D65; and how a camera sees them under a lamp.</summary>
public static class ChartColours
{
    public static readonly (string Name, byte R, byte G, byte B)[] Published =
    [
        ("dark skin", 115, 82, 68), ("light skin", 194, 150, 130), ("blue sky", 98, 122, 157), ("foliage", 87, 108, 67), ("blue flower", 133, 128, 177), ("bluish green", 103, 189, 170),
        ("orange", 214, 126, 44), ("purplish blue", 80, 91, 166), ("moderate red", 193, 90, 99), ("purple", 94, 60, 108), ("yellow green", 157, 188, 64), ("orange yellow", 224, 163, 46),
        ("blue", 56, 61, 150), ("green", 70, 148, 73), ("red", 175, 54, 60), ("yellow", 231, 199, 31), ("magenta", 187, 86, 149), ("cyan", 8, 133, 161),
        ("white", 243, 243, 242), ("neutral 8", 200, 200, 200), ("neutral 6.5", 160, 160, 160), ("neutral 5", 122, 122, 121), ("neutral 3.5", 85, 85, 85), ("black", 52, 52, 52),
    ];

    public static LinearRgb Linear(int patch) => Srgb.ToLinear(Published[patch].R, Published[patch].G, Published[patch].B);

    /// <summary>Linear mean and scatter of a patch of pixels in 8 bits, with noise in bytes.</summary>
    public static (LinearRgb Mean, LinearRgb Sd) Photograph(LinearRgb light, int pixels, double noiseBytes, Random chance)
    {
        double[] sum = new double[3], squares = new double[3], channels = [light.R, light.G, light.B];
        for (int i = 0; i < pixels; i++)
            for (int c = 0; c < 3; c++)
            {
                double value = Srgb.ToLinear(Byte(channels[c], noiseBytes, chance));
                (sum[c], squares[c]) = (sum[c] + value, squares[c] + (value * value));
            }

        double sd(int c) => Math.Sqrt(Math.Max(0, (squares[c] / pixels) - (sum[c] * sum[c] / pixels / pixels)));
        return ((1.0 / pixels) * new LinearRgb(sum[0], sum[1], sum[2]), new(sd(0), sd(1), sd(2)));
    }

    public static byte Byte(double linear, double noiseBytes, Random chance) =>
        (byte)Math.Clamp(Math.Round((255 * Srgb.FromLinear(Math.Clamp(linear, 0, 1))) + (noiseBytes * Normal(chance))), 0, 255);

    public static double Normal(Random chance) => Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());
}
