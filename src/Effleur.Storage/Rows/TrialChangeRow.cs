namespace Effleur.Storage.Rows;

/// <summary>One thing that was told of a slot. None is ever changed, so that of two windows that wrote over each other both can be read.</summary>
public sealed class TrialChangeRow
{
    /// <summary>The trial; goes with it.</summary>
    public required Guid TrialId { get; init; }

    /// <summary>Its place among the trial's writes.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The slot's number.</summary>
    public required int N { get; init; }

    /// <summary>When it was told.</summary>
    public required DateTime MadeAt { get; init; }

    /// <summary>What kind of telling it was.</summary>
    public required TrialChange Kind { get; init; }

    /// <summary>What was told, as JSON, whether or not the slot took it.</summary>
    public required string Told { get; init; }
}
