using Effleur.Storage.Pressure;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Tests;

public class PressureTrialStoreTests
{
    private static readonly Guid Person = SessionStore.SolePersonId;
    private static readonly DateTime First = new(2026, 3, 1, 18, 0, 0, 123, DateTimeKind.Utc);
    private readonly ManualTimeProvider _time = new();

    public static TheoryData<DatabaseProvider> Providers => [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task AddAsync_Trial_IsListedAsItWasKept(DatabaseProvider provider)
    {
        await using TestDatabase database = await OpenAsync(provider);
        var store = new PressureTrialStore(database.Database);
        PressureTrialRow added = Trial(Person, 0);

        await store.AddAsync(added, Cancellation);
        PressureTrialRow listed = Assert.Single(await store.ListAsync(Person, Cancellation));

        Assert.Equivalent(added, listed, strict: true);
        Assert.Equal(DateTimeKind.Utc, listed.DoneAt.Kind);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task ListAsync_Several_AreTheNewestFirst(DatabaseProvider provider)
    {
        await using TestDatabase database = await OpenAsync(provider);
        var store = new PressureTrialStore(database.Database);
        foreach (int day in new[] { 3, 40, 0 }) await store.AddAsync(Trial(Person, day), Cancellation);

        Assert.Equal([40, 3, 0], (await store.ListAsync(Person, Cancellation)).Select(trial => (trial.DoneAt - First).Days));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task DeleteAsync_Trial_IsGoneAndTheOthersStay(DatabaseProvider provider)
    {
        await using TestDatabase database = await OpenAsync(provider);
        var store = new PressureTrialStore(database.Database);
        PressureTrialRow gone = Trial(Person, 0), stays = Trial(Person, 1);
        await store.AddAsync(gone, Cancellation);
        await store.AddAsync(stays, Cancellation);

        Assert.True(await store.DeleteAsync(Person, gone.Id, Cancellation));

        Assert.False(await store.DeleteAsync(Person, gone.Id, Cancellation));
        Assert.Equal(stays.Id, Assert.Single(await store.ListAsync(Person, Cancellation)).Id);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task EveryCall_ByAnotherPerson_FindsNothing(DatabaseProvider provider)
    {
        await using TestDatabase database = await OpenAsync(provider);
        var store = new PressureTrialStore(database.Database);
        PressureTrialRow added = Trial(Person, 0);
        await store.AddAsync(added, Cancellation);
        Guid stranger = Guid.NewGuid();

        Assert.Empty(await store.ListAsync(stranger, Cancellation));
        Assert.False(await store.DeleteAsync(stranger, added.Id, Cancellation));
        await Assert.ThrowsAsync<DbUpdateException>(() => store.AddAsync(Trial(stranger, 0), Cancellation));
        Assert.Single(await store.ListAsync(Person, Cancellation));
    }

    private static PressureTrialRow Trial(Guid person, int day) =>
        new() { Id = Guid.NewGuid(), PersonId = person, DoneAt = First.AddDays(day), Contact = "pads", Presses = "100:90.5 20:0 200:28.349523125 50:5000" };

    private async Task<TestDatabase> OpenAsync(DatabaseProvider provider)
    {
        TestDatabase database = await TestDatabase.MigratedAsync(provider, _time);
        await new SessionStore(database.Database, _time).AddSolePersonAsync(Cancellation);
        return database;
    }
}
