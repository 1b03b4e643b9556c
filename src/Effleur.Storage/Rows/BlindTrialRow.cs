using Effleur.Core.Pressure;

namespace Effleur.Storage.Rows;

/// <summary>A blind trial on the kitchen scale. Instants are UTC, to the millisecond.</summary>
public sealed class BlindTrialRow
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The part of the hand that pressed.</summary>
    public required HandPart Part { get; init; }

    /// <summary>What the scale showed.</summary>
    public required ScaleUnit Unit { get; init; }

    /// <summary>When it was.</summary>
    public required DateTime TakenAt { get; init; }
}
