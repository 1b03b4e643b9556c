using System.Text.Json;
using Effleur.Cli.Coaching;
using Effleur.Cli.Looking;
using Effleur.Coaching.Passes;

namespace Effleur.Accuracy;

/// <summary>NAME.mp4 with NAME.truth.json beside it, and NAME.MODEL.effleur once it was looked at.</summary>
public sealed record Film(string Folder, string Name, string HandModel)
{
    private const string TruthEnding = ".truth.json";

    /// <summary>Every film of a folder.</summary>
    public static IEnumerable<Film> In(string folder, string handModel) =>
        Directory.GetFiles(folder, "*" + TruthEnding).Order(StringComparer.Ordinal).Select(file => new Film(folder, Path.GetFileName(file)[..^TruthEnding.Length], handModel));

    /// <summary>What it really shows.</summary>
    public Truth Truth { get; } = Truth.Read(Path.Combine(Folder, Name + TruthEnding));

    /// <summary>Where its recording is or will be.</summary>
    public string Recording => Path.Combine(Folder, $"{Name}.{HandModel}.effleur");

    private string Video => Path.Combine(Folder, Name + ".mp4");

    /// <summary>Looks at the video unless that was done since it was made.</summary>
    public Task Look() => Look(Video, Recording, HandModel);

    /// <summary>Makes a video's recording unless that was done since the video was made.</summary>
    public static async Task Look(string video, string recording, string handModel)
    {
        if (!File.Exists(recording) || File.GetLastWriteTimeUtc(recording) < File.GetLastWriteTimeUtc(video))
            await Looker.Look(video, recording, handModel, _ => { }, CancellationToken.None);
    }

    /// <summary>What the coach says of one of its techniques, every stroke of it looked for at once on both sides.</summary>
    /// <param name="technique">"T19".</param>
    /// <param name="handSize">The person's hand against their face, where it is known.</param>
    public IReadOnlyList<Pass> Coach(string technique, double? handSize = null) =>
        RecordingCoach.CoachTechnique(Recording, technique, side: null, new() { HandSize = handSize, FaceIsFlat = IsFlat }).Passes;

    private static readonly string[] ScriptEndings = [".script.json", ".json"];

    /// <summary>Whether its photograph has no depth: its script, which stands beside all films but the oldest, moves neither head nor jaw.</summary>
    public bool IsFlat
    {
        get
        {
            string? file = ScriptEndings.Select(ending => Path.Combine(Folder, Name + ending)).FirstOrDefault(File.Exists);
            if (file is null) return true;
            using JsonDocument read = JsonDocument.Parse(File.ReadAllText(file));
            JsonElement script = read.RootElement.TryGetProperty("script", out JsonElement inner) ? inner : read.RootElement;
            return !script.TryGetProperty("head", out _) && !script.TryGetProperty("jaw", out _);
        }
    }
}
