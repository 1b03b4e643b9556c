using System.Text.Json;
using System.Text.RegularExpressions;
using Effleur.Core.Frames;
using Effleur.Measurement.Pulse;

namespace Effleur.Accuracy;

/// <summary>A film of a heart, or of none, as it was made or compressed once more (NAME-250k.mp4 beside NAME.truth.json).</summary>
public sealed partial record HeartFilm(string Folder, string Name)
{
    private static readonly SkinPatch[] Skin = [SkinPatch.Forehead, SkinPatch.LeftCheek, SkinPatch.RightCheek, SkinPatch.Chin];

    /// <summary>Every film of a folder.</summary>
    public static IEnumerable<HeartFilm> In(string folder) =>
        Directory.GetFiles(folder, "*.mp4").Order(StringComparer.Ordinal).Select(file => new HeartFilm(folder, Path.GetFileNameWithoutExtension(file)));

    /// <summary>When the planted heart beat, seconds; empty for a film of none.</summary>
    public double[] Beats { get; } = ReadBeats(Path.Combine(Folder, $"{Bitrate().Replace(Name, "")}.truth.json"));

    /// <summary>Whether something beats in it.</summary>
    public bool IsAlive => Beats.Length > 0;

    /// <summary>Mean rate of the beats within a span, bpm; NaN with fewer than two.</summary>
    public double TrueRate(double fromS, double toS)
    {
        double[] within = [.. Beats.Where(beat => beat >= fromS && beat <= toS)];
        return within.Length < 2 ? double.NaN : 60 * (within.Length - 1) / (within[^1] - within[0]);
    }

    /// <summary>The film through the real models: what the pulse is looked for in, and the mean colour of its four places for methods alone.</summary>
    public async Task<(PulseFilm Film, ColourTrace Mean)> Watch()
    {
        string recording = Path.Combine(Folder, Name + ".effleur"), video = Path.Combine(Folder, Name + ".mp4");
        await Film.Look(video, recording, "lite");
        using FileStream stream = File.OpenRead(recording);
        var reader = new RecordingReader(stream, recording);
        var film = new PulseFilm();
        List<double[]> colours = [];
        for (var frame = new Frame(); reader.Read(frame);)
        {
            film.Add(frame);
            SkinSample[] skin = [.. frame.Skin.Take(frame.SkinCount).Where(sample => Skin.Contains(sample.Patch))];
            if (skin.Length > 0) colours.Add([frame.CaptureTimeUs / 1e6, skin.Average(s => s.Red), skin.Average(s => s.Green), skin.Average(s => s.Blue)]);
        }

        double[] column(int i) => [.. colours.Select(row => row[i])];
        return (film, new(column(0), column(1), column(2), column(3)));
    }

    private static double[] ReadBeats(string file) =>
        JsonDocument.Parse(File.ReadAllText(file)).RootElement.TryGetProperty("beats", out JsonElement beats) ? [.. beats.EnumerateArray().Select(beat => beat.GetDouble())] : [];

    [GeneratedRegex("-[0-9]+k$")]
    private static partial Regex Bitrate();
}
