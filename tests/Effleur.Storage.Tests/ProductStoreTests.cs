using Effleur.Storage.Files;
using Effleur.Storage.Products;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Tests;

public class ProductStoreTests
{
    private static readonly Guid Person = SessionStore.SolePersonId;
    private readonly ManualTimeProvider _time = new();

    public static TheoryData<DatabaseProvider> Providers => [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Product_AddedSavedAndDeleted_IsWhatWasKept(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        ProductRow added = await desk.Products.AddAsync(Person, "Öl 🌙 'x'; --", "name: \"Öl\"\n", Cancellation);
        _time.Advance(60);

        Assert.Equivalent(added, await desk.Products.FindAsync(Person, added.Id, Cancellation), strict: true);
        Assert.Equal(SaveOutcome.Saved, await desk.Products.SaveAsync(Person, added.Id, 1, "Two", "2", Cancellation));
        Assert.Equal(SaveOutcome.Stale, await desk.Products.SaveAsync(Person, added.Id, 1, "Three", "3", Cancellation));
        ProductRow found = Assert.Single(await desk.Products.ListAsync(Person, Cancellation));
        Assert.Equal(("Two", "2", 2, 60), (found.Name, found.File, found.Revision, (found.UpdatedAt - found.CreatedAt).TotalSeconds));
        Assert.True(await desk.Products.DeleteAsync(Person, added.Id, Cancellation));
        Assert.Equal(SaveOutcome.Gone, await desk.Products.SaveAsync(Person, added.Id, 2, "Four", "4", Cancellation));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Product_SavedFromEightTabsAtOnce_KeepsExactlyOne(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        ProductRow added = await desk.Products.AddAsync(Person, "One", "1", Cancellation);

        SaveOutcome[] outcomes = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(tab => Task.Run(() => desk.Products.SaveAsync(Person, added.Id, 1, $"Tab {tab}", $"{tab}", Cancellation))));

        Assert.Equal(1, outcomes.Count(outcome => outcome == SaveOutcome.Saved));
        Assert.Equal($"Tab {Array.IndexOf(outcomes, SaveOutcome.Saved)}", (await desk.Products.FindAsync(Person, added.Id, Cancellation))!.Name);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Photo_KeptReplacedAndDeleted_GoesWithItsProduct(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        ProductRow added = await desk.Products.AddAsync(Person, "One", "1", Cancellation);
        byte[] bytes = [.. Enumerable.Range(0, 100_000).Select(i => (byte)i)];

        Assert.True(await desk.Products.KeepPhotoAsync(Person, added.Id, "image/png", [1, 2, 3], Cancellation));
        Assert.True(await desk.Products.KeepPhotoAsync(Person, added.Id, "image/jpeg", bytes, Cancellation));
        ProductPhotoRow kept = (await desk.Products.PhotoAsync(Person, added.Id, Cancellation))!;
        Assert.Equal("image/jpeg", kept.MediaType);
        Assert.Equal(bytes, kept.Bytes);
        Assert.Equal([added.Id], await desk.Products.WithPhotoAsync(Person, Cancellation));
        Assert.True(await desk.Products.DeletePhotoAsync(Person, added.Id, Cancellation));
        Assert.False(await desk.Products.DeletePhotoAsync(Person, added.Id, Cancellation));

        Assert.True(await desk.Products.KeepPhotoAsync(Person, added.Id, "image/png", [1], Cancellation));
        Assert.True(await desk.Products.DeleteAsync(Person, added.Id, Cancellation));
        Assert.Null(await desk.Products.PhotoAsync(Person, added.Id, Cancellation));
        Assert.False(await desk.Products.KeepPhotoAsync(Person, added.Id, "image/png", [1], Cancellation));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task EveryCall_ByAnotherPerson_FindsNothing(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        ProductRow added = await desk.Products.AddAsync(Person, "One", "1", Cancellation);
        await desk.Products.KeepPhotoAsync(Person, added.Id, "image/png", [1], Cancellation);
        Guid stranger = Guid.NewGuid();

        Assert.Null(await desk.Products.FindAsync(stranger, added.Id, Cancellation));
        Assert.Empty(await desk.Products.ListAsync(stranger, Cancellation));
        Assert.Empty(await desk.Products.WithPhotoAsync(stranger, Cancellation));
        Assert.Null(await desk.Products.PhotoAsync(stranger, added.Id, Cancellation));
        Assert.False(await desk.Products.KeepPhotoAsync(stranger, added.Id, "image/png", [2], Cancellation));
        Assert.False(await desk.Products.DeletePhotoAsync(stranger, added.Id, Cancellation));
        Assert.False(await desk.Products.DeleteAsync(stranger, added.Id, Cancellation));
        await Assert.ThrowsAsync<DbUpdateException>(() => desk.Products.AddAsync(stranger, "One", "1", Cancellation));
    }

    private async Task<Desk> OpenAsync(DatabaseProvider provider)
    {
        TestDatabase database = await TestDatabase.MigratedAsync(provider, _time);
        await new SessionStore(database.Database, _time).AddSolePersonAsync(Cancellation);
        return new(database, new(database.Database, _time));
    }

    private sealed record Desk(TestDatabase Database, ProductStore Products) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Database.DisposeAsync();
    }
}
