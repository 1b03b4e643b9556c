namespace Effleur.Storage.Rows;

/// <summary>An answer to one item of a scale.</summary>
public sealed class CheckInAnswerRow
{
    /// <summary>The check-in; goes with it.</summary>
    public required Guid CheckInId { get; init; }

    /// <summary>The scale.</summary>
    public required string ScaleId { get; init; }

    /// <summary>The item.</summary>
    public required string ItemId { get; init; }

    /// <summary>On the scale's own range.</summary>
    public required double Value { get; init; }
}
