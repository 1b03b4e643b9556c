using System.Collections.Immutable;
using Effleur.Core.Profiles;
using Effleur.Core.Shelf;
using Effleur.Knowledge;
using Effleur.Knowledge.Profiles;
using Effleur.Server.Persons;
using Effleur.Server.Routines;
using Effleur.Storage.Files;
using Effleur.Storage.Products;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;

namespace Effleur.Server.Shelf;

/// <summary>The person's products: each kept as a profile file that holds it alone, read with the catalogue.</summary>
internal sealed class ProductBook(MassageLibrary library, ProductStore store, TimeProvider time)
{
    /// <summary>Most products of a person; the same as a profile file may hold.</summary>
    public const int MostProducts = ProfileLimits.MostProducts;

    private static Guid Person => SessionStore.SolePersonId;

    public async Task<KeptShelf> ShelfAsync(CancellationToken cancellation)
    {
        (ProductRow Row, KeptProduct? Kept)[] all = [.. (await store.ListAsync(Person, cancellation)).Select(row => (row, Read(row)))];
        return new([.. all.Select(one => one.Kept).OfType<KeptProduct>()], [.. all.Where(one => one.Kept is null).Select(one => one.Row.Name)]);
    }

    /// <summary>The products as a profile has them.</summary>
    public async Task<ImmutableArray<ShelfProduct>> ProductsAsync(CancellationToken cancellation) => [.. (await ShelfAsync(cancellation)).Products.Select(kept => kept.Product)];

    public async Task<KeptProduct?> FindAsync(Guid id, CancellationToken cancellation) => await store.FindAsync(Person, id, cancellation) is { } row ? Read(row) : null;

    /// <summary>Keeps a product without faults; null when there are too many already.</summary>
    public async Task<KeptProduct?> AddAsync(ShelfProduct product, CancellationToken cancellation)
    {
        if (await store.CountAsync(Person, cancellation) >= MostProducts) return null;
        return Read(await store.AddAsync(Person, product.Name, Write(product), cancellation));
    }

    public Task<SaveOutcome> SaveAsync(Guid id, int revision, ShelfProduct product, CancellationToken cancellation) =>
        store.SaveAsync(Person, id, revision, product.Name, Write(product), cancellation);

    // a product that a newer version wrote is left alone, so that the rest of the shelf still works
    private KeptProduct? Read(ProductRow row)
    {
        try
        {
            Profile alone = ProfileFile.Read(row.File, row.Name, library.Catalogue, PersonClock.LatestDay(time.GetUtcNow()));
            return new(row.Id, row.Revision, alone.Products[0] with { Id = row.Id.ToString() });
        }
        catch (KnowledgeException)
        {
            return null;
        }
    }

    private static string Write(ShelfProduct product) => ProfileFile.Write(Profile.Empty with { Products = [product with { Id = "1" }] });
}

/// <summary>All that is kept.</summary>
/// <param name="Products">The products, by name.</param>
/// <param name="Unread">Names of those that cannot be read, because a newer version wrote them.</param>
internal sealed record KeptShelf(ImmutableArray<KeptProduct> Products, ImmutableArray<string> Unread);

/// <summary>A product and how often it was saved.</summary>
internal sealed record KeptProduct(Guid Id, int Revision, ShelfProduct Product);
