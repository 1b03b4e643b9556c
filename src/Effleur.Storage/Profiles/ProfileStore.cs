using Effleur.Storage.Files;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Profiles;

/// <summary>Keeps what a person told about themselves. Two may save at once: the later one names a revision that is no longer, and is told so.</summary>
public sealed class ProfileStore(EffleurDatabase database, TimeProvider time)
{
    /// <summary>A person's profile, or null before the first save.</summary>
    public async Task<ProfileRow?> FindAsync(Guid personId, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.Profiles.AsNoTracking().SingleOrDefaultAsync(row => row.PersonId == personId, cancellation);
    }

    /// <summary>Saves a profile, if nobody saved it since the revision that was changed.</summary>
    /// <param name="personId">Whose it is.</param>
    /// <param name="revision">The revision the change was made to; 0 when there was none.</param>
    /// <param name="file">Its file now.</param>
    /// <param name="cancellation">Stops the write.</param>
    public async Task<SaveOutcome> SaveAsync(Guid personId, int revision, string file, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        DateTime now = SessionStore.WholeMilliseconds(time.GetUtcNow());
        int saved = revision == 0
            ? await context.Database.ExecuteSqlAsync(
                $"INSERT INTO profiles (person_id, file, updated_at, revision) VALUES ({personId}, {file}, {now}, 1) ON CONFLICT DO NOTHING", cancellation)
            : await context.Profiles.Where(row => row.PersonId == personId && row.Revision == revision).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.File, file).SetProperty(row => row.UpdatedAt, now).SetProperty(row => row.Revision, row => row.Revision + 1),
                cancellation);
        return saved > 0 ? SaveOutcome.Saved : SaveOutcome.Stale;
    }
}
