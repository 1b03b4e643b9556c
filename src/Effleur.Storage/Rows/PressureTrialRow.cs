namespace Effleur.Storage.Rows;

/// <summary>A blind trial on the kitchen scale. Instants are UTC, to the millisecond.</summary>
public sealed class PressureTrialRow
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>When it was done.</summary>
    public required DateTime DoneAt { get; init; }

    /// <summary>What was pressed with, "pads".</summary>
    public required string Contact { get; init; }

    /// <summary>Targets and readings in grams, "20:25 50:61".</summary>
    public required string Presses { get; init; }
}
