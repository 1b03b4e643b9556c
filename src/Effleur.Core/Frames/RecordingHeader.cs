namespace Effleur.Core.Frames;

/// <summary>How a recording came to be.</summary>
public sealed record RecordingHeader
{
    /// <summary>What was looked at: a file's name, "camera", "demo".</summary>
    public string Source { get; init; } = "";

    /// <summary>The face model.</summary>
    public string FaceModel { get; init; } = "";

    /// <summary>The hand model.</summary>
    public string HandModel { get; init; } = "";

    /// <summary>"cpu" or "gpu".</summary>
    public string Delegate { get; init; } = "";

    /// <summary>The program that wrote it.</summary>
    public string App { get; init; } = "";
}
