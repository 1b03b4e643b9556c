namespace Effleur.Storage.Rows;

/// <summary>A person. An installation for one has one.</summary>
public sealed class PersonRow
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }
}
