using Effleur.Storage.CheckIns;
using Effleur.Storage.Rows;

namespace Effleur.Storage.Tests;

/// <summary>Kept pictures, the pairs made of them, and kept shapes.</summary>
public class CheckInPhotoTests
{
    private readonly ManualTimeProvider _time = new();
    private uint _seed = 40;

    public static TheoryData<DatabaseProvider> Providers => [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task KeepAsync_Twice_KeepsTheLastOfThisPersonOnly(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        var photos = new CheckInPhotoStore(database.Database);
        CheckInRow checkIn = await AddAsync(database, null, CheckInKind.Anytime);

        Assert.True(await photos.KeepAsync(CheckIns.Person, checkIn.Id, [1, 2], Cancellation));
        Assert.True(await photos.KeepAsync(CheckIns.Person, checkIn.Id, [3], Cancellation));

        Assert.Equal([3], (await photos.FindAsync(CheckIns.Person, checkIn.Id, Cancellation))!);
        Assert.Equal([checkIn.Id], await photos.KeptAsync(CheckIns.Person, Cancellation));
        Assert.Null(await photos.FindAsync(Guid.NewGuid(), checkIn.Id, Cancellation));
        Assert.False(await photos.KeepAsync(Guid.NewGuid(), checkIn.Id, [4], Cancellation));
        Assert.False(await photos.DeleteAsync(Guid.NewGuid(), checkIn.Id, Cancellation));
        Assert.True(await photos.DeleteAsync(CheckIns.Person, checkIn.Id, Cancellation));
        Assert.False(await photos.DeleteAsync(CheckIns.Person, checkIn.Id, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task NextAsync_SessionWithTwoPictures_IsDrawnOnceAndSortedOnce(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        var sorting = new SortingStore(database.Database, _time);
        Guid session = await CheckIns.SessionAsync(database, _time);
        CheckInRow before = await AddAsync(database, session, CheckInKind.Before, isPictured: true), after = await AddAsync(database, session, CheckInKind.After, isPictured: true);
        await AddAsync(database, session, CheckInKind.Anytime, isPictured: true);

        SortingPairRow pair = (await sorting.NextAsync(CheckIns.Person, () => _seed++, Cancellation))!;
        SortingPairRow again = (await sorting.NextAsync(CheckIns.Person, () => _seed++, Cancellation))!;

        Assert.Equal((before.Id, after.Id, 40L), (pair.BeforeId, pair.AfterId, pair.Seed));
        Assert.Equivalent(pair, again, strict: true);
        Assert.False(await sorting.SortAsync(Guid.NewGuid(), pair.Id, true, Cancellation));
        Assert.True(await sorting.SortAsync(CheckIns.Person, pair.Id, true, Cancellation));
        Assert.False(await sorting.SortAsync(CheckIns.Person, pair.Id, false, Cancellation));
        Assert.Equal((1, 1), await sorting.CountAsync(CheckIns.Person, Cancellation));
        Assert.Null(await sorting.NextAsync(CheckIns.Person, () => _seed++, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task NextAsync_PictureTakenAway_IsNotAsked(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        var sorting = new SortingStore(database.Database, _time);
        Guid session = await CheckIns.SessionAsync(database, _time), other = await CheckIns.SessionAsync(database, _time);
        await AddAsync(database, session, CheckInKind.Before, isPictured: true);
        CheckInRow after = await AddAsync(database, session, CheckInKind.After, isPictured: true);
        await AddAsync(database, other, CheckInKind.Before, isPictured: true);
        await AddAsync(database, other, CheckInKind.After);
        Assert.NotNull(await sorting.NextAsync(CheckIns.Person, () => _seed++, Cancellation));

        await new CheckInPhotoStore(database.Database).DeleteAsync(CheckIns.Person, after.Id, Cancellation);

        Assert.Null(await sorting.NextAsync(CheckIns.Person, () => _seed++, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task NextAsync_TwoWindowsAtOnce_GetTheSamePair(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        var sorting = new SortingStore(database.Database, _time);
        Guid session = await CheckIns.SessionAsync(database, _time);
        await AddAsync(database, session, CheckInKind.Before, isPictured: true);
        await AddAsync(database, session, CheckInKind.After, isPictured: true);

        SortingPairRow?[] pairs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => sorting.NextAsync(CheckIns.Person, () => 7, Cancellation))));

        Assert.Single(pairs.Select(pair => pair!.Id).Distinct());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task BaselineAsync_SeveralShapes_PrefersTheSameSessionsThenTheEarliest(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        var shapes = new KeptShapeStore(database.Database);
        Guid session = await CheckIns.SessionAsync(database, _time);
        await ShapedAsync(database, CheckIns.Row(null, CheckInKind.Anytime, 0, "phone"), 1);
        await ShapedAsync(database, CheckIns.Row(null, CheckInKind.Anytime, 1), 2, version: 2);
        await ShapedAsync(database, CheckIns.Row(null, CheckInKind.Anytime, 2), 3);
        await ShapedAsync(database, CheckIns.Row(session, CheckInKind.Before, 3), 4);
        CheckInRow after = CheckIns.Row(session, CheckInKind.After, 3), later = CheckIns.Row(null, CheckInKind.Anytime, 9);
        await ShapedAsync(database, after, 5);

        Assert.Equal(4, (await shapes.BaselineAsync(CheckIns.Person, after, 1, Cancellation))!.Bytes[2]);
        Assert.Equal(3, (await shapes.BaselineAsync(CheckIns.Person, later, 1, Cancellation))!.Bytes[2]);
        Assert.Null(await shapes.BaselineAsync(CheckIns.Person, later, 7, Cancellation));
        Assert.Null(await shapes.BaselineAsync(Guid.NewGuid(), later, 1, Cancellation));
    }

    private async Task ShapedAsync(TestDatabase database, CheckInRow row, byte mark, int version = 1)
    {
        var store = new CheckInStore(database.Database, _time);
        await store.AddAsync(row, Cancellation);
        await store.AddReadingsAsync(CheckIns.Person, row.Id, [], CheckIns.Shape(row, mark, version), Cancellation);
    }

    private async Task<CheckInRow> AddAsync(TestDatabase database, Guid? session, CheckInKind kind, bool isPictured = false)
    {
        CheckInRow row = CheckIns.Row(session, kind);
        await new CheckInStore(database.Database, _time).AddAsync(row, Cancellation);
        if (isPictured) await new CheckInPhotoStore(database.Database).KeepAsync(CheckIns.Person, row.Id, [1], Cancellation);
        return row;
    }
}
