using Effleur.Storage.Rows;

namespace Effleur.Storage.Sessions;

/// <summary>What became of a live session since the save before. Ordinals go on from what is stored, so that saving twice changes nothing.</summary>
public sealed record SessionChanges
{
    /// <summary>The session.</summary>
    public required Guid SessionId { get; init; }

    /// <summary>The connection that writes; refused when a newer one took over.</summary>
    public required Guid ConnectionId { get; init; }

    /// <summary>Step it is in.</summary>
    public required int Step { get; init; }

    /// <summary>Capture time of the last frame, seconds from the session's start.</summary>
    public required double AtS { get; init; }

    /// <summary>Seconds of work so far.</summary>
    public required double ActiveS { get; init; }

    /// <summary>Seconds of unseen work so far.</summary>
    public required double UnseenS { get; init; }

    /// <summary>Seconds of contact in the steps of which a pass was seen.</summary>
    public double JudgedContactS { get; init; }

    /// <summary>New passes.</summary>
    public required IReadOnlyList<PassRow> Passes { get; init; }

    /// <summary>New cues.</summary>
    public required IReadOnlyList<CueRow> Cues { get; init; }

    /// <summary>Zones whose coverage changed, with all of it so far.</summary>
    public required IReadOnlyList<CoverageRow> Coverage { get; init; }

    /// <summary>All painted skin so far, or null when it did not change.</summary>
    public PaintedRow? Painted { get; init; }

    /// <summary>Steps done since.</summary>
    public required IReadOnlyList<StepRow> Steps { get; init; }

    /// <summary>New pieces of the recording.</summary>
    public required IReadOnlyList<RecordingChunkRow> Recording { get; init; }
}
