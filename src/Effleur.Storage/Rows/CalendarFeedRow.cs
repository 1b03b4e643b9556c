namespace Effleur.Storage.Rows;

/// <summary>The address of a person's calendar feed. Instants are UTC, to the millisecond.</summary>
public sealed class CalendarFeedRow
{
    /// <summary>Whose it is; a person has one.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The part of the address nobody can guess.</summary>
    public required string Token { get; set; }

    /// <summary>When it was made.</summary>
    public required DateTime MadeAt { get; set; }
}
