namespace Effleur.Storage.Rows;

/// <summary>A reminder that was shown.</summary>
public sealed class ReminderRow
{
    /// <summary>Whose it is.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Key of the visit.</summary>
    public required string Visit { get; init; }

    /// <summary>The person's own day.</summary>
    public required DateOnly Day { get; init; }
}
