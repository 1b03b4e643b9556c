using System.Diagnostics;
using System.Globalization;
using Effleur.Core.Catalogue;
using Effleur.Core.Readings;
using Effleur.Measurement.Atlas;
using Effleur.Measurement.Lines;
using Effleur.Numerics.Pictures;
using Effleur.Testing.Skin;

namespace Effleur.Benchmarks;

/// <summary>Lines planted on drawn skin: found or not, by width and depth; how long it takes; and random pictures, none of which may give a figure that is none.</summary>
public static class LinesTable
{
    // Seeds apart from those the thresholds were chosen on (1 to 3) and the tests' (101 and on).
    private const int FirstSeed = 301;
    private const int Seeds = 4;
    private const int RandomPlanes = 1_000_000;
    private const int RandomAtlases = 2_000;

    private static readonly (double, double, double)[] Tones = [(0.72, 0.55, 0.47), (0.55, 0.36, 0.27), (0.35, 0.2, 0.13), (0.18, 0.1, 0.07)];

    public static void Print(MassageCatalogue catalogue)
    {
        var map = new AtlasMap(catalogue.Head, catalogue.Zones, 1024);
        Console.WriteLine("| width, mm | depth | F1, mean | F1, least | precision | recall | length found by planted | depth read |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (double width in new[] { 0.2, 0.3, 0.5, 0.8 })
            foreach (double depth in new[] { 0.05, 0.08, 0.12, 0.2 })
                Row(map, width, depth);
        for (int i = 0; i < Seeds; i++)
        {
            IReadOnlyList<LinePoint> points = LinePicture.Of(Skin(map, i).Draw(), map).Points;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Skin without lines, tone {i}: {points.Sum(p => p.LengthMm):f1} mm"));
        }

        Speed(map);
    }

    public static void PrintFuzz(MassageCatalogue catalogue)
    {
        var random = new Random(1);
        long wrong = 0;
        float[] plane = new float[64];
        for (int i = 0; i < RandomPlanes; i++)
        {
            double size = Math.Pow(10, random.Next(-30, 16));
            for (int t = 0; t < plane.Length; t++) plane[t] = (float)((random.NextDouble() - 0.5) * size);
            if (!RidgeMeasure.DarkLines(plane, 8, 8, 0.3 + (3 * random.NextDouble())).All(v => float.IsFinite(v) && v >= 0)) wrong++;
        }

        Console.WriteLine($"{RandomPlanes} random planes: {wrong} with a value that is none");
        var map = new AtlasMap(catalogue.Head, catalogue.Zones, 192);
        int values = 0, refused = 0, bad = 0;
        for (int i = 0; i < RandomAtlases; i++)
            foreach (Reading reading in LineMeasure.Read([AnyAtlas.Draw(192, i)], map, new()))
            {
                if (reading.Value is not { } value) refused++;
                else if (double.IsFinite(value) && value >= 0 && double.IsFinite(reading.StandardError!.Value)) values++;
                else bad++;
            }

        Console.WriteLine($"{RandomAtlases} random atlases: {values} values, {refused} refusals, {bad} of neither kind");
    }

    private static PlantedSkin Skin(AtlasMap map, int i) => new(map, FirstSeed + i) { Tone = Tones[i % Tones.Length] };

    private static void Row(AtlasMap map, double width, double depth)
    {
        List<LineScore> scores = [];
        for (int i = 0; i < Seeds; i++)
        {
            IReadOnlyList<PlantedLine> lines = PlantedLines.Strew(map, FirstSeed + 5000 + i, 25, width, depth);
            scores.Add(LineScore.Of(LinePicture.Of((Skin(map, i) with { Lines = lines }).Draw(), map), map, lines, 1));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {width} | {depth} | {scores.Average(s => s.F1):f2} | {scores.Min(s => s.F1):f2} | {scores.Average(s => s.Precision):f2} | {scores.Average(s => s.Recall):f2} | {scores.Sum(s => s.FoundMm) / scores.Sum(s => s.PlantedMm):f2} | {scores.Where(s => s.FoundMm > 0).Select(s => s.MeanDepth).DefaultIfEmpty(double.NaN).Average():f3} |"));
    }

    private static void Speed(AtlasMap map)
    {
        FaceAtlas atlas = (Skin(map, 0) with { Lines = PlantedLines.Strew(map, 1, 25, 0.4, 0.12) }).Draw();
        for (int warm = 0; warm < 3; warm++) LineMeasure.Read([atlas], map, new());
        double[] cpu = [.. Enumerable.Range(0, 9).Select(_ => ProcessorMs(() => LineMeasure.Read([atlas], map, new()))).Order()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"All readings of an atlas of 1024 texels: {cpu[0]:f0} ms of processor time at least, {cpu[4]:f0} ms median"));
    }

    private static double ProcessorMs(Action action)
    {
        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        action();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds;
    }
}
