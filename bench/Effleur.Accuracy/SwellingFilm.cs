using System.Text.Json;
using Effleur.Core.Catalogue;
using Effleur.Core.Frames;
using Effleur.Core.Geometry;
using Effleur.Core.Readings;
using Effleur.Measurement.Shape;
using Effleur.Testing.Straight;

namespace Effleur.Accuracy;

/// <summary>A film of a still face, FACE-NAME.mp4, with a planted swelling; FACE-0mm.mp4 is the earlier visit of the same face.</summary>
public sealed record SwellingFilm(string Folder, string Name)
{
    private const string BaselineEnding = "-0mm";

    /// <summary>Every later visit of a folder with the earlier one of its face.</summary>
    public static IEnumerable<(SwellingFilm Baseline, SwellingFilm After)> In(string folder)
    {
        SwellingFilm[] films = [.. Directory.GetFiles(folder, "*.truth.json").Order(StringComparer.Ordinal).Select(file => new SwellingFilm(folder, Path.GetFileName(file)[..^".truth.json".Length]))];
        return films.Where(film => film.Name != film.Face + BaselineEnding).Select(film => (films.Single(other => other.Name == film.Face + BaselineEnding), film));
    }

    /// <summary>Whose face it is.</summary>
    public string Face => Name[..Name.LastIndexOf('-')];

    /// <summary>What the real models make of it.</summary>
    public async Task<ShapeAttempt> Watch(HeadMesh head)
    {
        string recording = Path.Combine(Folder, Name + ".effleur"), video = Path.Combine(Folder, Name + ".mp4");
        await Film.Look(video, recording, "lite");
        return Build(head, Frames(recording));
    }

    /// <summary>What exact landmarks with the same swelling give: the truth, zone by zone.</summary>
    public Dictionary<ReadingPlace, double> Planted(MassageCatalogue catalogue)
    {
        FaceVector[] swelling = ReadSwelling();
        StillFace still = new() { Head = catalogue.Head };
        ShapeAttempt was = Build(catalogue.Head, still.Film()), isNow = Build(catalogue.Head, still.Film((vertex, at, _) => swelling.Length > 0 ? swelling[vertex].From(at) : at));
        return ShapeReadings.Between(was, isNow, catalogue.Head, catalogue.Zones).Where(reading => reading.Value is not null).ToDictionary(reading => reading.Place, reading => reading.Value!.Value);
    }

    private static IEnumerable<Frame> Frames(string recording)
    {
        using FileStream stream = File.OpenRead(recording);
        var reader = new RecordingReader(stream, recording);
        for (var frame = new Frame(); reader.Read(frame);) yield return frame;
    }

    private static ShapeAttempt Build(HeadMesh head, IEnumerable<Frame> frames)
    {
        var builder = new FaceShapeBuilder(head);
        foreach (Frame frame in frames) builder.Add(frame);
        return builder.Build();
    }

    private FaceVector[] ReadSwelling() =>
        [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, Name + ".truth.json"))).RootElement.GetProperty("swelling").EnumerateArray().Select(one => new FaceVector(one[0].GetDouble(), one[1].GetDouble(), one[2].GetDouble()))];
}
