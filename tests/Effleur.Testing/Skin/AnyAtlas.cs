using Effleur.Measurement.Atlas;

namespace Effleur.Testing.Skin;

/// <summary>An atlas nobody would make: bytes, holes and a scale at random, some of them flat or clipped over blocks; half of them within a narrow range of colours, so that they pass for skin.</summary>
public static class AnyAtlas
{
    /// <summary>Side at which half of the scales are fine enough for lines.</summary>
    public const int Size = 384;

    public static FaceAtlas Draw(int seed)
    {
        var random = new Random(seed);
        byte[] rgb = new byte[3 * Size * Size], seen = new byte[Size * Size];
        random.NextBytes(rgb);
        random.NextBytes(seen);
        if (random.Next(2) == 0)
        {
            (int least, int range) = (random.Next(200), random.Next(56));
            for (int i = 0; i < rgb.Length; i++) rgb[i] = (byte)(least + (rgb[i] * range / 255));
        }

        if (random.Next(3) > 0) Array.Fill(seen, byte.MaxValue);
        for (int blocks = random.Next(8); blocks > 0; blocks--)
        {
            int at = random.Next(rgb.Length), length = random.Next(rgb.Length - at);
            rgb.AsSpan(at, length).Fill((byte)random.Next(256));
        }

        return new(Size, rgb, seen, Math.Exp((random.NextDouble() * 1.5) - 1.8), random.NextDouble());
    }
}
