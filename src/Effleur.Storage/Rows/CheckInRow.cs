namespace Effleur.Storage.Rows;

/// <summary>One visit of measuring, with its circumstances. Instants are UTC, to the millisecond.</summary>
public sealed class CheckInRow
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The session it goes with; null when it goes with none, or when that session was erased.</summary>
    public Guid? SessionId { get; init; }

    /// <summary>When it was, by the massage.</summary>
    public required CheckInKind Kind { get; init; }

    /// <summary>Minutes since the massage ended; null where there was none.</summary>
    public double? MinutesAfter { get; init; }

    /// <summary>When it began.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>When it ended; null while it goes on.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>The camera, by the person's own label.</summary>
    public required string Device { get; init; }

    /// <summary>The lamp and place, by the person's own label.</summary>
    public required string Lamp { get; init; }

    /// <summary>What of known size or colour was in the picture.</summary>
    public required CheckInCard Card { get; init; }

    /// <summary>Whether glasses were worn.</summary>
    public required bool Glasses { get; init; }

    /// <summary>Whether make-up was worn.</summary>
    public required bool MakeUp { get; init; }

    /// <summary>Whether oil was wiped off.</summary>
    public required bool Wiped { get; init; }

    /// <summary>Values in it, refusals left out.</summary>
    public int Readings { get; set; }

    /// <summary>Refusals in it.</summary>
    public int Refusals { get; set; }
}
