namespace Effleur.Storage.Rows;

/// <summary>The photo of a product's label; goes when the product goes.</summary>
public sealed class ProductPhotoRow
{
    /// <summary>The product; key.</summary>
    public required Guid ProductId { get; init; }

    /// <summary>"image/jpeg" or "image/png".</summary>
    public required string MediaType { get; init; }

    /// <summary>The picture's file.</summary>
    public required byte[] Bytes { get; init; }
}
