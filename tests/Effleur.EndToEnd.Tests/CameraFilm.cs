namespace Effleur.EndToEnd.Tests;

/// <summary>The film that stands in for a camera, drawn once, by whoever asks first: while other tests wait, not while a person sits at the mirror.</summary>
public sealed class CameraFilm : IDisposable
{
    private static readonly ScratchFolder Folder = new();
    private static readonly Lazy<Task<MannequinFilm>> Drawn = new(() => MannequinFilm.Render("camera", "mjpeg", Folder.Path));

    /// <summary>The film.</summary>
    internal static Task<MannequinFilm> Get() => Drawn.Value;

    /// <inheritdoc/>
    public void Dispose() => Folder.Dispose();
}
