using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Trials;

/// <summary>
/// Keeps trials. Every call names the person whose they are. Every write touches the trial's row first, which takes its lock: writes of one trial follow
/// each other, and an end lets nothing in after it. Of two windows that tell a slot different things the later one stands, and the log has both.
/// </summary>
public sealed class TrialStore(EffleurDatabase database, TimeProvider time)
{
    /// <summary>Writes a new trial with its slots, unless one with the same outcome is running.</summary>
    public async Task<TrialWrite> AddAsync(TrialRow trial, IReadOnlyList<TrialSlotRow> slots, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(trial);
        await using EffleurContext context = database.CreateDbContext();
        if (await IsTakenAsync(context, trial, cancellation)) return TrialWrite.OutcomeIsTaken;
        context.Trials.Add(trial);
        context.TrialSlots.AddRange(slots);
        try
        {
            await context.SaveChangesAsync(cancellation);
            return TrialWrite.Written;
        }
        catch (DbUpdateException)
        {
            // another window was first
            await using EffleurContext fresh = database.CreateDbContext();
            if (!await IsTakenAsync(fresh, trial, cancellation)) throw;
            return TrialWrite.OutcomeIsTaken;
        }
    }

    /// <summary>Every trial of a person with its slots and looks, newest first.</summary>
    public async Task<IReadOnlyList<StoredTrial>> ListAsync(Guid personId, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        IQueryable<TrialRow> own = context.Trials.AsNoTracking().Where(row => row.PersonId == personId);
        List<TrialRow> rows = await own.OrderByDescending(row => row.StartedAt).ThenByDescending(row => row.Id).ToListAsync(cancellation);
        List<TrialSlotRow> slots = await context.TrialSlots.AsNoTracking().Where(slot => own.Any(row => row.Id == slot.TrialId)).OrderBy(slot => slot.N).ToListAsync(cancellation);
        List<TrialLookRow> looks = await context.TrialLooks.AsNoTracking().Where(look => own.Any(row => row.Id == look.TrialId)).OrderBy(look => look.Ordinal).ToListAsync(cancellation);
        ILookup<Guid, TrialSlotRow> slotsOf = slots.ToLookup(slot => slot.TrialId);
        ILookup<Guid, TrialLookRow> looksOf = looks.ToLookup(look => look.TrialId);
        return [.. rows.Select(row => new StoredTrial(row, [.. slotsOf[row.Id]], [.. looksOf[row.Id]]))];
    }

    /// <summary>One, or null.</summary>
    public async Task<StoredTrial?> LoadAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await LoadAsync(context, personId, id, cancellation);
    }

    /// <summary>What was ever told of its slots, in order.</summary>
    public async Task<IReadOnlyList<TrialChangeRow>> LogAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.TrialChanges.AsNoTracking()
            .Where(change => change.TrialId == id && context.Trials.Any(row => row.Id == id && row.PersonId == personId))
            .OrderBy(change => change.Ordinal).ToListAsync(cancellation);
    }

    /// <summary>Tells something of a slot; what was told is logged even when the slot stays as it was.</summary>
    public async Task<TrialWrite> TellAsync(Guid personId, Guid id, SlotTelling telling, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(telling);
        await using EffleurContext context = database.CreateDbContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await TouchAsync(context, personId, id, cancellation) is not { } stored) return await WhyNotAsync(context, personId, id, cancellation);
        TrialSlotRow? slot = await context.TrialSlots.AsTracking().SingleOrDefaultAsync(row => row.TrialId == id && row.N == telling.N, cancellation);
        if (slot is null) return TrialWrite.NoSuchTrial;
        if (!telling.Apply(stored, slot)) return TrialWrite.Refused;
        context.TrialChanges.Add(new() { TrialId = id, Ordinal = stored.Row.Writes, N = telling.N, MadeAt = Now, Kind = telling.Kind, Told = telling.Told(slot) });
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return TrialWrite.Written;
    }

    /// <summary>Counts a look at the answer, and keeps what it showed.</summary>
    /// <param name="personId">Whose.</param>
    /// <param name="id">The trial.</param>
    /// <param name="look">Makes the look from the trial as it is now; its number is one more than those before.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<TrialWrite> LookAsync(Guid personId, Guid id, Func<StoredTrial, TrialLookRow> look, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(look);
        await using EffleurContext context = database.CreateDbContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await TouchAsync(context, personId, id, cancellation) is not { } stored) return await WhyNotAsync(context, personId, id, cancellation);
        context.TrialLooks.Add(look(stored));
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return TrialWrite.Written;
    }

    /// <summary>Ends one. Of two windows that end it, the first does.</summary>
    public async Task<TrialWrite> EndAsync(Guid personId, Guid id, TrialStatus status, string? why, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        DateTime now = Now;
        int ended = await Running(context, personId, id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Status, status).SetProperty(row => row.EndedAt, now).SetProperty(row => row.EndedWhy, why).SetProperty(row => row.Writes, row => row.Writes + 1),
            cancellation);
        return ended > 0 ? TrialWrite.Written : await WhyNotAsync(context, personId, id, cancellation);
    }

    /// <summary>Erases one with everything in it; false when there is none.</summary>
    public async Task<bool> DeleteAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.Trials.Where(row => row.Id == id && row.PersonId == personId).ExecuteDeleteAsync(cancellation) > 0;
    }

    private DateTime Now => SessionStore.WholeMilliseconds(time.GetUtcNow());

    private static async Task<StoredTrial?> TouchAsync(EffleurContext context, Guid personId, Guid id, CancellationToken cancellation)
    {
        int touched = await Running(context, personId, id).ExecuteUpdateAsync(set => set.SetProperty(row => row.Writes, row => row.Writes + 1), cancellation);
        return touched > 0 ? await LoadAsync(context, personId, id, cancellation) : null;
    }

    private static async Task<StoredTrial?> LoadAsync(EffleurContext context, Guid personId, Guid id, CancellationToken cancellation)
    {
        if (await context.Trials.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.PersonId == personId, cancellation) is not { } row) return null;
        return new(
            row,
            await context.TrialSlots.AsNoTracking().Where(slot => slot.TrialId == id).OrderBy(slot => slot.N).ToListAsync(cancellation),
            await context.TrialLooks.AsNoTracking().Where(look => look.TrialId == id).OrderBy(look => look.Ordinal).ToListAsync(cancellation));
    }

    private static Task<bool> IsTakenAsync(EffleurContext context, TrialRow trial, CancellationToken cancellation) =>
        context.Trials.AnyAsync(row => row.PersonId == trial.PersonId && row.OutcomeId == trial.OutcomeId && row.Status == TrialStatus.Running, cancellation);

    private static async Task<TrialWrite> WhyNotAsync(EffleurContext context, Guid personId, Guid id, CancellationToken cancellation) =>
        await context.Trials.AnyAsync(row => row.Id == id && row.PersonId == personId, cancellation) ? TrialWrite.Ended : TrialWrite.NoSuchTrial;

    private static IQueryable<TrialRow> Running(EffleurContext context, Guid personId, Guid id) =>
        context.Trials.Where(row => row.Id == id && row.PersonId == personId && row.Status == TrialStatus.Running);
}
