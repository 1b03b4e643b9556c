using Effleur.Cli.Coaching;
using Effleur.Core.Catalogue;
using Effleur.Core.Frames;
using Effleur.Core.Readings;
using Effleur.Knowledge;
using Effleur.Measurement.CheckIns;
using Effleur.Measurement.Pulse;

namespace Effleur.Cli.Measuring;

/// <summary>A file to a report, by what kind of file it is.</summary>
public static class FileMeasurer
{
    /// <summary>Measures a trace, a recording, or a video after looking at it.</summary>
    /// <exception cref="RefusedException">There is no such file, or it is none of these.</exception>
    public static async Task<MeasureReport> Measure(string path, string handModel, CancellationToken cancel)
    {
        if (Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase)) return Trace(path);
        using var recording = await CoachInput.Open(path, handModel, cancel);
        return Recording(path, recording.File);
    }

    private static MeasureReport Trace(string path)
    {
        ColourTrace trace = TraceCsv.Load(path);
        return Report(path, trace.DurationS, PulseMeasurer.Measure(trace));
    }

    private static MeasureReport Recording(string path, string file)
    {
        using FileStream stream = File.OpenRead(file);
        var reader = new RecordingReader(stream, path);
        MassageCatalogue catalogue = KnowledgeFolder.Load(KnowledgeFolder.Locate());
        var measures = new ClipMeasures(catalogue.Head, catalogue.Zones);
        for (var frame = new Frame(); reader.Read(frame);) measures.Add(frame);
        if (reader.Truncated is { } cut) Console.Error.WriteLine($"effleur: {cut}");
        return Report(path, measures.DurationS, measures.Read(baseline: null).Readings);
    }

    private static MeasureReport Report(string path, double seconds, IReadOnlyList<Reading> readings) => new(path, seconds, [.. readings.Select(MeasuredReading.Of)]);
}
