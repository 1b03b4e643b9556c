using Effleur.Measurement.Atlas;

namespace Effleur.Testing.Skin;

/// <summary>An atlas nobody would make: bytes, holes and a scale at random, some of them flat or clipped over blocks.</summary>
public static class AnyAtlas
{
    public static FaceAtlas Draw(int size, int seed)
    {
        var random = new Random(seed);
        byte[] rgb = new byte[3 * size * size], seen = new byte[size * size];
        random.NextBytes(rgb);
        random.NextBytes(seen);
        if (random.Next(3) == 0) Array.Fill(seen, byte.MaxValue);
        for (int blocks = random.Next(8); blocks > 0; blocks--)
        {
            int at = random.Next(rgb.Length), length = random.Next(rgb.Length - at);
            rgb.AsSpan(at, length).Fill((byte)random.Next(256));
        }

        return new(size, rgb, seen, Math.Exp(random.NextDouble() * 4 - 3), random.NextDouble());
    }
}
