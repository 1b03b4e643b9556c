using Effleur.Storage.Files;
using Effleur.Storage.Pressure;
using Effleur.Storage.Profiles;
using Effleur.Storage.Reminders;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;

namespace Effleur.Storage.Tests;

/// <summary>What a person told, on both databases.</summary>
public class PersonStoreTests
{
    private static readonly Guid Person = SessionStore.SolePersonId;
    private static readonly Guid Stranger = new("e77f1e00-0000-7000-8000-0000000000ff");
    private readonly ManualTimeProvider _time = new();

    public static TheoryData<DatabaseProvider> Providers => [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Profile_SavedByTwoWindows_KeepsTheFirstAndTellsTheSecond(DatabaseProvider provider)
    {
        await using TestDatabase database = await OpenAsync(provider);
        var store = new ProfileStore(database.Database, _time);

        SaveOutcome[] first = [await store.SaveAsync(Person, 0, "one", Cancellation), await store.SaveAsync(Person, 0, "other", Cancellation)];
        SaveOutcome[] then = [await store.SaveAsync(Person, 1, "two", Cancellation), await store.SaveAsync(Person, 1, "late", Cancellation)];
        ProfileRow kept = (await store.FindAsync(Person, Cancellation))!;

        Assert.Equal([SaveOutcome.Saved, SaveOutcome.Stale, SaveOutcome.Saved, SaveOutcome.Stale], [.. first, .. then]);
        Assert.Equal(("two", 2), (kept.File, kept.Revision));
        Assert.Null(await store.FindAsync(Stranger, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Symptoms_OfASession_GoWithIt(DatabaseProvider provider)
    {
        await using TestDatabase database = await OpenAsync(provider);
        var sessions = new SessionStore(database.Database, _time);
        var store = new SymptomStore(database.Database);
        var session = new SessionRow
        {
            Id = Guid.NewGuid(),
            PersonId = Person,
            RoutineId = "calm",
            RoutineName = "Calm",
            StrokeEdits = "-T13.rim ~T18.glide=P1",
            Mode = SessionMode.Guide,
            Source = SessionSource.None,
            Status = SessionStatus.Running,
            StartedAt = _time.GetUtcNow().UtcDateTime,
            LastSignAt = _time.GetUtcNow().UtcDateTime,
            NodeId = Guid.NewGuid(),
            PassesWanted = 1,
            KeepsRecording = false,
        };
        await sessions.AddAsync(session, Cancellation);
        await store.AddAsync(Symptom(session.Id, new(2026, 3, 1)), Cancellation);
        await store.AddAsync(Symptom(null, new(2026, 2, 1)), Cancellation);

        IReadOnlyList<SymptomRow> all = await store.SinceAsync(Person, new(2026, 2, 1), Cancellation), late = await store.SinceAsync(Person, new(2026, 2, 2), Cancellation);
        await sessions.DeleteAsync(Person, session.Id, Cancellation);

        Assert.Equal((2, 1), (all.Count, late.Count));
        Assert.Equal((new DateOnly(2026, 3, 1), "masseter cheek", 4.5), (late[0].Day, late[0].Zones, late[0].Value));
        Assert.Null(Assert.Single(await store.SinceAsync(Person, new(2026, 1, 1), Cancellation)).SessionId);
        Assert.Empty(await store.SinceAsync(Stranger, new(2026, 1, 1), Cancellation));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Reminders_ShownTwice_AreNotedOnce(DatabaseProvider provider)
    {
        await using TestDatabase database = await OpenAsync(provider);
        var store = new ReminderStore(database.Database, _time);

        bool[] noted = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => store.AddShownAsync(Person, "2026-11-23-1", new(2026, 11, 23), Cancellation)));
        await store.RenewFeedAsync(Person, "old", Cancellation);
        await store.RenewFeedAsync(Person, "new", Cancellation);

        Assert.Single(noted, isNew => isNew);
        Assert.Equal(new DateOnly(2026, 11, 23), Assert.Single(await store.ShownAsync(Person, Cancellation)).Day);
        Assert.Equal("new", (await store.FeedAsync(Person, Cancellation))!.Token);
        await store.ForgetShownAsync(Person, Cancellation);
        Assert.Empty(await store.ShownAsync(Person, Cancellation));
        Assert.Null(await store.FeedAsync(Stranger, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task PressureTrials_AreListedNewestFirstAndErased(DatabaseProvider provider)
    {
        await using TestDatabase database = await OpenAsync(provider);
        var store = new PressureTrialStore(database.Database);
        PressureTrialRow[] trials = [Trial(1), Trial(2)];
        foreach (PressureTrialRow trial in trials) await store.AddAsync(trial, Cancellation);

        Assert.Equal([trials[1].Id, trials[0].Id], (await store.ListAsync(Person, Cancellation)).Select(row => row.Id));
        Assert.False(await store.DeleteAsync(Stranger, trials[0].Id, Cancellation));
        Assert.True(await store.DeleteAsync(Person, trials[0].Id, Cancellation));
        Assert.Single(await store.ListAsync(Person, Cancellation));
    }

    private static SymptomRow Symptom(Guid? session, DateOnly day) => new()
    {
        Id = Guid.NewGuid(),
        PersonId = Person,
        SessionId = session,
        ToldAt = day.ToDateTime(new(12, 0), DateTimeKind.Utc),
        Day = day,
        TriggerId = "pain",
        Value = 4.5,
        Zones = "masseter cheek",
    };

    private static PressureTrialRow Trial(int day) => new()
    {
        Id = Guid.NewGuid(),
        PersonId = Person,
        DoneAt = new DateTime(2026, 3, day, 12, 0, 0, DateTimeKind.Utc),
        Contact = "pads",
        Presses = "20:25",
    };

    private async Task<TestDatabase> OpenAsync(DatabaseProvider provider)
    {
        TestDatabase database = await TestDatabase.MigratedAsync(provider);
        await new SessionStore(database.Database, _time).AddSolePersonAsync(Cancellation);
        return database;
    }
}
