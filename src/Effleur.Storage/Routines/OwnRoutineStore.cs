using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Routines;

/// <summary>Keeps the routines a person made. Two may save at once: the later one names a revision that is no longer, and is told so.</summary>
public sealed class OwnRoutineStore(EffleurDatabase database, TimeProvider time)
{
    private DateTime Now => SessionStore.WholeMilliseconds(time.GetUtcNow());

    /// <summary>All routines of a person, by name.</summary>
    public async Task<IReadOnlyList<OwnRoutineRow>> ListAsync(Guid personId, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        List<OwnRoutineRow> rows = await context.OwnRoutines.AsNoTracking().Where(row => row.PersonId == personId).ToListAsync(cancellation);
        // ordered here, because the two databases order letters differently
        return [.. rows.OrderBy(row => row.Name, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.CreatedAt).ThenBy(row => row.Id)];
    }

    /// <summary>How many a person has.</summary>
    public async Task<int> CountAsync(Guid personId, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.OwnRoutines.CountAsync(row => row.PersonId == personId, cancellation);
    }

    /// <summary>One routine, or null.</summary>
    public async Task<OwnRoutineRow?> FindAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.OwnRoutines.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.PersonId == personId, cancellation);
    }

    /// <summary>Keeps a new routine; its revision is 1.</summary>
    public async Task<OwnRoutineRow> AddAsync(Guid personId, string name, string file, CancellationToken cancellation)
    {
        var row = new OwnRoutineRow
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            PersonId = personId,
            Name = name,
            File = file,
            CreatedAt = Now,
            UpdatedAt = Now,
            Revision = 1,
        };
        await using EffleurContext context = database.CreateDbContext();
        context.OwnRoutines.Add(row);
        await context.SaveChangesAsync(cancellation);
        return row;
    }

    /// <summary>Saves a changed routine, if nobody saved it since the revision that was changed.</summary>
    /// <param name="personId">Whose it is.</param>
    /// <param name="id">The routine.</param>
    /// <param name="revision">The revision the change was made to.</param>
    /// <param name="name">Its name now.</param>
    /// <param name="file">Its file now.</param>
    /// <param name="cancellation">Stops the write.</param>
    public async Task<SaveOutcome> SaveAsync(Guid personId, Guid id, int revision, string name, string file, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        DateTime now = Now;
        IQueryable<OwnRoutineRow> routine = context.OwnRoutines.Where(row => row.Id == id && row.PersonId == personId);
        int saved = await routine.Where(row => row.Revision == revision).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Name, name)
                .SetProperty(row => row.File, file)
                .SetProperty(row => row.UpdatedAt, now)
                .SetProperty(row => row.Revision, row => row.Revision + 1),
            cancellation);
        if (saved > 0) return SaveOutcome.Saved;
        return await routine.AnyAsync(cancellation) ? SaveOutcome.Stale : SaveOutcome.Gone;
    }

    /// <summary>Erases a routine; sessions that were done with it keep theirs. False when there is none.</summary>
    public async Task<bool> DeleteAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.OwnRoutines.Where(row => row.Id == id && row.PersonId == personId).ExecuteDeleteAsync(cancellation) > 0;
    }
}
