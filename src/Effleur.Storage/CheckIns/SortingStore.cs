using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.CheckIns;

/// <summary>Keeps pairs of pictures that are to be sorted. A pair is made once, and sorted once.</summary>
public sealed class SortingStore(EffleurDatabase database, TimeProvider time)
{
    /// <summary>A pair that is not sorted yet and has both its pictures, the oldest first; a new one is drawn when there is none. Null when no session has two pictures left.</summary>
    /// <param name="personId">Whose.</param>
    /// <param name="drawSeed">Gives the seed of a new pair's order.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<SortingPairRow?> NextAsync(Guid personId, Func<uint> drawSeed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(drawSeed);
        await using EffleurContext context = database.CreateDbContext();
        if (await WaitingAsync(context, personId, cancellation) is { } waiting) return waiting;
        if (await CandidateAsync(context, personId, cancellation) is { } found)
        {
            DateTime now = SessionStore.WholeMilliseconds(time.GetUtcNow());
            await context.Database.ExecuteSqlAsync(
                $"INSERT INTO sorting_pairs (id, person_id, before_id, after_id, seed, drawn_at) VALUES ({Guid.CreateVersion7(time.GetUtcNow())}, {personId}, {found.Before}, {found.After}, {(long)drawSeed()}, {now}) ON CONFLICT DO NOTHING",
                cancellation);
        }

        // also without a candidate: another window may have drawn the last one meanwhile
        return await WaitingAsync(context, personId, cancellation);
    }

    /// <summary>A pair, or null.</summary>
    public async Task<SortingPairRow?> FindAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.SortingPairs.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.PersonId == personId, cancellation);
    }

    /// <summary>Notes how a pair was sorted; false when it was sorted before.</summary>
    public async Task<bool> SortAsync(Guid personId, Guid id, bool wasRight, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        DateTime now = SessionStore.WholeMilliseconds(time.GetUtcNow());
        return await context.SortingPairs.Where(row => row.Id == id && row.PersonId == personId && row.SortedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.SortedAt, now).SetProperty(row => row.WasRight, wasRight), cancellation) > 0;
    }

    /// <summary>How many were sorted, and how many of them rightly.</summary>
    public async Task<(int Sorted, int Right)> CountAsync(Guid personId, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        IQueryable<SortingPairRow> sorted = context.SortingPairs.Where(row => row.PersonId == personId && row.SortedAt != null);
        return (await sorted.CountAsync(cancellation), await sorted.CountAsync(row => row.WasRight == true, cancellation));
    }

    private static Task<SortingPairRow?> WaitingAsync(EffleurContext context, Guid personId, CancellationToken cancellation) =>
        context.SortingPairs.AsNoTracking()
            .Where(row => row.PersonId == personId && row.SortedAt == null)
            .Where(row => context.CheckInPhotos.Any(photo => photo.CheckInId == row.BeforeId) && context.CheckInPhotos.Any(photo => photo.CheckInId == row.AfterId))
            .OrderBy(row => row.DrawnAt).ThenBy(row => row.Id).FirstOrDefaultAsync(cancellation);

    private static Task<Candidate?> CandidateAsync(EffleurContext context, Guid personId, CancellationToken cancellation)
    {
        IQueryable<CheckInRow> pictured = context.CheckIns.Where(row => row.PersonId == personId && context.CheckInPhotos.Any(photo => photo.CheckInId == row.Id));
        return (from before in pictured
                join after in pictured on before.SessionId equals after.SessionId
                where before.SessionId != null && before.Kind == CheckInKind.Before && after.Kind == CheckInKind.After
                where !context.SortingPairs.Any(pair => pair.BeforeId == before.Id && pair.AfterId == after.Id)
                orderby after.StartedAt
                select new Candidate(before.Id, after.Id)).FirstOrDefaultAsync(cancellation);
    }

    private sealed record Candidate(Guid Before, Guid After);
}
