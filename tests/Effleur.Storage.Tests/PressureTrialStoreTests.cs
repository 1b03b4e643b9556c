using Effleur.Core.Pressure;
using Effleur.Storage.Pressure;
using Effleur.Storage.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Tests;

public class BlindTrialStoreTests
{
    private static readonly Guid Person = SessionStore.SolePersonId;
    private static readonly BlindReading[] Presses = [new(100, 90.5), new(20, 0), new(200, 28.349523125), new(50, 5000)];
    private readonly ManualTimeProvider _time = new();

    public static TheoryData<DatabaseProvider> Providers => [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task AddAsync_Trial_IsListedAsItWasPressed(DatabaseProvider provider)
    {
        await using TestDatabase database = await OpenAsync(provider);
        var store = new BlindTrialStore(database.Database, _time);

        StoredTrial added = await store.AddAsync(Person, HandPart.Knuckles, ScaleUnit.Ounces, Presses, Cancellation);
        StoredTrial listed = Assert.Single(await store.ListAsync(Person, 10, Cancellation));

        Assert.Equivalent(added.Row, listed.Row, strict: true);
        Assert.Equal(Presses, listed.Readings);
        Assert.Equal((HandPart.Knuckles, ScaleUnit.Ounces, DateTimeKind.Utc), (listed.Row.Part, listed.Row.Unit, listed.Row.TakenAt.Kind));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task ListAsync_Several_AreTheNewestFirst(DatabaseProvider provider)
    {
        await using TestDatabase database = await OpenAsync(provider);
        var store = new BlindTrialStore(database.Database, _time);
        foreach (HandPart part in new[] { HandPart.Palm, HandPart.Pads, HandPart.Fingertip })
        {
            await store.AddAsync(Person, part, ScaleUnit.Grams, Presses, Cancellation);
            _time.Advance(86_400);
        }

        IReadOnlyList<StoredTrial> listed = await store.ListAsync(Person, 2, Cancellation);

        Assert.Equal([HandPart.Fingertip, HandPart.Pads], listed.Select(trial => trial.Row.Part));
        Assert.All(listed, trial => Assert.Equal(4, trial.Readings.Length));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task DeleteAsync_Trial_TakesItsPressesWithIt(DatabaseProvider provider)
    {
        await using TestDatabase database = await OpenAsync(provider);
        var store = new BlindTrialStore(database.Database, _time);
        StoredTrial gone = await store.AddAsync(Person, HandPart.Pads, ScaleUnit.Grams, Presses, Cancellation);
        StoredTrial stays = await store.AddAsync(Person, HandPart.Palm, ScaleUnit.Grams, Presses[..2], Cancellation);

        Assert.True(await store.DeleteAsync(Person, gone.Row.Id, Cancellation));

        Assert.False(await store.DeleteAsync(Person, gone.Row.Id, Cancellation));
        Assert.Equal(stays.Row.Id, Assert.Single(await store.ListAsync(Person, 10, Cancellation)).Row.Id);
        await using EffleurContext context = database.Database.CreateDbContext();
        Assert.Equal(2, await context.BlindReadings.CountAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task EveryCall_ByAnotherPerson_FindsNothing(DatabaseProvider provider)
    {
        await using TestDatabase database = await OpenAsync(provider);
        var store = new BlindTrialStore(database.Database, _time);
        StoredTrial added = await store.AddAsync(Person, HandPart.Pads, ScaleUnit.Grams, Presses, Cancellation);
        Guid stranger = Guid.NewGuid();

        Assert.Empty(await store.ListAsync(stranger, 10, Cancellation));
        Assert.False(await store.DeleteAsync(stranger, added.Row.Id, Cancellation));
        await Assert.ThrowsAsync<DbUpdateException>(() => store.AddAsync(stranger, HandPart.Pads, ScaleUnit.Grams, Presses, Cancellation));
        Assert.Single(await store.ListAsync(Person, 10, Cancellation));
    }

    private async Task<TestDatabase> OpenAsync(DatabaseProvider provider)
    {
        TestDatabase database = await TestDatabase.MigratedAsync(provider, _time);
        await new SessionStore(database.Database, _time).AddSolePersonAsync(Cancellation);
        return database;
    }
}
