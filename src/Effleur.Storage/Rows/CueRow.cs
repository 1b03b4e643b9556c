namespace Effleur.Storage.Rows;

/// <summary>Something the coach said.</summary>
public sealed class CueRow
{
    /// <summary>The session.</summary>
    public required Guid SessionId { get; init; }

    /// <summary>Position among the session's cues, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Seconds from the session's start.</summary>
    public required double AtS { get; init; }

    /// <summary>Cue kind by its camelCase name.</summary>
    public required string Kind { get; init; }

    /// <summary>What was said.</summary>
    public required string Text { get; init; }
}
