using System.Collections.Immutable;
using Effleur.Core.Profiles;
using Effleur.Core.Shelf;
using Effleur.Knowledge;
using Effleur.Knowledge.Profiles;
using Effleur.Server.Persons;
using Effleur.Server.Routines;
using Effleur.Storage.Products;
using Effleur.Storage.Routines;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;

namespace Effleur.Server.Shelf;

/// <summary>The person's products: each kept as a profile file that holds it alone, read with the catalogue.</summary>
internal sealed class ProductBook(MassageLibrary library, ProductStore store, TimeProvider time)
{
    /// <summary>Most products of a person; the same as a profile file may hold.</summary>
    public const int MostProducts = ProfileLimits.MostProducts;

    private static Guid Person => SessionStore.SolePersonId;

    public async Task<IReadOnlyList<KeptProduct>> ListAsync(CancellationToken cancellation) =>
        [.. (await store.ListAsync(Person, cancellation)).Select(Read).OfType<KeptProduct>()];

    /// <summary>Names of products that are kept but cannot be read, because a newer version wrote them.</summary>
    public async Task<ImmutableArray<string>> UnreadAsync(CancellationToken cancellation) =>
        [.. (await store.ListAsync(Person, cancellation)).Where(row => Read(row) is null).Select(row => row.Name)];

    /// <summary>The products as a profile has them.</summary>
    public async Task<ImmutableArray<ShelfProduct>> ProductsAsync(CancellationToken cancellation) => [.. (await ListAsync(cancellation)).Select(kept => kept.Product)];

    public async Task<KeptProduct?> FindAsync(Guid id, CancellationToken cancellation) => await store.FindAsync(Person, id, cancellation) is { } row ? Read(row) : null;

    /// <summary>Keeps a product without faults; null when there are too many already.</summary>
    public async Task<KeptProduct?> AddAsync(ShelfProduct product, CancellationToken cancellation)
    {
        if ((await store.ListAsync(Person, cancellation)).Count >= MostProducts) return null;
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

/// <summary>A product and how often it was saved.</summary>
internal sealed record KeptProduct(Guid Id, int Revision, ShelfProduct Product);
