using Effleur.Core.Sessions;
using Effleur.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Sessions;

/// <summary>
/// Writes sessions while they run. One connection at a time may write to a session: claiming it puts a connection's id in the row, and every later
/// write names that id, so that a connection which was replaced – by another tab, or on another node – finds out at its next save.
/// </summary>
public sealed class LiveSessionStore(EffleurDatabase database, TimeProvider time)
{
    private DateTime Now => SessionStore.WholeMilliseconds(time.GetUtcNow());

    /// <summary>Makes a connection the session's only writer; false when the session is gone or has ended.</summary>
    public async Task<bool> ClaimAsync(Guid personId, Guid id, Guid connectionId, Guid nodeId, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        DateTime now = Now;
        return await context.Sessions
            .Where(row => row.Id == id && row.PersonId == personId)
            .Where(row => row.Status == SessionStatus.Running || row.Status == SessionStatus.Interrupted)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.ConnectionId, connectionId)
                    .SetProperty(row => row.NodeId, nodeId)
                    .SetProperty(row => row.Status, SessionStatus.Running)
                    .SetProperty(row => row.EndedAt, (DateTime?)null)
                    .SetProperty(row => row.LastSignAt, now),
                cancellation) > 0;
    }

    /// <summary>Saves what happened, all or nothing; false when a newer connection has taken over or the session has ended.</summary>
    public async Task<bool> SaveAsync(SessionChanges changes, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(changes);
        await using EffleurContext context = database.CreateDbContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (!await UpdateSessionAsync(context, changes, cancellation)) return false;
        await ReplaceRowsAsync(context, changes, cancellation);
        await context.SaveChangesAsync(cancellation);
        if (changes.Passes.Count > 0) await UpdateScoreAsync(context, changes.SessionId, cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    /// <summary>A guided session's sign of life: where it is, and the step it finished. False when it is not running.</summary>
    /// <param name="personId">Whose session.</param>
    /// <param name="id">The session.</param>
    /// <param name="step">Step it is in.</param>
    /// <param name="isDone">Whether that step is done.</param>
    /// <param name="longestGapS">A longer silence than this counts as a pause.</param>
    /// <param name="cancellation">Stops the write.</param>
    public async Task<bool> SignAsync(Guid personId, Guid id, int step, bool isDone, double longestGapS, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        SessionRow? session = await context.Sessions.SingleOrDefaultAsync(row => row.Id == id && row.PersonId == personId, cancellation);
        if (session is not { Status: SessionStatus.Running or SessionStatus.Interrupted }) return false;
        double gapS = (Now - session.LastSignAt).TotalSeconds;
        if (gapS > 0 && gapS <= longestGapS) session.ActiveS += gapS;
        (session.Status, session.EndedAt, session.LastSignAt, session.Step) = (SessionStatus.Running, null, Now, step);
        if (isDone && !await context.Steps.AnyAsync(row => row.SessionId == id && row.Step == step, cancellation))
            context.Steps.Add(new StepRow { SessionId = id, Step = step });
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    private async Task<bool> UpdateSessionAsync(EffleurContext context, SessionChanges changes, CancellationToken cancellation)
    {
        DateTime now = Now;
        return await context.Sessions
            .Where(row => row.Id == changes.SessionId && row.ConnectionId == changes.ConnectionId && row.Status == SessionStatus.Running)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.LastSignAt, now)
                    .SetProperty(row => row.Step, changes.Step)
                    .SetProperty(row => row.AtS, changes.AtS)
                    .SetProperty(row => row.ActiveS, changes.ActiveS)
                    .SetProperty(row => row.UnseenS, changes.UnseenS),
                cancellation) > 0;
    }

    // Rows with the same ordinals are replaced: a save whose commit was lost in a broken connection is simply made again.
    private static async Task ReplaceRowsAsync(EffleurContext context, SessionChanges changes, CancellationToken cancellation)
    {
        Guid id = changes.SessionId;
        if (changes.Passes is [{ Ordinal: var firstPass }, ..])
            await context.Passes.Where(row => row.SessionId == id && row.Ordinal >= firstPass).ExecuteDeleteAsync(cancellation);
        if (changes.Cues is [{ Ordinal: var firstCue }, ..])
            await context.Cues.Where(row => row.SessionId == id && row.Ordinal >= firstCue).ExecuteDeleteAsync(cancellation);
        if (changes.Recording is [{ Ordinal: var firstPiece }, ..])
            await context.RecordingChunks.Where(row => row.SessionId == id && row.Ordinal >= firstPiece).ExecuteDeleteAsync(cancellation);
        if (changes.Coverage.Count > 0)
            await context.Coverage.Where(row => row.SessionId == id).ExecuteDeleteAsync(cancellation);
        if (changes.Painted is not null)
            await context.Painted.Where(row => row.SessionId == id).ExecuteDeleteAsync(cancellation);
        foreach (StepRow step in changes.Steps)
            await context.Steps.Where(row => row.SessionId == id && row.Step == step.Step).ExecuteDeleteAsync(cancellation);
        context.AddRange(changes.Passes);
        context.AddRange(changes.Cues);
        context.AddRange(changes.Recording);
        context.AddRange(changes.Coverage);
        context.AddRange(changes.Steps);
        if (changes.Painted is not null) context.Add(changes.Painted);
    }

    private static async Task UpdateScoreAsync(EffleurContext context, Guid id, CancellationToken cancellation)
    {
        IQueryable<PassRow> seen = context.Passes.Where(pass => pass.SessionId == id && pass.Seen);
        int count = await seen.CountAsync(cancellation);
        double? mean = await seen.AverageAsync(pass => pass.Score, cancellation);
        double passesS = await seen.SumAsync(pass => pass.EndS - pass.StartS, cancellation);
        double contactS = await context.Coverage.Where(row => row.SessionId == id).SumAsync(row => row.Seconds, cancellation);
        double? score = SessionScore.Of(count, mean, passesS, contactS);
        await context.Sessions.Where(row => row.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.PassesSeen, count).SetProperty(row => row.Score, score), cancellation);
    }
}
