namespace Effleur.Storage.Rows;

/// <summary>The kept picture of a check-in; goes with it. The database never holds it in the clear.</summary>
public sealed class CheckInPhotoRow
{
    /// <summary>The check-in; key.</summary>
    public required Guid CheckInId { get; init; }

    /// <summary>The encrypted file.</summary>
    public required byte[] Sealed { get; init; }
}
