namespace Effleur.Storage.Rows;

/// <summary>How long each vertex of the canonical head was touched in a session.</summary>
public sealed class PaintedRow
{
    /// <summary>The session.</summary>
    public required Guid SessionId { get; init; }

    /// <summary>Tenths of a second, two bytes for each vertex in its order, the lower byte first; 6,553 s at most.</summary>
    public required byte[] Tenths { get; init; }
}
