namespace Effleur.Storage.Rows;

/// <summary>A piece of a session's recording: whole length-prefixed frames; the first piece begins with the header (docs/frame-format.md).</summary>
public sealed class RecordingChunkRow
{
    /// <summary>The session.</summary>
    public required Guid SessionId { get; init; }

    /// <summary>Position among the pieces, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The bytes.</summary>
    public required byte[] Bytes { get; init; }
}
