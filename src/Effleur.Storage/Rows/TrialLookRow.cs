namespace Effleur.Storage.Rows;

/// <summary>One look at a trial's answer. Looks are counted, because a reader of the answer should know.</summary>
public sealed class TrialLookRow
{
    /// <summary>The trial; goes with it.</summary>
    public required Guid TrialId { get; init; }

    /// <summary>Its number among the looks, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>When it was.</summary>
    public required DateTime LookedAt { get; init; }

    /// <summary>Whole pairs then.</summary>
    public required int Pairs { get; init; }

    /// <summary>The e-value then; null when there was none.</summary>
    public double? EValue { get; init; }

    /// <summary>The verdict then.</summary>
    public required string Verdict { get; init; }
}
