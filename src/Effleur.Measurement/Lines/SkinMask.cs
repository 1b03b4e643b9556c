using Effleur.Measurement.Atlas;

namespace Effleur.Measurement.Lines;

/// <summary>Which texels of an atlas are skin that can be measured.</summary>
internal static class SkinMask
{
    // Chosen: seen with less than a quarter of the best look, skin is too slanted for its texture.
    private const byte LeastSeen = 64;

    // Chosen: at 250 of 255 a channel is clipped or about to be.
    private const int Clipped = 250;

    // Chosen: shine is light of the lamp's own colour on top of the skin's: brighter than the face by 40 % and with less than 0.6 of its saturation.
    private const double ShineLog = 0.34, ShineSaturation = 0.6;

    // Chosen: hair, nostrils and deep shadow have less than 0.4 of the face's light; no line of the skin is that dark.
    private const double DarkLog = -0.92;

    // Chosen: what a blur of the smallest scales carries across a border.
    private const double MarginMm = 1;

    /// <summary>Good texels (1), and how many of the seen skin shine.</summary>
    public static byte[] Good(FaceAtlas atlas, AtlasMap map, out int[] shining)
    {
        byte[] good = Seen(atlas, map);
        (double log, double saturation) = Usual(atlas.Rgb, good);
        shining = new int[map.Places.Length + 1];
        int dark = SkinLight.LevelOf(log + DarkLog), bright = SkinLight.LevelOf(log + ShineLog);
        for (int t = 0; t < good.Length; t++)
        {
            if (good[t] == 0) continue;
            int level = SkinLight.Level(atlas.Rgb, t);
            if (level < dark) good[t] = 0;
            else if (Shines(atlas.Rgb.Slice(3 * t, 3), level > bright, saturation * ShineSaturation))
            {
                good[t] = 0;
                shining[Math.Min(map.PlaceOfTexel[t], map.Places.Length)]++;
            }
        }

        return good;
    }

    /// <summary>Good texels that have good texels around them: what is counted.</summary>
    public static byte[] Inner(ReadOnlySpan<byte> good, int size, double texelMm)
    {
        int reach = Math.Max(1, (int)Math.Round(MarginMm / texelMm));
        byte[] along = new byte[good.Length], inner = new byte[good.Length];
        for (int line = 0; line < size; line++) Erode(good, along, line * size, 1, size, reach);
        for (int line = 0; line < size; line++) Erode(along, inner, line, size, size, reach);
        return inner;
    }

    private static byte[] Seen(FaceAtlas atlas, AtlasMap map)
    {
        byte[] good = new byte[atlas.Size * atlas.Size];
        for (int t = 0; t < good.Length; t++)
            good[t] = (byte)(map.TriangleOfTexel[t] >= 0 && map.FeatureOfTexel[t] == 0 && atlas.Seen[t] >= LeastSeen ? 1 : 0);
        return good;
    }

    // Medians over every eighth texel: a face has a hundred thousand of them.
    private static (double Log, double Saturation) Usual(ReadOnlySpan<byte> rgb, byte[] good)
    {
        int[] levels = new int[SkinLight.Levels], saturations = new int[256];
        for (int t = 0; t < good.Length; t += 8)
        {
            if (good[t] == 0) continue;
            levels[SkinLight.Level(rgb, t)]++;
            saturations[(int)(255 * Saturation(rgb.Slice(3 * t, 3)))]++;
        }

        return (SkinLight.Log(Middle(levels)), Middle(saturations) / 255.0);
    }

    private static int Middle(int[] counts)
    {
        int half = counts.Sum() / 2, at = 0;
        for (int sum = counts[0]; sum < half; sum += counts[at]) at++;
        return at;
    }

    private static bool Shines(ReadOnlySpan<byte> texel, bool isBright, double saturation) =>
        Math.Max(texel[0], Math.Max(texel[1], texel[2])) >= Clipped || (isBright && Saturation(texel) < saturation);

    private static double Saturation(ReadOnlySpan<byte> texel)
    {
        int most = Math.Max(texel[0], Math.Max(texel[1], texel[2]));
        return most == 0 ? 0 : 1 - (Math.Min(texel[0], Math.Min(texel[1], texel[2])) / (double)most);
    }

    // Good only where the last 2 · reach + 1 are all good.
    private static void Erode(ReadOnlySpan<byte> from, byte[] to, int start, int step, int size, int reach)
    {
        int run = 0;
        for (int i = 0; i < size; i++)
        {
            run = from[start + (i * step)] == 0 ? 0 : run + 1;
            if (run > 2 * reach) to[start + ((i - reach) * step)] = 1;
        }
    }
}
