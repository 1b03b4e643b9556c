namespace Effleur.Storage.Rows;

/// <summary>One press of a blind trial.</summary>
public sealed class BlindReadingRow
{
    /// <summary>The trial.</summary>
    public required Guid TrialId { get; init; }

    /// <summary>Its place in the order they were pressed, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The weight that was asked for, in grams.</summary>
    public required double TargetGrams { get; init; }

    /// <summary>What the scale showed, in grams.</summary>
    public required double ShownGrams { get; init; }
}
