using Effleur.Core.Anatomy;
using Effleur.Core.Readings;
using Effleur.Storage.CheckIns;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Tests;

public class CheckInStoreTests
{
    private static readonly Method Pulse = new("pulse-rate", "bpm", "pulse-fusion", 3);
    private readonly ManualTimeProvider _time = new();

    public static TheoryData<DatabaseProvider> Providers => [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task LoadAsync_WithReadingsAndAnswers_IsAsItWasWritten(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        var store = new CheckInStore(database.Database, _time);
        CheckInRow added = await AddAsync(store);
        IReadOnlyList<ReadingRow> readings =
            Rows(added, Reading.Of(Pulse, new("cheek", Side.Left), 61.25, 0.5, 0.9), Reading.Refuse(Pulse, ReadingPlace.Whole, ReadingRefusal.MixedLight, 0.1));

        Assert.Equal(CheckInWrite.Written, await store.AddReadingsAsync(CheckIns.Person, added.Id, readings, null, Cancellation));
        Assert.Equal(CheckInWrite.Written, await store.PutAnswersAsync(CheckIns.Person, added.Id, [Answer(added, "stress", 7), Answer(added, "tension", 3)], Cancellation));
        Assert.Equal(CheckInWrite.Written, await store.PutAnswersAsync(CheckIns.Person, added.Id, [Answer(added, "stress", 2)], Cancellation));

        StoredCheckIn stored = (await store.LoadAsync(CheckIns.Person, added.Id, Cancellation))!;
        Assert.Equivalent(readings, stored.Readings, strict: true);
        Assert.Equal(("stress", 2), Assert.Single(stored.Answers) is { } answer ? (answer.ItemId, answer.Value) : default);
        Assert.Equal((1, 1, false), (stored.Row.Readings, stored.Row.Refusals, stored.HasPhoto));
        Assert.Equal((added.Device, added.Lamp, CheckInCard.Grey, true), (stored.Row.Device, stored.Row.Lamp, stored.Row.Card, stored.Row.Wiped));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task EndAsync_FromTwoWindowsAtOnce_ReadsTheAnswersOnce(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        var store = new CheckInStore(database.Database, _time);
        CheckInRow added = await AddAsync(store);
        await store.PutAnswersAsync(CheckIns.Person, added.Id, [Answer(added, "stress", 7)], Cancellation);

        StoredCheckIn?[] ends = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => store.EndAsync(CheckIns.Person, added.Id, ReadAnswers, Cancellation))));

