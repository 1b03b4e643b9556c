namespace Effleur.Storage.Rows;

/// <summary>What a person told about themselves. Instants are UTC, to the millisecond.</summary>
public sealed class ProfileRow
{
    /// <summary>Whose it is; a person has one.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The profile as a file (docs/profile-file.md).</summary>
    public required string File { get; set; }

    /// <summary>When it was last saved.</summary>
    public required DateTime UpdatedAt { get; set; }

    /// <summary>How often it was saved, from 1: who saves names the revision they changed.</summary>
    public required int Revision { get; set; }
}
