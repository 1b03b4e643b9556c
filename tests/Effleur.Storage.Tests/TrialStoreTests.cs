using Effleur.Core.Anatomy;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Effleur.Storage.Trials;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Tests;

public class TrialStoreTests
{
    private readonly ManualTimeProvider _time = new();

    public static TheoryData<DatabaseProvider> Providers => [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task LoadAsync_Added_IsAsItWasWritten(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        var store = new TrialStore(database.Database, _time);
        TrialRow trial = Row();
        TrialSlotRow[] slots = [.. Slots(trial)];

        Assert.Equal(TrialWrite.Written, await store.AddAsync(trial, slots, Cancellation));

        StoredTrial stored = (await store.LoadAsync(CheckIns.Person, trial.Id, Cancellation))!;
        Assert.Equivalent(trial, stored.Row, strict: true);
        Assert.Equivalent(slots, stored.Slots, strict: true);
        Assert.Empty(stored.Looks);
        Assert.Equal(trial.Id, Assert.Single(await store.ListAsync(CheckIns.Person, Cancellation)).Row.Id);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task AddAsync_SameOutcomeFromTwoWindowsAtOnce_KeepsOne(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        var store = new TrialStore(database.Database, _time);
        TrialRow[] trials = [.. Enumerable.Range(0, 4).Select(_ => Row())];

        TrialWrite[] written = await Task.WhenAll(trials.Select(trial => Task.Run(() => store.AddAsync(trial, [.. Slots(trial)], Cancellation))));

        Assert.Equal(1, written.Count(outcome => outcome == TrialWrite.Written));
        Assert.Equal(3, written.Count(outcome => outcome == TrialWrite.OutcomeIsTaken));
        StoredTrial kept = Assert.Single(await store.ListAsync(CheckIns.Person, Cancellation));
        Assert.Equal(4, kept.Slots.Count);
        Assert.Equal(TrialWrite.Written, await store.EndAsync(CheckIns.Person, kept.Row.Id, TrialStatus.Stopped, "ill", Cancellation));
        Assert.Equal(TrialWrite.Written, await store.AddAsync(Row(), [], Cancellation));
        Assert.Equal(TrialWrite.Written, await store.AddAsync(Row("tension"), [], Cancellation));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task TellAsync_FromTwoWindowsAtOnce_TheLaterStandsAndTheLogHasBoth(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        (TrialStore store, TrialRow trial) = await AddedAsync(database);

        TrialWrite[] written = await Task.WhenAll(Enumerable.Range(1, 6).Select(i => Task.Run(() => store.TellAsync(CheckIns.Person, trial.Id, Outcome(2, i), Cancellation))));

        Assert.All(written, outcome => Assert.Equal(TrialWrite.Written, outcome));
        IReadOnlyList<TrialChangeRow> log = await store.LogAsync(CheckIns.Person, trial.Id, Cancellation);
        TrialSlotRow slot = (await store.LoadAsync(CheckIns.Person, trial.Id, Cancellation))!.Slots[1];
        Assert.Equal(["1", "2", "3", "4", "5", "6"], log.Select(change => change.Told).Order());
        Assert.Equal(log[^1].Told, $"{slot.Outcome}");
        Assert.Equal(Enumerable.Range(1, 6), log.Select(change => change.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task TellAsync_SlotThatDoesNotTakeIt_WritesNothing(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        (TrialStore store, TrialRow trial) = await AddedAsync(database);
        SlotTelling refused = Outcome(1, 4) with
        {
            Apply = (_, slot) =>
            {
                slot.Outcome = 9;
                return false;
            },
        };

        Assert.Equal(TrialWrite.Refused, await store.TellAsync(CheckIns.Person, trial.Id, refused, Cancellation));
        Assert.Equal(TrialWrite.NoSuchTrial, await store.TellAsync(CheckIns.Person, trial.Id, Outcome(99, 1), Cancellation));

        StoredTrial stored = (await store.LoadAsync(CheckIns.Person, trial.Id, Cancellation))!;
        Assert.Null(stored.Slots[0].Outcome);
        Assert.Equal(0, stored.Row.Writes);
        Assert.Empty(await store.LogAsync(CheckIns.Person, trial.Id, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task LookAsync_FromTwoWindowsAtOnce_CountsEach(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        (TrialStore store, TrialRow trial) = await AddedAsync(database);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => store.LookAsync(CheckIns.Person, trial.Id, Look, Cancellation))));

        Assert.Equal(Enumerable.Range(1, 5), (await store.LoadAsync(CheckIns.Person, trial.Id, Cancellation))!.Looks.Select(look => look.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task EveryWrite_AfterTheEnd_LeavesItAsItWas(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        (TrialStore store, TrialRow trial) = await AddedAsync(database);

        Assert.Equal(TrialWrite.Written, await store.EndAsync(CheckIns.Person, trial.Id, TrialStatus.Stopped, "enough", Cancellation));

        Assert.Equal(TrialWrite.Ended, await store.EndAsync(CheckIns.Person, trial.Id, TrialStatus.Ended, null, Cancellation));
        Assert.Equal(TrialWrite.Ended, await store.TellAsync(CheckIns.Person, trial.Id, Outcome(1, 3), Cancellation));
        Assert.Equal(TrialWrite.Ended, await store.LookAsync(CheckIns.Person, trial.Id, Look, Cancellation));
        StoredTrial stored = (await store.LoadAsync(CheckIns.Person, trial.Id, Cancellation))!;
        Assert.Equal((TrialStatus.Stopped, "enough"), (stored.Row.Status, stored.Row.EndedWhy));
        Assert.Null(stored.Slots[0].Outcome);
        Assert.Empty(stored.Looks);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task EveryCall_ByAnotherPerson_FindsNothing(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        (TrialStore store, TrialRow trial) = await AddedAsync(database);
        await store.TellAsync(CheckIns.Person, trial.Id, Outcome(1, 3), Cancellation);
        Guid stranger = Guid.NewGuid();

        Assert.Null(await store.LoadAsync(stranger, trial.Id, Cancellation));
        Assert.Empty(await store.ListAsync(stranger, Cancellation));
        Assert.Empty(await store.LogAsync(stranger, trial.Id, Cancellation));
        Assert.Equal(TrialWrite.NoSuchTrial, await store.TellAsync(stranger, trial.Id, Outcome(1, 3), Cancellation));
        Assert.Equal(TrialWrite.NoSuchTrial, await store.EndAsync(stranger, trial.Id, TrialStatus.Ended, null, Cancellation));
        Assert.False(await store.DeleteAsync(stranger, trial.Id, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task DeleteAsync_Trial_TakesEverythingWithIt(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        (TrialStore store, TrialRow trial) = await AddedAsync(database);
        await store.TellAsync(CheckIns.Person, trial.Id, Outcome(1, 3), Cancellation);
        await store.LookAsync(CheckIns.Person, trial.Id, Look, Cancellation);

        Assert.True(await store.DeleteAsync(CheckIns.Person, trial.Id, Cancellation));

        await using EffleurContext context = database.Database.CreateDbContext();
        Assert.Equal(0, await context.TrialSlots.CountAsync(Cancellation) + await context.TrialChanges.CountAsync(Cancellation) + await context.TrialLooks.CountAsync(Cancellation));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task DeleteSession_OfASlot_LeavesTheSlotWithoutIt(DatabaseProvider provider)
    {
        await using TestDatabase database = await CheckIns.OpenAsync(provider, _time);
        (TrialStore store, TrialRow trial) = await AddedAsync(database);
        Guid session = await CheckIns.SessionAsync(database, _time);
        SlotTelling done = Outcome(1, 3);
        await store.TellAsync(CheckIns.Person, trial.Id, done with { Apply = (stored, slot) => done.Apply(stored, slot) && (slot.SessionId = session) is not null }, Cancellation);

        await new SessionStore(database.Database, _time).DeleteAsync(CheckIns.Person, session, Cancellation);

        TrialSlotRow kept = (await store.LoadAsync(CheckIns.Person, trial.Id, Cancellation))!.Slots[0];
        Assert.Equal((null, 3.0), (kept.SessionId, kept.Outcome!.Value));
    }

    private async Task<(TrialStore Store, TrialRow Trial)> AddedAsync(TestDatabase database)
    {
        var store = new TrialStore(database.Database, _time);
        TrialRow trial = Row();
        await store.AddAsync(trial, [.. Slots(trial)], Cancellation);
        return (store, trial);
    }

    private static TrialLookRow Look(StoredTrial stored) =>
        new() { TrialId = stored.Row.Id, Ordinal = stored.Looks.Count + 1, LookedAt = CheckIns.First, Pairs = 2, EValue = 0.5, Verdict = "notEnoughData" };

    private static SlotTelling Outcome(int n, int outcome) => new(n, TrialChange.Told, _ => $"{outcome}", (_, slot) =>
    {
        slot.Outcome = outcome;
        return true;
    });

    private static TrialRow Row(string outcome = "stress") => new()
    {
        Id = Guid.NewGuid(),
        PersonId = CheckIns.Person,
        QuestionId = "calm-or-rest",
        Title = "Calm or rest",
        Design = "pairs",
        OutcomeId = outcome,
        Protocol = "version: 1\n",
        Choices = "{}",
        Seed = unchecked((long)0xF00DF00DF00DF00D),
        Expectancy = 7,
        Status = TrialStatus.Running,
        StartedAt = CheckIns.First,
        StartsOn = new(2026, 3, 2),
        EndsOn = new(2026, 3, 5),
    };

    private static IEnumerable<TrialSlotRow> Slots(TrialRow trial) => Enumerable.Range(0, 4).Select(i => new TrialSlotRow
    {
        TrialId = trial.Id,
        N = i + 1,
        Pair = (i / 2) + 1,
        Place = (i % 2) + 1,
        Day = trial.StartsOn.AddDays(i),
        Arm = i == 3 ? null : "calm",
        Side = i == 0 ? Side.Left : null,
        Chance = i == 1 ? 0.25 : null,
        HasSession = i != 2,
        MinutesAfter = i == 2 ? 30 : null,
        BegunAt = i == 0 ? CheckIns.First : null,
        Before = i == 0 ? 6.5 : null,
    });
}
