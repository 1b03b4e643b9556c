using Effleur.Numerics.Pictures;

namespace Effleur.Measurement.Lines;

/// <summary>How light the skin of an atlas is, as the natural logarithm of its light less that of its surroundings: a place a tenth darker than around it is −0.1 under any lamp.</summary>
internal static class SkinLight
{
    /// <summary>Entries of a texel's light: 2 red + 5 green + blue, which is near the weights of Rec. 601's luma and needs no multiplication.</summary>
    public const int Levels = (8 * byte.MaxValue) + 1;

    // Chosen: 4 mm is beyond the widest line looked for and below the forms of a face.
    private const double SurroundingsMm = 4;
    private const int Block = 8;

    // Chosen: below a five-hundredth of white a camera's byte says nothing.
    private const double LeastLight = 0.002;

    private static readonly float[] LogLight = [.. Enumerable.Range(0, Levels).Select(level => (float)Math.Log(Math.Max(LeastLight, Linear(level / (double)(Levels - 1)))))];

    /// <summary>The light level of a texel, 0 to <see cref="Levels"/> − 1.</summary>
    public static int Level(ReadOnlySpan<byte> rgb, int texel) => (2 * rgb[3 * texel]) + (5 * rgb[(3 * texel) + 1]) + rgb[(3 * texel) + 2];

    /// <summary>Natural logarithm of a level's light, white being 0.</summary>
    public static float Log(int level) => LogLight[level];

    /// <summary>The level whose logarithm is nearest from below to a figure.</summary>
    public static int LevelOf(double log)
    {
        int at = Array.BinarySearch(LogLight, (float)log);
        return Math.Clamp(at < 0 ? ~at : at, 0, Levels - 1);
    }

    /// <summary>Light less its surroundings; 0 where the skin is not good.</summary>
    /// <param name="rgb">3 · size² bytes.</param>
    /// <param name="good">size² bytes, 1 where skin can be measured.</param>
    /// <param name="size">Side in texels.</param>
    /// <param name="texelMm">Millimetres to a texel.</param>
    public static float[] Read(ReadOnlySpan<byte> rgb, ReadOnlySpan<byte> good, int size, double texelMm)
    {
        float[] light = new float[size * size];
        int blocks = (size + Block - 1) / Block;
        float[] sums = new float[blocks * blocks], counts = new float[blocks * blocks];
        for (int y = 0, t = 0; y < size; y++)
            for (int x = 0; x < size; x++, t++)
            {
                if (good[t] == 0) continue;
                light[t] = LogLight[Level(rgb, t)];
                int block = ((y / Block) * blocks) + (x / Block);
                sums[block] += light[t];
                counts[block]++;
            }

        TakeAway(light, good, size, Surroundings(sums, counts, blocks, SurroundingsMm / texelMm / Block), blocks);
        return light;
    }

    private static float[] Surroundings(float[] sums, float[] counts, int blocks, double sigma)
    {
        float[] sum = new float[sums.Length], count = new float[sums.Length];
        var blur = new GaussianBlur(Math.Clamp(sigma, 0.5, blocks / 4.0));
        blur.Apply(sums, sum, blocks, blocks);
        blur.Apply(counts, count, blocks, blocks);
        for (int i = 0; i < sum.Length; i++) sum[i] /= Math.Max(1e-6f, count[i]);
        return sum;
    }

    private static void TakeAway(float[] light, ReadOnlySpan<byte> good, int size, float[] around, int blocks)
    {
        float[] row = new float[blocks];
        (int Block, float Share)[] columns = [.. Enumerable.Range(0, size).Select(x => Place(x, blocks))];
        for (int y = 0, t = 0; y < size; y++)
        {
            (int above, float down) = Place(y, blocks);
            for (int b = 0; b < blocks; b++) row[b] = Mix(around[(above * blocks) + b], around[(Math.Min(above + 1, blocks - 1) * blocks) + b], down);
            for (int x = 0; x < size; x++, t++)
            {
                if (good[t] == 0) continue;
                (int left, float share) = columns[x];
                light[t] -= Mix(row[left], row[Math.Min(left + 1, blocks - 1)], share);
            }
        }
    }

    private static (int Block, float Share) Place(int texel, int blocks)
    {
        float at = Math.Clamp(((texel + 0.5f) / Block) - 0.5f, 0, blocks - 1);
        return ((int)at, at - (int)at);
    }

    private static float Mix(float a, float b, float share) => a + (share * (b - a));

    private static double Linear(double coded) => coded <= 0.04045 ? coded / 12.92 : Math.Pow((coded + 0.055) / 1.055, 2.4);
}
