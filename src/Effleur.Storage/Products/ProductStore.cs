using Effleur.Storage.Routines;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Products;

/// <summary>Keeps the products a person has, and photos of their labels. Two may save at once: the later one names a revision that is no longer, and is told so.</summary>
public sealed class ProductStore(EffleurDatabase database, TimeProvider time)
{
    private DateTime Now => SessionStore.WholeMilliseconds(time.GetUtcNow());

    /// <summary>All products of a person, by name.</summary>
    public async Task<IReadOnlyList<ProductRow>> ListAsync(Guid personId, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        List<ProductRow> rows = await context.Products.AsNoTracking().Where(row => row.PersonId == personId).ToListAsync(cancellation);
        // ordered here, because the two databases order letters differently
        return [.. rows.OrderBy(row => row.Name, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.CreatedAt).ThenBy(row => row.Id)];
    }

    /// <summary>One product, or null.</summary>
    public async Task<ProductRow?> FindAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.Products.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.PersonId == personId, cancellation);
    }

    /// <summary>Keeps a new product; its revision is 1.</summary>
    public async Task<ProductRow> AddAsync(Guid personId, string name, string file, CancellationToken cancellation)
    {
        var row = new ProductRow
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            PersonId = personId,
            Name = name,
            File = file,
            CreatedAt = Now,
            UpdatedAt = Now,
            Revision = 1,
        };
        await using EffleurContext context = database.CreateDbContext();
        context.Products.Add(row);
        await context.SaveChangesAsync(cancellation);
        return row;
    }

    /// <summary>Saves a changed product, if nobody saved it since the revision that was changed.</summary>
    public async Task<SaveOutcome> SaveAsync(Guid personId, Guid id, int revision, string name, string file, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        DateTime now = Now;
        IQueryable<ProductRow> product = context.Products.Where(row => row.Id == id && row.PersonId == personId);
        int saved = await product.Where(row => row.Revision == revision).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Name, name)
                .SetProperty(row => row.File, file)
                .SetProperty(row => row.UpdatedAt, now)
                .SetProperty(row => row.Revision, row => row.Revision + 1),
            cancellation);
        if (saved > 0) return SaveOutcome.Saved;
        return await product.AnyAsync(cancellation) ? SaveOutcome.Stale : SaveOutcome.Gone;
    }

    /// <summary>Erases a product and its photo; false when there is none.</summary>
    public async Task<bool> DeleteAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.Products.Where(row => row.Id == id && row.PersonId == personId).ExecuteDeleteAsync(cancellation) > 0;
    }

    /// <summary>The products that have a photo.</summary>
    public async Task<IReadOnlySet<Guid>> WithPhotoAsync(Guid personId, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await Photos(context, personId).Select(row => row.ProductId).ToHashSetAsync(cancellation);
    }

    /// <summary>A product's photo, or null.</summary>
    public async Task<ProductPhotoRow?> PhotoAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await Photos(context, personId).SingleOrDefaultAsync(row => row.ProductId == id, cancellation);
    }

    /// <summary>Keeps a photo in place of the one before; false when there is no such product.</summary>
    public async Task<bool> KeepPhotoAsync(Guid personId, Guid id, string mediaType, byte[] bytes, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
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
        await using EffleurContext context = database.CreateDbContext();
        return await Photos(context, personId).Where(row => row.ProductId == id).ExecuteDeleteAsync(cancellation) > 0;
    }

    private static IQueryable<ProductPhotoRow> Photos(EffleurContext context, Guid personId) =>
        context.ProductPhotos.AsNoTracking().Where(row => context.Products.Any(product => product.Id == row.ProductId && product.PersonId == personId));
}
