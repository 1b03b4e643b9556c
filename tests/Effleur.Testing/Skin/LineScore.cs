using Effleur.Measurement.Atlas;
using Effleur.Measurement.Lines;

namespace Effleur.Testing.Skin;

/// <summary>What was found against what was planted, a texel being right within three texels (0.7 mm at 1024).</summary>
public readonly record struct LineScore(double Precision, double Recall, double FoundMm, double PlantedMm, double MeanDepth)
{
    private const int Tolerance = 3;

    /// <summary>Harmonic mean of the two; 0 when nothing was right.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public static LineScore Of(LinePicture picture, AtlasMap map, IReadOnlyList<PlantedLine> lines, double scale)
    {
        int[] planted = [.. lines.SelectMany(line => line.Texels(map)).Distinct()], found = [.. picture.Points.Select(p => p.Texel)];
        return new(
            Share(found, Spread(planted, map.Size)),
            Share(planted, Spread(found, map.Size)),
            picture.Points.Sum(p => p.LengthMm),
            lines.Sum(line => line.LengthMm(map)) * scale,
            picture.Points.Count == 0 ? double.NaN : picture.Points.Average(p => p.Depth));
    }

    private static double Share(int[] texels, HashSet<int> of) => texels.Length == 0 ? 0 : texels.Count(of.Contains) / (double)texels.Length;

    private static HashSet<int> Spread(int[] texels, int size)
    {
        HashSet<int> spread = [];
        foreach (int texel in texels)
            for (int dy = -Tolerance; dy <= Tolerance; dy++)
                for (int dx = -Tolerance; dx <= Tolerance; dx++)
                    if ((dx * dx) + (dy * dy) <= Tolerance * Tolerance) spread.Add(texel + (dy * size) + dx);
        return spread;
    }
}
