using Effleur.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Sessions;

/// <summary>Reads and begins, ends and erases sessions. Every read names the person whose session it is.</summary>
public sealed class SessionStore(EffleurDatabase database, TimeProvider time)
{
    /// <summary>The person of an installation for one; the id is the same everywhere so that nodes starting together agree.</summary>
    public static Guid SolePersonId { get; } = new("e77f1e00-0000-7000-8000-000000000001");

    private DateTime Now => WholeMilliseconds(time.GetUtcNow());

    /// <summary>Makes sure the installation's one person exists.</summary>
    public async Task AddSolePersonAsync(CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO persons (id, created_at) VALUES ({SolePersonId}, {Now}) ON CONFLICT DO NOTHING", cancellation);
    }

    /// <summary>Writes a new session.</summary>
    public async Task AddAsync(SessionRow session, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        context.Sessions.Add(session);
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>One session, or null.</summary>
    public async Task<SessionRow?> FindAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.Sessions.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.PersonId == personId, cancellation);
    }

    /// <summary>Sessions begun before an instant, newest first, at most <paramref name="limit"/>.</summary>
    public async Task<IReadOnlyList<SessionRow>> ListAsync(Guid personId, DateTime? before, int limit, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        IQueryable<SessionRow> sessions = context.Sessions.AsNoTracking().Where(row => row.PersonId == personId);
        if (before is { } instant) sessions = sessions.Where(row => row.StartedAt < instant);
        return await sessions.OrderByDescending(row => row.StartedAt).ThenByDescending(row => row.Id).Take(limit).ToListAsync(cancellation);
    }

    /// <summary>One session with its passes, cues, coverage and steps, or null.</summary>
    public async Task<StoredSession?> LoadAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        SessionRow? row = await context.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id && s.PersonId == personId, cancellation);
        if (row is null) return null;
        return new(
            row,
            await context.Passes.AsNoTracking().Where(p => p.SessionId == id).OrderBy(p => p.Ordinal).ToListAsync(cancellation),
            await context.Cues.AsNoTracking().Where(c => c.SessionId == id).OrderBy(c => c.Ordinal).ToListAsync(cancellation),
            await context.Coverage.AsNoTracking().Where(c => c.SessionId == id).OrderBy(c => c.Zone).ThenBy(c => c.Side).ToListAsync(cancellation),
            await context.Painted.AsNoTracking().SingleOrDefaultAsync(p => p.SessionId == id, cancellation),
            await context.Steps.AsNoTracking().Where(s => s.SessionId == id).OrderBy(s => s.Step).ToListAsync(cancellation),
            await context.RecordingChunks.CountAsync(c => c.SessionId == id, cancellation));
    }

    /// <summary>Seen passes of every session before a camera, added up by session and technique; a film's strokes are nobody's.</summary>
    public async Task<IReadOnlyList<TechniqueFigures>> TechniqueFiguresAsync(Guid personId, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        var passes = from pass in context.Passes
                     join session in context.Sessions on pass.SessionId equals session.Id
                     where session.PersonId == personId && session.Source == SessionSource.Camera && pass.Seen
                     select new { session.Id, session.StartedAt, pass.Technique, Score = pass.Score ?? 0, Paced = pass.SpeedCmS == null ? 0 : 1, Speed = pass.SpeedCmS ?? 0 };
        return await passes.GroupBy(pass => new { pass.Id, pass.StartedAt, pass.Technique })
            .Select(group => new TechniqueFigures(
                group.Key.Technique,
                group.Key.StartedAt,
                group.Count(),
                group.Sum(pass => pass.Score),
                group.Sum(pass => pass.Score * pass.Score),
                group.Sum(pass => pass.Paced),
                group.Sum(pass => pass.Speed),
                group.Sum(pass => pass.Speed * pass.Speed)))
            .ToListAsync(cancellation);
    }

    /// <summary>When each routine was last begun.</summary>
    public async Task<IReadOnlyDictionary<string, DateTime>> LastStartsAsync(Guid personId, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.Sessions.Where(row => row.PersonId == personId)
            .GroupBy(row => row.RoutineId)
            .Select(group => new { Routine = group.Key, Last = group.Max(row => row.StartedAt) })
            .ToDictionaryAsync(row => row.Routine, row => row.Last, cancellation);
    }

    /// <summary>Sessions begun since an instant, oldest first.</summary>
    public async Task<IReadOnlyList<SessionRow>> SinceAsync(Guid personId, DateTime instant, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.Sessions.AsNoTracking().Where(row => row.PersonId == personId && row.StartedAt >= instant)
            .OrderBy(row => row.StartedAt).ThenBy(row => row.Id).ToListAsync(cancellation);
    }

    /// <summary>The pieces of a session's recording, one at a time; it is too large to be held whole.</summary>
    public async IAsyncEnumerable<byte[]> RecordingAsync(
        Guid id, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        IQueryable<byte[]> pieces = context.RecordingChunks.Where(c => c.SessionId == id).OrderBy(c => c.Ordinal).Select(c => c.Bytes);
        await foreach (byte[] piece in pieces.AsAsyncEnumerable().WithCancellation(cancellation)) yield return piece;
    }

    /// <summary>Ends a running or interrupted session; one that has ended stays as it is. Returns it as it now is, or null when there is none.</summary>
    public async Task<SessionRow?> EndAsync(Guid personId, Guid id, SessionStatus status, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        DateTime now = Now;
        await context.Sessions
            .Where(row => row.Id == id && row.PersonId == personId)
            .Where(row => row.Status == SessionStatus.Running || row.Status == SessionStatus.Interrupted)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Status, status).SetProperty(row => row.EndedAt, now).SetProperty(row => row.LastSignAt, now),
                cancellation);
        return await FindAsync(personId, id, cancellation);
    }

    /// <summary>Erases a session with everything in it; false when there is none.</summary>
    public async Task<bool> DeleteAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.Sessions.Where(row => row.Id == id && row.PersonId == personId).ExecuteDeleteAsync(cancellation) > 0;
    }

    /// <summary>Marks the sessions a node left unfinished when it was killed; called once as it starts. Returns how many.</summary>
    public async Task<int> InterruptUnfinishedAsync(Guid nodeId, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.Sessions.Where(row => row.NodeId == nodeId && row.Status == SessionStatus.Running)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Status, SessionStatus.Interrupted).SetProperty(row => row.EndedAt, row => row.LastSignAt),
                cancellation);
    }

    /// <summary>Whether the database answers.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.Database.CanConnectAsync(cancellation);
    }

    /// <summary>An instant as it is stored: both databases keep milliseconds exactly.</summary>
    public static DateTime WholeMilliseconds(DateTimeOffset instant) =>
        new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);
}
