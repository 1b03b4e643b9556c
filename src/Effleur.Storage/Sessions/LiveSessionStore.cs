using Effleur.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Sessions;

/// <summary>
/// Writes sessions while they run. One connection at a time may write to a session: claiming it puts a connection's id in the row, and every later
/// write names that id, so that a connection which was replaced – by another tab, or on another node – finds out at its next save.
/// </summary>
public sealed class LiveSessionStore(EffleurDatabase database, TimeProvider time)
{
    private readonly SaveQueue _saves = new(database, time);

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
    public Task<bool> SaveAsync(SessionChanges changes, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return _saves.SaveAsync(changes).WaitAsync(cancellation);
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
}