        Assert.All(ends, end => Assert.Equal((7.0, 1), (Assert.Single(end!.Readings).Value!.Value, end.Row.Readings)));
        Assert.Single(ends.Select(end => end!.Row.EndedAt).Distinct());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task EveryWrite_AfterTheEnd_LeavesItAsItWas(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        var store = new CheckInStore(database.Database, _time);
        CheckInRow added = await AddAsync(store);
        await store.EndAsync(CheckIns.Person, added.Id, ReadAnswers, Cancellation);

        Assert.Equal(CheckInWrite.Ended, await store.AddReadingsAsync(CheckIns.Person, added.Id, Rows(added, Reading.Of(Pulse, default, 60, 1, 1)), null, Cancellation));
        Assert.Equal(CheckInWrite.Ended, await store.PutAnswersAsync(CheckIns.Person, added.Id, [Answer(added, "stress", 1)], Cancellation));

        StoredCheckIn stored = (await store.LoadAsync(CheckIns.Person, added.Id, Cancellation))!;
        Assert.Empty(stored.Readings);
        Assert.Empty(stored.Answers);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task EveryCall_ByAnotherPerson_FindsNothing(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        var store = new CheckInStore(database.Database, _time);
        CheckInRow added = await AddAsync(store);
        Guid stranger = Guid.NewGuid();

        Assert.Null(await store.FindAsync(stranger, added.Id, Cancellation));
        Assert.Null(await store.LoadAsync(stranger, added.Id, Cancellation));
        Assert.Null(await store.EndAsync(stranger, added.Id, ReadAnswers, Cancellation));
        Assert.Empty(await store.ListAsync(stranger, null, 10, Cancellation));
        Assert.Empty(await store.HistoryAsync(stranger, Cancellation));
        Assert.Equal(CheckInWrite.NoSuchCheckIn, await store.AddReadingsAsync(stranger, added.Id, [], null, Cancellation));
        Assert.Equal(CheckInWrite.NoSuchCheckIn, await store.PutAnswersAsync(stranger, added.Id, [], Cancellation));
        Assert.False(await store.DeleteAsync(stranger, added.Id, Cancellation));
        Assert.Null((await store.FindAsync(CheckIns.Person, added.Id, Cancellation))!.EndedAt);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task DeleteAsync_CheckIn_TakesEverythingWithIt(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        var store = new CheckInStore(database.Database, _time);
        CheckInRow added = await AddAsync(store), stays = await AddAsync(store);
        await store.AddReadingsAsync(CheckIns.Person, added.Id, Rows(added, Reading.Of(Pulse, default, 60, 1, 1)), CheckIns.Shape(added), Cancellation);
        await store.PutAnswersAsync(CheckIns.Person, added.Id, [Answer(added, "stress", 1)], Cancellation);
        await new CheckInPhotoStore(database.Database).KeepAsync(CheckIns.Person, added.Id, [1], Cancellation);

        Assert.True(await store.DeleteAsync(CheckIns.Person, added.Id, Cancellation));

        await using EffleurContext context = database.Database.CreateDbContext();
        Assert.Equal(stays.Id, (await context.CheckIns.SingleAsync(Cancellation)).Id);
        Assert.Equal(0, await context.Readings.CountAsync(Cancellation) + await context.CheckInAnswers.CountAsync(Cancellation) + await context.CheckInPhotos.CountAsync(Cancellation) + await context.KeptShapes.CountAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task DeleteSession_WithCheckIns_LeavesThemWithoutIt(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        var store = new CheckInStore(database.Database, _time);
        Guid session = await CheckIns.SessionAsync(database, _time);
        CheckInRow added = CheckIns.Row(session, CheckInKind.After);
        await store.AddAsync(added, Cancellation);

        await new SessionStore(database.Database, _time).DeleteAsync(CheckIns.Person, session, Cancellation);

        Assert.Null((await store.FindAsync(CheckIns.Person, added.Id, Cancellation))!.SessionId);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task History_OfSeveral_IsOldestFirstAndListsNewestFirst(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        var store = new CheckInStore(database.Database, _time);
        foreach (int day in new[] { 3, 40, 0 }) await store.AddAsync(CheckIns.Row(null, CheckInKind.Anytime, day), Cancellation);

        Assert.Equal([0, 3, 40], (await store.HistoryAsync(CheckIns.Person, Cancellation)).Select(stored => (stored.Row.StartedAt - CheckIns.First).Days));
        Assert.Equal([40, 3], (await store.ListAsync(CheckIns.Person, null, 2, Cancellation)).Select(row => (row.StartedAt - CheckIns.First).Days));
        Assert.Equal([3, 0], (await store.ListAsync(CheckIns.Person, CheckIns.First.AddDays(40), 5, Cancellation)).Select(row => (row.StartedAt - CheckIns.First).Days));
    }

    private static IReadOnlyList<ReadingRow> ReadAnswers(CheckInRow checkIn, IReadOnlyList<CheckInAnswerRow> answers) =>
        ReadingRow.Of(answers.Select(answer => Reading.Of(new("stress", "1", "nrs", 1), default, answer.Value, 0, 1)), checkIn.Id, ReadingSource.Answers, DateTimeOffset.UtcNow);

    private static CheckInAnswerRow Answer(CheckInRow checkIn, string item, double value) => new() { CheckInId = checkIn.Id, ScaleId = "state", ItemId = item, Value = value };

    private static IReadOnlyList<ReadingRow> Rows(CheckInRow checkIn, params Reading[] readings) => ReadingRow.Of(readings, checkIn.Id, ReadingSource.Clip, new(CheckIns.First));

    private static async Task<CheckInRow> AddAsync(CheckInStore store)
    {
        CheckInRow row = CheckIns.Row(null, CheckInKind.Anytime);
        await store.AddAsync(row, Cancellation);
        return row;
    }
}
