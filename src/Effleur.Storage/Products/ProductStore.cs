using Effleur.Storage.Files;
using Effleur.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Products;

/// <summary>Keeps the products a person has, and photos of their labels. A photo goes with its product.</summary>
public sealed class ProductStore(EffleurDatabase database, TimeProvider time) : KeptFileStore<ProductRow>(database, time)
{
    /// <summary>The products that have a photo.</summary>
    public async Task<IReadOnlySet<Guid>> WithPhotoAsync(Guid personId, CancellationToken cancellation)
    {
        await using EffleurContext context = Database.CreateDbContext();
        return await Photos(context, personId).Select(row => row.ProductId).ToHashSetAsync(cancellation);
    }

    /// <summary>A product's photo, or null.</summary>
    public async Task<ProductPhotoRow?> PhotoAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = Database.CreateDbContext();
        return await Photos(context, personId).SingleOrDefaultAsync(row => row.ProductId == id, cancellation);
    }

    /// <summary>Keeps a photo in place of the one before; false when there is no such product.</summary>
    public async Task<bool> KeepPhotoAsync(Guid personId, Guid id, string mediaType, byte[] bytes, CancellationToken cancellation)
    {
        await using EffleurContext context = Database.CreateDbContext();
        if (!await context.Products.AnyAsync(row => row.Id == id && row.PersonId == personId, cancellation)) return false;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await context.ProductPhotos.Where(row => row.ProductId == id).ExecuteDeleteAsync(cancellation);
        context.ProductPhotos.Add(new() { ProductId = id, MediaType = mediaType, Bytes = bytes });
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    /// <summary>Erases a photo; false when there is none.</summary>
    public async Task<bool> DeletePhotoAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = Database.CreateDbContext();
        return await Photos(context, personId).Where(row => row.ProductId == id).ExecuteDeleteAsync(cancellation) > 0;
    }

    private static IQueryable<ProductPhotoRow> Photos(EffleurContext context, Guid personId) =>
        context.ProductPhotos.AsNoTracking().Where(row => context.Products.Any(product => product.Id == row.ProductId && product.PersonId == personId));
}
