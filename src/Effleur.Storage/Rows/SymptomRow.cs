namespace Effleur.Storage.Rows;

/// <summary>What a person told during or after a session. Instants are UTC, to the millisecond.</summary>
public sealed class SymptomRow
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The session it was told in; null when it was told outside of one.</summary>
    public Guid? SessionId { get; init; }

    /// <summary>When it was told.</summary>
    public required DateTime ToldAt { get; init; }

    /// <summary>The person's own day then.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The trigger, "pain".</summary>
    public required string TriggerId { get; init; }

    /// <summary>How strong, in the trigger's unit; null where it has none.</summary>
    public double? Value { get; init; }

    /// <summary>Ids of the zones that were worked on then, with spaces between them.</summary>
    public required string Zones { get; init; }
}
