using Effleur.Measurement.Atlas;

namespace Effleur.Testing.Skin;

/// <summary>Lines strewn over the skin of an atlas: gentle bends of 12 to 40 mm, 4 mm from each other and from all that is not skin.</summary>
public static class PlantedLines
{
    private const double ApartMm = 4;

    public static IReadOnlyList<PlantedLine> Strew(AtlasMap map, int seed, int count, double widthMm, double depth)
    {
        var random = new Random(seed);
        bool[] isTaken = Taken(map);
        List<PlantedLine> lines = [];
        for (int tries = 0; lines.Count < count && tries < 4000; tries++)
        {
            PlantedLine line = new(Bend(map, random), widthMm, depth);
            if (line.Middle.Any(p => !IsFree(map, isTaken, p))) continue;
            lines.Add(line);
            foreach ((double x, double y) in line.Middle) isTaken[((int)y * map.Size) + (int)x] = true;
        }

        return lines;
    }

    private static List<(double X, double Y)> Bend(AtlasMap map, Random random)
    {
        double x = random.NextDouble() * map.Size, y = random.NextDouble() * map.Size, turn = random.NextDouble() * Math.Tau;
        double texels = (12 + (28 * random.NextDouble())) / map.UsualMmPerTexel, bend = (random.NextDouble() - 0.5) * 1.2 / texels;
        List<(double X, double Y)> middle = [];
        for (double at = 0; at < texels; at += 0.25)
        {
            middle.Add((x, y));
            turn += bend * 0.25;
            (x, y) = (x + (0.25 * Math.Cos(turn)), y + (0.25 * Math.Sin(turn)));
        }

        return middle;
    }

    private static bool[] Taken(AtlasMap map)
    {
        bool[] isTaken = new bool[map.Size * map.Size];
        for (int t = 0; t < isTaken.Length; t++)
            isTaken[t] = map.PlaceOfTexel[t] == AtlasMap.NoPlace || map.FeatureOfTexel[t] != 0 || map.Metrics[map.TriangleOfTexel[t]].Anisotropy > 2;
        return isTaken;
    }

    // Looked at on two circles around the point: cheap, and nothing that counts is smaller than the gaps.
    private static bool IsFree(AtlasMap map, bool[] isTaken, (double X, double Y) at)
    {
        double apart = ApartMm / map.UsualMmPerTexel;
        for (int i = 0; i < 32; i++)
        {
            double far = apart * (i % 2 == 0 ? 1 : 0.5), turn = i * Math.Tau / 32;
            double x = at.X + (far * Math.Cos(turn)), y = at.Y + (far * Math.Sin(turn));
            if (x < 0 || y < 0 || x >= map.Size || y >= map.Size || isTaken[((int)y * map.Size) + (int)x]) return false;
        }

        return true;
    }
}
