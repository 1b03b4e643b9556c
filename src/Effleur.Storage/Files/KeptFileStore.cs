using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Files;

/// <summary>Keeps files of one kind that a person has. Two may save at once: the later one names a revision that is no longer, and is told so.</summary>
/// <typeparam name="TRow">Their rows.</typeparam>
public abstract class KeptFileStore<TRow>(EffleurDatabase database, TimeProvider time)
    where TRow : KeptFileRow, new()
{
    /// <summary>Where the rows are.</summary>
    protected EffleurDatabase Database { get; } = database;

    private DateTime Now => SessionStore.WholeMilliseconds(time.GetUtcNow());

    /// <summary>All that a person has, by name.</summary>
    public async Task<IReadOnlyList<TRow>> ListAsync(Guid personId, CancellationToken cancellation)
    {
        await using EffleurContext context = Database.CreateDbContext();
        List<TRow> rows = await context.Set<TRow>().AsNoTracking().Where(row => row.PersonId == personId).ToListAsync(cancellation);
        // ordered here, because the two databases order letters differently
        return [.. rows.OrderBy(row => row.Name, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.CreatedAt).ThenBy(row => row.Id)];
    }

    /// <summary>How many a person has.</summary>
    public async Task<int> CountAsync(Guid personId, CancellationToken cancellation)
    {
        await using EffleurContext context = Database.CreateDbContext();
        return await context.Set<TRow>().CountAsync(row => row.PersonId == personId, cancellation);
    }

    /// <summary>One of them, or null.</summary>
    public async Task<TRow?> FindAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = Database.CreateDbContext();
        return await context.Set<TRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.PersonId == personId, cancellation);
    }

    /// <summary>Keeps a new one; its revision is 1.</summary>
    public async Task<TRow> AddAsync(Guid personId, string name, string file, CancellationToken cancellation)
    {
        var row = new TRow
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            PersonId = personId,
            Name = name,
            File = file,
            CreatedAt = Now,
            UpdatedAt = Now,
            Revision = 1,
        };
        await using EffleurContext context = Database.CreateDbContext();
        context.Set<TRow>().Add(row);
        await context.SaveChangesAsync(cancellation);
        return row;
    }

    /// <summary>Saves a changed one, if nobody saved it since the revision that was changed.</summary>
    /// <param name="personId">Whose it is.</param>
    /// <param name="id">Its key.</param>
    /// <param name="revision">The revision the change was made to.</param>
    /// <param name="name">Its name now.</param>
    /// <param name="file">Its file now.</param>
    /// <param name="cancellation">Stops the write.</param>
    public async Task<SaveOutcome> SaveAsync(Guid personId, Guid id, int revision, string name, string file, CancellationToken cancellation)
    {
        await using EffleurContext context = Database.CreateDbContext();
        DateTime now = Now;
        IQueryable<TRow> kept = context.Set<TRow>().Where(row => row.Id == id && row.PersonId == personId);
        int saved = await kept.Where(row => row.Revision == revision).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Name, name)
                .SetProperty(row => row.File, file)
                .SetProperty(row => row.UpdatedAt, now)
                .SetProperty(row => row.Revision, row => row.Revision + 1),
            cancellation);
        if (saved > 0) return SaveOutcome.Saved;
        return await kept.AnyAsync(cancellation) ? SaveOutcome.Stale : SaveOutcome.Gone;
    }

    /// <summary>Erases one; false when there is none.</summary>
    public async Task<bool> DeleteAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = Database.CreateDbContext();
        return await context.Set<TRow>().Where(row => row.Id == id && row.PersonId == personId).ExecuteDeleteAsync(cancellation) > 0;
    }
}
