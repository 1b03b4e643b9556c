namespace Effleur.Storage.Rows;

/// <summary>A file a person keeps under a name. Instants are UTC, to the millisecond.</summary>
public abstract class KeptFileRow
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose it is.</summary>
    public Guid PersonId { get; init; }

    /// <summary>Its name, as in the file: lists are ordered by it.</summary>
    public string Name { get; set; } = "";

    /// <summary>The file.</summary>
    public string File { get; set; } = "";

    /// <summary>When it was first kept.</summary>
    public DateTime CreatedAt { get; init; }

    /// <summary>When it was last saved.</summary>
    public DateTime UpdatedAt { get; set; }

    /// <summary>How often it was saved, from 1: who saves names the revision they changed.</summary>
    public int Revision { get; set; }
}
