using Effleur.Storage.Files;
using Effleur.Storage.Routines;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Tests;

public class OwnRoutineStoreTests
{
    private static readonly Guid Person = SessionStore.SolePersonId;
    private readonly ManualTimeProvider _time = new();

    public static TheoryData<DatabaseProvider> Providers => [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task AddAsync_NewRoutine_IsFoundAsItWasKept(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);

        OwnRoutineRow added = await desk.Routines.AddAsync(Person, "Abend 🌙 'x'; --", "format: …\nname: \"Abend\"\n", Cancellation);
        OwnRoutineRow found = (await desk.Routines.FindAsync(Person, added.Id, Cancellation))!;

        Assert.Equivalent(added, found, strict: true);
        Assert.Equal(1, found.Revision);
        Assert.Equal(DateTimeKind.Utc, found.UpdatedAt.Kind);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SaveAsync_OfTheNewestRevision_ReplacesIt(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        OwnRoutineRow added = await desk.Routines.AddAsync(Person, "One", "1", Cancellation);
        _time.Advance(60);

        SaveOutcome outcome = await desk.Routines.SaveAsync(Person, added.Id, 1, "Two", "2", Cancellation);
        OwnRoutineRow found = (await desk.Routines.FindAsync(Person, added.Id, Cancellation))!;

        Assert.Equal(SaveOutcome.Saved, outcome);
        Assert.Equal(("Two", "2", 2), (found.Name, found.File, found.Revision));
        Assert.Equal(60, (found.UpdatedAt - found.CreatedAt).TotalSeconds);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SaveAsync_FromTwoTabsAtOnce_KeepsExactlyOne(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        OwnRoutineRow added = await desk.Routines.AddAsync(Person, "One", "1", Cancellation);

        SaveOutcome[] outcomes = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(tab => Task.Run(() => desk.Routines.SaveAsync(Person, added.Id, 1, $"Tab {tab}", $"{tab}", Cancellation))));
        OwnRoutineRow found = (await desk.Routines.FindAsync(Person, added.Id, Cancellation))!;

        Assert.Equal(1, outcomes.Count(outcome => outcome == SaveOutcome.Saved));
        Assert.Equal(7, outcomes.Count(outcome => outcome == SaveOutcome.Stale));
        Assert.Equal((2, $"Tab {Array.IndexOf(outcomes, SaveOutcome.Saved)}"), (found.Revision, found.Name));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task DeleteAsync_Routine_IsGoneAndItsSessionKeepsItsOwn(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        OwnRoutineRow added = await desk.Routines.AddAsync(Person, "One", "1", Cancellation);
        Guid session = await desk.BeginAsync(added);

        Assert.True(await desk.Routines.DeleteAsync(Person, added.Id, Cancellation));

        Assert.False(await desk.Routines.DeleteAsync(Person, added.Id, Cancellation));
        Assert.Equal(SaveOutcome.Gone, await desk.Routines.SaveAsync(Person, added.Id, 1, "Two", "2", Cancellation));
        Assert.Equal("1", (await desk.Sessions.FindAsync(Person, session, Cancellation))!.RoutineFile);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task ListAsync_SeveralNames_AreInTheOrderOfLetters(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        foreach (string name in new[] { "evening", "Morning", "Bath", "evening" })
        {
            await desk.Routines.AddAsync(Person, name, "x", Cancellation);
            _time.Advance(1);
        }

        IReadOnlyList<OwnRoutineRow> rows = await desk.Routines.ListAsync(Person, Cancellation);

        Assert.Equal(["Bath", "evening", "evening", "Morning"], rows.Select(row => row.Name));
        Assert.True(rows[1].CreatedAt < rows[2].CreatedAt);
        Assert.Equal(4, await desk.Routines.CountAsync(Person, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task EveryCall_ByAnotherPerson_FindsNothing(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        OwnRoutineRow added = await desk.Routines.AddAsync(Person, "One", "1", Cancellation);
        Guid stranger = Guid.NewGuid();

        Assert.Null(await desk.Routines.FindAsync(stranger, added.Id, Cancellation));
        Assert.Empty(await desk.Routines.ListAsync(stranger, Cancellation));
        Assert.Equal(0, await desk.Routines.CountAsync(stranger, Cancellation));
        Assert.Equal(SaveOutcome.Gone, await desk.Routines.SaveAsync(stranger, added.Id, 1, "Two", "2", Cancellation));
        Assert.False(await desk.Routines.DeleteAsync(stranger, added.Id, Cancellation));
        await Assert.ThrowsAsync<DbUpdateException>(() => desk.Routines.AddAsync(stranger, "One", "1", Cancellation));
        Assert.Equal(1, (await desk.Routines.FindAsync(Person, added.Id, Cancellation))!.Revision);
    }

    private async Task<Desk> OpenAsync(DatabaseProvider provider)
    {
        TestDatabase database = await TestDatabase.MigratedAsync(provider, _time);
        var desk = new Desk(database, new(database.Database, _time), new(database.Database, _time));
        await desk.Sessions.AddSolePersonAsync(Cancellation);
        return desk;
    }

    private sealed record Desk(TestDatabase Database, OwnRoutineStore Routines, SessionStore Sessions) : IAsyncDisposable
    {
        public async Task<Guid> BeginAsync(OwnRoutineRow routine)
        {
            var session = new SessionRow
            {
                Id = Guid.NewGuid(),
                PersonId = Person,
                RoutineId = routine.Id.ToString(),
                RoutineName = routine.Name,
                RoutineFile = routine.File,
                Mode = SessionMode.Guide,
                Source = SessionSource.None,
                Status = SessionStatus.Running,
                StartedAt = routine.CreatedAt,
                LastSignAt = routine.CreatedAt,
                NodeId = Guid.NewGuid(),
                PassesWanted = 1,
                KeepsRecording = false,
            };
            await Sessions.AddAsync(session, Cancellation);
            return session.Id;
        }

        public ValueTask DisposeAsync() => Database.DisposeAsync();
    }
}
