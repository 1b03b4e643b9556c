namespace Effleur.Storage.Rows;

/// <summary>A product a person has. Instants are UTC, to the millisecond.</summary>
public sealed class ProductRow
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Its name, as in the file: lists are ordered by it.</summary>
    public required string Name { get; set; }

    /// <summary>The product as a profile file that holds it alone (docs/profile-file.md).</summary>
    public required string File { get; set; }

    /// <summary>When it was put on the shelf.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>When it was last saved.</summary>
    public required DateTime UpdatedAt { get; set; }

    /// <summary>How often it was saved, from 1: who saves names the revision they changed.</summary>
    public required int Revision { get; set; }
}
