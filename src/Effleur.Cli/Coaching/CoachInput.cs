using Effleur.Cli.Looking;

namespace Effleur.Cli.Coaching;

/// <summary>A recording to coach: the file given, or one made from a video and deleted afterwards.</summary>
public sealed class CoachInput : IDisposable
{
    private readonly bool _temporary;

    private CoachInput(string file, bool temporary)
    {
        File = file;
        _temporary = temporary;
    }

    /// <summary>The recording.</summary>
    public string File { get; }

    /// <summary>Whether it was made from a video or picture, whose pixels can be looked at again.</summary>
    public bool HasPictures => _temporary;

    /// <summary>Opens a recording, or looks at a video first.</summary>
    /// <exception cref="RefusedException">There is no such file, or it is neither.</exception>
    public static async Task<CoachInput> Open(string path, string handModel, CancellationToken cancel)
    {
        if (!System.IO.File.Exists(path)) throw new RefusedException($"{path}: there is no such file.");
        if (IsRecording(path)) return new CoachInput(path, temporary: false);
        string made = Path.Combine(Path.GetTempPath(), $"effleur-{Guid.NewGuid():N}.effleur");
        await Looker.Look(path, made, handModel, Verbs.LookVerb.ShowProgress, cancel);
        return new CoachInput(made, temporary: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_temporary) System.IO.File.Delete(File);
    }

    private static bool IsRecording(string path)
    {
        if (Path.GetExtension(path).Equals(".effleur", StringComparison.OrdinalIgnoreCase)) return true;
        Span<byte> start = stackalloc byte[4];
        using FileStream file = System.IO.File.OpenRead(path);
        return file.ReadAtLeast(start, 4, throwOnEndOfStream: false) == 4 && start.SequenceEqual("EFFL"u8);
    }
}
