using System.Collections.Immutable;
using Effleur.Cli.Coaching;
using Effleur.Core.Catalogue;
using Effleur.Core.Frames;
using Effleur.Core.Readings;
using Effleur.Knowledge;
using Effleur.Measurement.Atlas;
using Effleur.Measurement.Capture;
using Effleur.Measurement.CheckIns;
using Effleur.Measurement.Pulse;

namespace Effleur.Cli.Measuring;

/// <summary>A file to a report, by what kind of file it is.</summary>
public static class FileMeasurer
{
    /// <summary>Measures a trace, an unwrapped face, a recording, or a video or picture after looking at it.</summary>
    /// <exception cref="RefusedException">There is no such file, or it is none of these.</exception>
    public static async Task<MeasureReport> Measure(string path, string handModel, CancellationToken cancel)
    {
        if (Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase)) return Trace(path);
        if (AtlasBytes(path) is { } atlas) return Report(path, 0, PictureMeasurer.Measure(path, atlas, KnowledgeFolder.Load(KnowledgeFolder.Locate())));
        using var input = await CoachInput.Open(path, handModel, cancel);
        MassageCatalogue catalogue = KnowledgeFolder.Load(KnowledgeFolder.Locate());
        var measures = new ClipMeasures(catalogue.Head, catalogue.Zones);
        var pick = new StillPick(catalogue.Head);
        foreach (Frame frame in Frames(path, input.File))
        {
            measures.Add(frame);
            pick.Add(frame);
        }

        ImmutableArray<Reading> pixels = input.HasPictures ? await PictureMeasurer.Measure(path, pick, catalogue, cancel) : [];
        return Report(path, measures.DurationS, [.. measures.Read(baseline: null).Readings.Where(reading => !IsMended(reading, pixels)), .. pixels]);
    }

    // what the frames' samples refuse and the pixels tell after all is told once
    private static bool IsMended(Reading reading, ImmutableArray<Reading> pixels) =>
        reading.Value is null && pixels.Any(pixel => pixel.Method.Metric == reading.Method.Metric && pixel.Place == reading.Place);

    private static MeasureReport Trace(string path)
    {
        ColourTrace trace = TraceCsv.Load(path);
        return Report(path, trace.DurationS, PulseMeasurer.Measure(trace));
    }

    // null when the file is something else; never more of it than the largest atlas has
    private static byte[]? AtlasBytes(string path)
    {
        if (!File.Exists(path)) return null;
        using FileStream file = File.OpenRead(path);
        byte[] start = new byte[AtlasCodec.Magic.Length];
        if (file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length || !AtlasCodec.Magic.SequenceEqual(start)) return null;
        byte[] bytes = new byte[Math.Min(file.Length, AtlasCodec.MostBytes + 1)];
        file.Position = 0;
        file.ReadExactly(bytes);
        return bytes;
    }

    private static IEnumerable<Frame> Frames(string path, string file)
    {
        using FileStream stream = File.OpenRead(file);
        var reader = new RecordingReader(stream, path);
        for (var frame = new Frame(); reader.Read(frame);) yield return frame;
        if (reader.Truncated is { } cut) Console.Error.WriteLine($"effleur: {cut}");
    }

    private static MeasureReport Report(string path, double seconds, IEnumerable<Reading> readings) => new(path, seconds, [.. readings.Select(MeasuredReading.Of)]);
}
