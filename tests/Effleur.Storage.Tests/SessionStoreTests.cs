using System.Data.Common;
using Effleur.Core.Anatomy;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Tests;

public class SessionStoreTests
{
    private static readonly Guid Person = SessionStore.SolePersonId;
    private static readonly Guid Node = Guid.NewGuid();
    private readonly ManualTimeProvider _time = new();

    public static TheoryData<DatabaseProvider> Providers => [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SaveAsync_WholeSession_LoadsBackTheSame(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        SessionRow session = await desk.BeginAsync();
        Guid connection = await desk.ClaimAsync(session.Id);

        Assert.True(await desk.Live.SaveAsync(Changes(session.Id, connection, [Pass(session.Id, 0, 60), Pass(session.Id, 1, 81), Pass(session.Id, 2, 69)]), Cancellation));
        StoredSession stored = (await desk.Sessions.LoadAsync(Person, session.Id, Cancellation))!;

        Assert.Equal([0, 1, 2], stored.Passes.Select(pass => pass.Ordinal));
        Assert.Equivalent(Pass(session.Id, 1, 81), stored.Passes[1], strict: true);
        Assert.Equal(("slower", 1.25), (stored.Cues.Single().Kind, stored.Cues.Single().AtS));
        Assert.Equal((Side.Right, 3.5, 2), (stored.Coverage.Single().Side, stored.Coverage.Single().Seconds, stored.Coverage.Single().Passes));
        Assert.Equal([13, 0, 5, 0], stored.Painted!.Tenths);
        Assert.Equal(4, stored.Steps.Single().Step);
        Assert.Equal((70, 3, 12.5), (stored.Row.Score, stored.Row.PassesSeen, stored.Row.AtS));
        Assert.Equal(session.StartedAt, stored.Row.StartedAt);
        Assert.Equal(DateTimeKind.Utc, stored.Row.StartedAt.Kind);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SaveAsync_FewPassesInMuchContact_HasNoScore(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        SessionRow session = await desk.BeginAsync();
        Guid connection = await desk.ClaimAsync(session.Id);
        SessionChanges changes = Changes(session.Id, connection, [Pass(session.Id, 0, 60), Pass(session.Id, 1, 81), Pass(session.Id, 2, 69)]);

        await desk.Live.SaveAsync(changes with { JudgedContactS = 60 }, Cancellation);

        Assert.Null((await desk.Sessions.FindAsync(Person, session.Id, Cancellation))!.Score);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SaveAsync_UnseenPass_CountsNeitherAsSeenNorInTheScore(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        SessionRow session = await desk.BeginAsync();
        Guid connection = await desk.ClaimAsync(session.Id);

        await desk.Live.SaveAsync(Changes(session.Id, connection, [Pass(session.Id, 0, null)]), Cancellation);
        SessionRow onlyUnseen = (await desk.Sessions.FindAsync(Person, session.Id, Cancellation))!;
        await desk.Live.SaveAsync(Changes(session.Id, connection, [Pass(session.Id, 1, 44), Pass(session.Id, 2, 45), Pass(session.Id, 3, 46)]), Cancellation);
        SessionRow withSeen = (await desk.Sessions.FindAsync(Person, session.Id, Cancellation))!;

        Assert.Equal((0, null), (onlyUnseen.PassesSeen, onlyUnseen.Score));
        Assert.Equal((3, 45), (withSeen.PassesSeen, withSeen.Score));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SaveAsync_SameChangesTwice_ChangesNothing(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        SessionRow session = await desk.BeginAsync();
        Guid connection = await desk.ClaimAsync(session.Id);
        SessionChanges changes = Changes(session.Id, connection, [Pass(session.Id, 0, 60)]);

        await desk.Live.SaveAsync(changes, Cancellation);
        await desk.Live.SaveAsync(changes, Cancellation);
        StoredSession stored = (await desk.Sessions.LoadAsync(Person, session.Id, Cancellation))!;

        Assert.Equal((1, 1, 1, 1), (stored.Passes.Count, stored.Cues.Count, stored.Coverage.Count, stored.Steps.Count));
        Assert.Equal((1, 1), (stored.Row.PassesSeen, stored.RecordingChunks));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SaveAsync_AfterNewerConnectionClaimed_IsRefusedAndWritesNothing(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        SessionRow session = await desk.BeginAsync();
        Guid older = await desk.ClaimAsync(session.Id);
        Guid newer = await desk.ClaimAsync(session.Id);

        bool olderSaved = await desk.Live.SaveAsync(Changes(session.Id, older, [Pass(session.Id, 0, 60)]), Cancellation);
        bool newerSaved = await desk.Live.SaveAsync(Changes(session.Id, newer, []), Cancellation);

        Assert.False(olderSaved);
        Assert.True(newerSaved);
        Assert.Empty((await desk.Sessions.LoadAsync(Person, session.Id, Cancellation))!.Passes);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SaveAsync_DatabaseFailsHalfway_LeavesNothingHalfWritten(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        SessionRow session = await desk.BeginAsync();
        Guid connection = await desk.ClaimAsync(session.Id);
        SessionChanges changes = Changes(session.Id, connection, [Pass(session.Id, 0, 60)]);
        await desk.FillDiskAsync(provider);

        Exception? fault = await Record.ExceptionAsync(() => desk.Live.SaveAsync(changes, Cancellation));
        StoredSession whileFull = (await desk.Sessions.LoadAsync(Person, session.Id, Cancellation))!;
        await desk.FreeDiskAsync(provider);
        bool savedAfter = await desk.Live.SaveAsync(changes, Cancellation);

        Assert.True(fault is DbUpdateException or DbException);
        Assert.Empty(whileFull.Passes);
        Assert.Equal(0, whileFull.Row.AtS);
        Assert.True(savedAfter);
        Assert.Single((await desk.Sessions.LoadAsync(Person, session.Id, Cancellation))!.Passes);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SaveAsync_ManySessionsAtOnce_EachIsSavedRefusedOrFailsAlone(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        (SessionRow Session, Guid Connection)[] all = [.. await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ =>
        {
            SessionRow session = await desk.BeginAsync();
            return (session, await desk.ClaimAsync(session.Id));
        }))];
        SessionRow replaced = all[4].Session, broken = all[7].Session;
        await desk.ClaimAsync(replaced.Id);

        Task<bool>[] saves;
        await using (await desk.HoldAsync(provider))
        {
            saves = [.. all.Select(one => desk.Live.SaveAsync(Changes(one.Session.Id, one.Connection, [Pass(one.Session.Id, 0, 60), .. Torn(one.Session)]), Cancellation))];
        }

        Exception? fault = await Record.ExceptionAsync(() => Task.WhenAll(saves));
        List<(Guid Id, int Passes, double AtS)> stored = [];
        foreach ((SessionRow session, _) in all)
        {
            StoredSession now = (await desk.Sessions.LoadAsync(Person, session.Id, Cancellation))!;
            stored.Add((session.Id, now.Passes.Count, now.Row.AtS));
        }

        Assert.IsAssignableFrom<DbException>(fault);
        Assert.Equal([broken.Id], all.Where((_, i) => saves[i].IsFaulted).Select(one => one.Session.Id));
        Assert.False(await saves[4]);
        Assert.Equal(all.Select(one => one.Session == replaced || one.Session == broken ? (one.Session.Id, 0, 0.0) : (one.Session.Id, 1, 12.5)), stored);

        // a pass of a session that is not there: no key to hang on
        PassRow[] Torn(SessionRow session) => session == broken ? [Pass(Guid.NewGuid(), 1, 60)] : [];
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task InterruptUnfinishedAsync_OwnAndOthersSessions_MarksOnlyItsOwn(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        SessionRow mine = await desk.BeginAsync();
        SessionRow theirs = await desk.BeginAsync(node: Guid.NewGuid());
        SessionRow ended = await desk.BeginAsync();
        await desk.Sessions.EndAsync(Person, ended.Id, SessionStatus.Finished, Cancellation);
        _time.Advance(5);

        int marked = await desk.Sessions.InterruptUnfinishedAsync(Node, Cancellation);

        Assert.Equal(1, marked);
        SessionRow after = (await desk.Sessions.FindAsync(Person, mine.Id, Cancellation))!;
        Assert.Equal((SessionStatus.Interrupted, mine.LastSignAt), (after.Status, after.EndedAt));
        Assert.Equal(SessionStatus.Running, (await desk.Sessions.FindAsync(Person, theirs.Id, Cancellation))!.Status);
        Assert.Equal(SessionStatus.Finished, (await desk.Sessions.FindAsync(Person, ended.Id, Cancellation))!.Status);
    }

    [Theory]
    [InlineData(0, SessionStatus.Running)]
    [InlineData(15, SessionStatus.Running)]
    [InlineData(15.001, SessionStatus.Interrupted)]
    [InlineData(-3600, SessionStatus.Running)]
    public void StatusAt_SecondsSinceLastSign_ReadsAsInterruptedAfterFifteen(double seconds, SessionStatus expected)
    {
        SessionRow session = Session(Node, _time);

        Assert.Equal(expected, session.StatusAt(session.LastSignAt.AddSeconds(seconds)));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task ListAsync_ManySessions_PagesNewestFirst(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        var begun = new List<Guid>();
        for (int i = 0; i < 5; i++)
        {
            begun.Insert(0, (await desk.BeginAsync()).Id);
            _time.Advance(0.1 + i);
        }

        IReadOnlyList<SessionRow> first = await desk.Sessions.ListAsync(Person, before: null, limit: 2, Cancellation);
        IReadOnlyList<SessionRow> rest = await desk.Sessions.ListAsync(Person, first[^1].StartedAt, limit: 10, Cancellation);

        Assert.Equal(begun, first.Concat(rest).Select(session => session.Id));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task EveryRead_ByAnotherPerson_FindsNothing(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        SessionRow session = await desk.BeginAsync();
        Guid stranger = Guid.NewGuid();

        Assert.Null(await desk.Sessions.FindAsync(stranger, session.Id, Cancellation));
        Assert.Null(await desk.Sessions.LoadAsync(stranger, session.Id, Cancellation));
        Assert.Empty(await desk.Sessions.ListAsync(stranger, null, 10, Cancellation));
        Assert.False(await desk.Sessions.DeleteAsync(stranger, session.Id, Cancellation));
        Assert.False(await desk.Live.ClaimAsync(stranger, session.Id, Guid.NewGuid(), Node, Cancellation));
        Assert.NotNull(await desk.Sessions.FindAsync(Person, session.Id, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task DeleteAsync_SessionWithRows_LeavesNoRowBehind(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        SessionRow session = await desk.BeginAsync();
        Guid connection = await desk.ClaimAsync(session.Id);
        await desk.Live.SaveAsync(Changes(session.Id, connection, [Pass(session.Id, 0, 60)]), Cancellation);

        Assert.True(await desk.Sessions.DeleteAsync(Person, session.Id, Cancellation));

        await using EffleurContext context = desk.Database.Database.CreateDbContext();
        Assert.Equal(
            (0, 0, 0, 0, 0),
            (context.Passes.Count(), context.Cues.Count(), context.Coverage.Count(), context.Steps.Count(), context.RecordingChunks.Count()));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task RecordingAsync_SeveralPieces_ComeInOrder(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        SessionRow session = await desk.BeginAsync();
        Guid connection = await desk.ClaimAsync(session.Id);
        foreach (int piece in Enumerable.Range(0, 12))
        {
            SessionChanges changes = Changes(session.Id, connection, []) with { Recording = [Piece(session.Id, piece)] };
            await desk.Live.SaveAsync(changes, Cancellation);
        }

        List<byte[]> pieces = await desk.Sessions.RecordingAsync(session.Id, Cancellation).ToListAsync(Cancellation);

        Assert.Equal(Enumerable.Range(0, 12).Select(piece => (byte)piece), pieces.Select(bytes => bytes.Single()));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SignAsync_GuidedSession_CountsTimeButNotPauses(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        SessionRow session = await desk.BeginAsync();

        foreach (double gapS in new[] { 1.0, 1, 60, 2 })
        {
            _time.Advance(gapS);
            Assert.True(await desk.Live.SignAsync(Person, session.Id, step: 3, isDone: true, longestGapS: 3, Cancellation));
        }

        StoredSession stored = (await desk.Sessions.LoadAsync(Person, session.Id, Cancellation))!;
        Assert.Equal(4, stored.Row.ActiveS, 6);
        Assert.Equal(3, stored.Row.Step);
        Assert.Equal(3, stored.Steps.Single().Step);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task SignAsync_ClockSetBack_CountsNoTimeAndGoesOn(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        SessionRow session = await desk.BeginAsync();
        _time.Advance(-3600);

        Assert.True(await desk.Live.SignAsync(Person, session.Id, step: 0, isDone: false, longestGapS: 3, Cancellation));

        Assert.Equal(0, (await desk.Sessions.FindAsync(Person, session.Id, Cancellation))!.ActiveS);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task EndAsync_AlreadyEnded_KeepsItsFirstEnd(DatabaseProvider provider)
    {
        await using Desk desk = await OpenAsync(provider);
        SessionRow session = await desk.BeginAsync();

        await desk.Sessions.EndAsync(Person, session.Id, SessionStatus.Finished, Cancellation);
        _time.Advance(10);
        SessionRow after = (await desk.Sessions.EndAsync(Person, session.Id, SessionStatus.Stopped, Cancellation))!;

        Assert.Equal(SessionStatus.Finished, after.Status);
        Assert.Equal(session.StartedAt, after.EndedAt);
        Assert.False(await desk.Live.SignAsync(Person, session.Id, 0, false, 3, Cancellation));
        Assert.False(await desk.Live.ClaimAsync(Person, session.Id, Guid.NewGuid(), Node, Cancellation));
    }

    private async Task<Desk> OpenAsync(DatabaseProvider provider)
    {
        TestDatabase database = await TestDatabase.MigratedAsync(provider, _time);
        var desk = new Desk(database, new(database.Database, _time), new(database.Database, _time), _time);
        await desk.Sessions.AddSolePersonAsync(Cancellation);
        await desk.Sessions.AddSolePersonAsync(Cancellation);
        return desk;
    }

    private static SessionRow Session(Guid node, TimeProvider time)
    {
        DateTime now = SessionStore.WholeMilliseconds(time.GetUtcNow());
        return new()
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            PersonId = Person,
            RoutineId = "calm",
            RoutineName = "Calm",
            Mode = SessionMode.Mirror,
            Source = SessionSource.Camera,
            Status = SessionStatus.Running,
            StartedAt = now,
            LastSignAt = now,
            NodeId = node,
            PassesWanted = 12,
            KeepsRecording = true,
        };
    }

    private static SessionChanges Changes(Guid id, Guid connection, PassRow[] passes) => new()
    {
        SessionId = id,
        ConnectionId = connection,
        Step = 4,
        AtS = 12.5,
        ActiveS = 10,
        UnseenS = 1,
        Passes = passes,
        Cues = [new() { SessionId = id, Ordinal = 0, AtS = 1.25, Kind = "slower", Text = "Slower" }],
        Coverage = [new() { SessionId = id, Zone = "cheek", Side = Side.Right, Seconds = 3.5, Passes = 2 }],
        Painted = new() { SessionId = id, Tenths = [13, 0, 5, 0] },
        Steps = [new() { SessionId = id, Step = 4 }],
        Recording = [Piece(id, 0)],
    };

    private static RecordingChunkRow Piece(Guid id, int ordinal) => new() { SessionId = id, Ordinal = ordinal, Bytes = [(byte)ordinal] };

    private static PassRow Pass(Guid id, int ordinal, double? score) => new()
    {
        SessionId = id,
        Ordinal = ordinal,
        Technique = "T19",
        Stroke = "T19.glide",
        Side = Side.Right,
        Step = 4,
        StartS = 1.5,
        EndS = 2.75,
        Seen = score is not null,
        Refused = score is null ? "lost" : null,
        Nearer = 0.01,
        Smoothness = score is null ? null : -1.75,
        DragMm = score is null ? null : 2.5,
        DragErrorMm = score is null ? null : 0.5,
        DirectionCorrect = score is null ? null : true,
        SpeedCmS = score is null ? null : 3.25,
        LengthMm = score is null ? null : 61,
        Completeness = score is null ? null : 0.9,
        PathDeviationMm = score is null ? null : 4.5,
        Score = score,
    };

    private sealed record Desk(TestDatabase Database, SessionStore Sessions, LiveSessionStore Live, TimeProvider Time) : IAsyncDisposable
    {
        public async Task<SessionRow> BeginAsync(Guid? node = null)
        {
            SessionRow session = Session(node ?? Node, Time);
            await Sessions.AddAsync(session, Cancellation);
            return session;
        }

        public async Task<Guid> ClaimAsync(Guid session)
        {
            var connection = Guid.NewGuid();
            Assert.True(await Live.ClaimAsync(Person, session, connection, Node, Cancellation));
            return connection;
        }

        /// <summary>Keeps every other writer waiting until it is disposed, so that what they ask for piles up.</summary>
        public async Task<IAsyncDisposable> HoldAsync(DatabaseProvider provider)
        {
            EffleurContext context = Database.Database.CreateDbContext();
            await context.Database.BeginTransactionAsync(Cancellation);
            if (provider == DatabaseProvider.Postgres) await context.Database.ExecuteSqlRawAsync("LOCK TABLE sessions IN EXCLUSIVE MODE", Cancellation);
            return context;
        }

        public Task FillDiskAsync(DatabaseProvider provider) => Database.ExecuteAsync(provider == DatabaseProvider.Sqlite
            ? "CREATE TRIGGER full_disk BEFORE INSERT ON recording_chunks BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
            : """
              CREATE FUNCTION full_disk() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'No space left on device'; END $$ LANGUAGE plpgsql;
              CREATE TRIGGER full_disk BEFORE INSERT ON recording_chunks EXECUTE FUNCTION full_disk()
              """);

        public Task FreeDiskAsync(DatabaseProvider provider) => Database.ExecuteAsync(
            provider == DatabaseProvider.Sqlite ? "DROP TRIGGER full_disk" : "DROP TRIGGER full_disk ON recording_chunks");

        public ValueTask DisposeAsync() => Database.DisposeAsync();
    }
}
