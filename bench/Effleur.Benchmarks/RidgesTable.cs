using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Effleur.Core.Catalogue;
using Effleur.Measurement.Atlas;
using Effleur.Numerics.Pictures;
using Effleur.Testing.Skin;

namespace Effleur.Benchmarks;

/// <summary>The plain ridge measure beside scikit-image's on the same picture: how much they differ and which takes longer, both on one core and by processor time.</summary>
public static class RidgesTable
{
    private const int Size = 1024;
    private static readonly double[] Sigmas = [1.3, 2.2, 3.9, 6.5];

    public static int Print(MassageCatalogue catalogue, string python)
    {
        string folder = Directory.CreateTempSubdirectory("effleur-ridges").FullName;
        try
        {
            float[] plane = Plane(new AtlasMap(catalogue.Head, catalogue.Zones, Size));
            File.WriteAllBytes(Path.Combine(folder, "picture"), MemoryMarshal.AsBytes<float>(plane).ToArray());
            float[] ours = RidgeMeasure.DarkLines(plane, Size, Size, Sigmas);
            double before = LeastMs(plane);
            string[]? peer = Peer(folder, python);
            if (peer is null) return 1;
            double least = Math.Min(before, LeastMs(plane));
            float[] theirs = MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(Path.Combine(folder, "out"))).ToArray();
            double theirMs = 1000 * double.Parse(peer[1], CultureInfo.InvariantCulture);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Ours {least:f1} ms, scikit-image {peer[2]} {theirMs:f1} ms of processor time, least of 18 and of 9: ratio {least / theirMs:f3}"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Greatest difference {Difference(ours, theirs):e1} of the greatest response; over responses above a tenth of it, {Relative(ours, theirs):e1} of each"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static float[] Plane(AtlasMap map)
    {
        FaceAtlas atlas = new PlantedSkin(map, 1) { Lines = PlantedLines.Strew(map, 1, 25, 0.4, 0.15) }.Draw();
        return [.. Enumerable.Range(0, Size * Size).Select(t => (atlas.Rgb[3 * t] + atlas.Rgb[(3 * t) + 1] + atlas.Rgb[(3 * t) + 2]) / 765f)];
    }

    private static string[]? Peer(string folder, string python)
    {
        // From the repository's folder, as every table is run.
        string script = Path.Combine("bench", "peers", "ridges.py");
        var start = new ProcessStartInfo(python, [script, Path.Combine(folder, "picture"), $"{Size}", $"{Size}", Path.Combine(folder, "out"), .. Sigmas.Select(s => s.ToString(CultureInfo.InvariantCulture))]) { RedirectStandardOutput = true };
        foreach (string name in new[] { "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS" }) start.Environment[name] = "1";
        using Process process = Process.Start(start)!;
        string[] words = process.StandardOutput.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        if (process.ExitCode == 0 && words.Length == 3) return words;
        Console.Error.WriteLine($"{python} could not run bench/peers/ridges.py: it needs NumPy and scikit-image. Name another Python: ridges PYTHON.");
        return null;
    }

    private static double LeastMs(float[] plane)
    {
        for (int warm = 0; warm < 5; warm++) RidgeMeasure.DarkLines(plane, Size, Size, Sigmas);
        return Enumerable.Range(0, 9).Min(_ => ProcessorMs(() => RidgeMeasure.DarkLines(plane, Size, Size, Sigmas)));
    }

    private static double ProcessorMs(Action action)
    {
        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        action();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds;
    }

    private static IEnumerable<int> Inside => from y in Enumerable.Range(2, Size - 4) from x in Enumerable.Range(2, Size - 4) select (y * Size) + x;

    private static double Difference(float[] ours, float[] theirs) => Inside.Max(i => Math.Abs(ours[i] - theirs[i])) / theirs.Max();

    private static double Relative(float[] ours, float[] theirs)
    {
        float least = theirs.Max() / 10;
        return Inside.Where(i => theirs[i] >= least).Max(i => Math.Abs(ours[i] - theirs[i]) / theirs[i]);
    }
}
