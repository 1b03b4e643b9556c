namespace Effleur.Storage.Rows;

/// <summary>Two kept pictures, of before and after one session, shown in an order drawn from a stored seed. Goes with either check-in.</summary>
public sealed class SortingPairRow
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The check-in before.</summary>
    public required Guid BeforeId { get; init; }

    /// <summary>The check-in after.</summary>
    public required Guid AfterId { get; init; }

    /// <summary>Seed of the order.</summary>
    public required long Seed { get; init; }

    /// <summary>When it was drawn.</summary>
    public required DateTime DrawnAt { get; init; }

    /// <summary>When the person sorted it; null before.</summary>
    public DateTime? SortedAt { get; set; }

    /// <summary>Whether they were right; null before.</summary>
    public bool? WasRight { get; set; }
}
