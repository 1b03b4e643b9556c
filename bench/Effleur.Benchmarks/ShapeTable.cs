using System.Globalization;
using Effleur.Core.Anatomy;
using Effleur.Core.Catalogue;
using Effleur.Core.Frames;
using Effleur.Core.Readings;
using Effleur.Measurement.Shape;
using Effleur.Testing.Straight;

namespace Effleur.Benchmarks;

/// <summary>Prints the "Shape" tables of docs/accuracy.md: planted swellings, the smallest change beyond noise of each figure, and two recordings compared.</summary>
public static class ShapeTable
{
    private const int Visits = 30;
    private static readonly double[] PlantedMm = [0, 1, 2, 3, 4, 5, 6];
    private static readonly (double Yaw, double Pitch)[] Poses = [(0, 0), (4, 0), (-3, 3), (0, -4)];

    public static void Print(MassageCatalogue catalogue)
    {
        Console.WriteLine("| zone | side | films | refused | slope | root mean square error, mm | within two standard errors |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (Zone zone in catalogue.Zones.Where(zone => zone.LeftTriangles.Any(t => catalogue.Head.Triangles[t] is var c && Math.Max(c.A, Math.Max(c.B, c.C)) < 468)))
            PrintZone(catalogue, zone);
        Console.WriteLine();
        Console.WriteLine("| figure | where | unit | mean | SEM | smallest change beyond noise (95 %) | told error / SEM |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        PrintRepeats(catalogue);
    }

    /// <summary>Every figure of both recordings, and the swelling between them.</summary>
    public static void PrintFilms(MassageCatalogue catalogue, string baseline, string after)
    {
        ShapeAttempt was = Read(catalogue, Frames(baseline)), isNow = Read(catalogue, Frames(after));
        foreach ((string name, ShapeAttempt attempt) in new[] { (baseline, was), (after, isNow) })
        {
            Console.WriteLine(Line($"{Path.GetFileName(name)}: {(attempt.Refused is { } reason ? $"refused, {reason}" : $"{attempt.Shape!.Frames} frames, {attempt.Shape.EffectiveFrames:f0} effective, {attempt.Shape.Scale.MmPerCanonicalMm:f3} mm ± {100 * attempt.Shape.Scale.ErrorShare:f1} %")}; {100 * attempt.UsableShare:f0} % usable"));
            foreach (Reading reading in ShapeReadings.Of(attempt, catalogue.Head, catalogue.Zones)) Print(reading);
        }

        foreach (Reading reading in ShapeReadings.Between(was, isNow, catalogue.Head, catalogue.Zones)) Print(reading);
    }

    private static void PrintZone(MassageCatalogue catalogue, Zone zone)
    {
        foreach (Side side in new[] { Side.Left, Side.Right })
        {
            var bump = new Bump(catalogue.Head, zone, side);
            List<(double Planted, Reading Found)> pairs = [];
            int seed = 1;
            foreach ((double yaw, double pitch) in Poses)
            {
                StillFace still = Still(catalogue, 0, yaw, pitch);
                ShapeAttempt was = Read(catalogue, Still(catalogue, seed++, 0, 0).Film());
                foreach (double mm in PlantedMm)
                {
                    ShapeAttempt isNow = Read(catalogue, (still with { Seed = seed++ }).Film((v, at, _) => bump.Move(v, at, mm)));
                    Reading found = ShapeReadings.Between(was, isNow, catalogue.Head, catalogue.Zones).SingleOrDefault(r => r.Place == new ReadingPlace(zone.Id, side))
                        ?? Reading.Refuse(Swelling.Method, new(zone.Id, side), isNow.Refused ?? ReadingRefusal.NotComputable);
                    pairs.Add((mm, found));
                }
            }

            (double Planted, Reading Found)[] seen = [.. pairs.Where(pair => pair.Found.Value is not null)];
            double mx = seen.Average(p => p.Planted), my = seen.Average(p => p.Found.Value!.Value);
            double slope = seen.Sum(p => (p.Planted - mx) * (p.Found.Value!.Value - my)) / seen.Sum(p => (p.Planted - mx) * (p.Planted - mx));
            double rms = Math.Sqrt(seen.Average(p => Math.Pow(p.Found.Value!.Value - p.Planted, 2)));
            double covered = seen.Average(p => Math.Abs(p.Found.Value!.Value - p.Planted) < 2 * p.Found.StandardError!.Value ? 1.0 : 0);
            Console.WriteLine(Line($"| {zone.Id} | {side} | {pairs.Count} | {pairs.Count - seen.Length} | {slope:f2} | {rms:f2} | {100 * covered:f0} % |"));
        }
    }

    private static void PrintRepeats(MassageCatalogue catalogue)
    {
        ShapeAttempt[] visits = [.. Enumerable.Range(0, Visits).Select(i => Read(catalogue, Still(catalogue, 1000 + i, ((7 * i) % 9) - 4, ((5 * i) % 7) - 3).Film()))];
        Reading[][] figures =
        [
            .. visits.Skip(1).Select(visit => ShapeReadings.Of(visit, catalogue.Head, catalogue.Zones)
                .Concat(ShapeReadings.Between(visits[0], visit, catalogue.Head, catalogue.Zones)).Where(r => r.Value is not null).ToArray()),
        ];
        foreach (IGrouping<(string, string, string), Reading> figure in figures.SelectMany(f => f).GroupBy(r => (r.Method.Metric, $"{r.Place.Zone} {r.Place.Side}", r.Method.Unit)))
        {
            double mean = figure.Average(r => r.Value!.Value);
            double sem = Math.Sqrt(figure.Sum(r => Math.Pow(r.Value!.Value - mean, 2)) / (figure.Count() - 1));
            double told = Math.Sqrt(figure.Average(r => Math.Pow(r.StandardError!.Value, 2)));
            Console.WriteLine(Line($"| {figure.Key.Item1} | {figure.Key.Item2} | {figure.Key.Item3} | {mean:g4} | {sem:g2} | {1.96 * Math.Sqrt(2) * sem:g2} | {told / sem:f2} |"));
        }
    }

    private static StillFace Still(MassageCatalogue catalogue, int seed, double yaw, double pitch) =>
        new() { Head = catalogue.Head, NoisePx = 1.5, NoiseMemory = 0.5, Frames = 130, Seed = seed, Camera = new() { YawDeg = yaw, PitchDeg = pitch } };

    private static ShapeAttempt Read(MassageCatalogue catalogue, IEnumerable<Frame> frames)
    {
        var builder = new FaceShapeBuilder(catalogue.Head);
        foreach (Frame frame in frames) builder.Add(frame);
        return builder.Build();
    }

    private static IEnumerable<Frame> Frames(string file)
    {
        using FileStream stream = File.OpenRead(file);
        var reader = new RecordingReader(stream, file);
        var frame = new Frame();
        while (reader.Read(frame)) yield return frame;
    }

    private static void Print(Reading reading)
    {
        string what = $"  {reading.Method.Metric} {reading.Place.Zone} {reading.Place.Side}:";
        Console.WriteLine(reading.Refused is { } reason ? $"{what} refused, {reason}" : Line($"{what} {reading.Value:g4} ± {reading.StandardError:g2} {reading.Method.Unit}, quality {reading.Quality:f2}"));
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
