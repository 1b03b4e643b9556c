using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.CheckIns;

/// <summary>Keeps check-ins with their readings and answers. Every call names the person whose they are; what has ended is not written into any more.</summary>
public sealed class CheckInStore(EffleurDatabase database, TimeProvider time)
{
    /// <summary>Writes a new one.</summary>
    public async Task AddAsync(CheckInRow checkIn, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        context.CheckIns.Add(checkIn);
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>One, or null.</summary>
    public async Task<CheckInRow?> FindAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await Of(context, personId, id).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Those begun before an instant, newest first, at most <paramref name="limit"/>.</summary>
    public async Task<IReadOnlyList<CheckInRow>> ListAsync(Guid personId, DateTime? before, int limit, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        IQueryable<CheckInRow> rows = context.CheckIns.AsNoTracking().Where(row => row.PersonId == personId);
        if (before is { } instant) rows = rows.Where(row => row.StartedAt < instant);
        return await rows.OrderByDescending(row => row.StartedAt).ThenByDescending(row => row.Id).Take(limit).ToListAsync(cancellation);
    }

    /// <summary>One with all that is in it, or null.</summary>
    public async Task<StoredCheckIn?> LoadAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        if (await Of(context, personId, id).SingleOrDefaultAsync(cancellation) is not { } row) return null;
        return new(
            row,
            await context.Readings.AsNoTracking().Where(r => r.CheckInId == id).OrderBy(r => r.TakenAt).ThenBy(r => r.Ordinal).ThenBy(r => r.Id).ToListAsync(cancellation),
            await context.CheckInAnswers.AsNoTracking().Where(a => a.CheckInId == id).OrderBy(a => a.ScaleId).ThenBy(a => a.ItemId).ToListAsync(cancellation),
            await context.CheckInPhotos.AnyAsync(p => p.CheckInId == id, cancellation));
    }

    /// <summary>Every check-in of a person with its readings, oldest first; answers are not read.</summary>
    public async Task<IReadOnlyList<StoredCheckIn>> HistoryAsync(Guid personId, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        List<CheckInRow> rows = await context.CheckIns.AsNoTracking().Where(row => row.PersonId == personId)
            .OrderBy(row => row.StartedAt).ThenBy(row => row.Id).ToListAsync(cancellation);
        List<ReadingRow> readings = await context.Readings.AsNoTracking()
            .Where(reading => context.CheckIns.Any(row => row.Id == reading.CheckInId && row.PersonId == personId))
            .OrderBy(reading => reading.TakenAt).ThenBy(reading => reading.Ordinal).ThenBy(reading => reading.Id).ToListAsync(cancellation);
        ILookup<Guid, ReadingRow> of = readings.ToLookup(reading => reading.CheckInId);
        return [.. rows.Select(row => new StoredCheckIn(row, [.. of[row.Id]], [], HasPhoto: false))];
    }

    /// <summary>When each metric was last answered, by metric.</summary>
    public async Task<IReadOnlyDictionary<string, DateTime>> LastAnsweredAsync(Guid personId, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        var last = context.Readings.Where(reading => reading.Source == ReadingSource.Answers && reading.Refused == null)
            .Where(reading => context.CheckIns.Any(row => row.Id == reading.CheckInId && row.PersonId == personId))
            .GroupBy(reading => reading.Metric).Select(group => new { Metric = group.Key, At = group.Max(reading => reading.TakenAt) });
        return await last.ToDictionaryAsync(entry => entry.Metric, entry => entry.At, cancellation);
    }

    /// <summary>When a metric last gave a value in another check-in than this; null when it never did.</summary>
    public async Task<DateTime?> LastMeasuredAsync(Guid personId, string metric, Guid exceptCheckIn, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.Readings.Where(reading => reading.Metric == metric && reading.Refused == null && reading.CheckInId != exceptCheckIn)
            .Where(reading => context.CheckIns.Any(row => row.Id == reading.CheckInId && row.PersonId == personId))
            .MaxAsync(reading => (DateTime?)reading.TakenAt, cancellation);
    }

    /// <summary>Adds what was measured, and the shape that came with it in place of the one before.</summary>
    public async Task<CheckInWrite> AddReadingsAsync(
        Guid personId, Guid id, IReadOnlyList<ReadingRow> readings, KeptShapeRow? shape, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (!await CountAsync(context, personId, id, readings, cancellation)) return await WhyNotAsync(context, personId, id, cancellation);
        if (shape is not null)
        {
            await context.KeptShapes.Where(row => row.CheckInId == id).ExecuteDeleteAsync(cancellation);
            context.KeptShapes.Add(shape);
        }

        context.Readings.AddRange(readings);
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return CheckInWrite.Written;
    }

    /// <summary>Keeps answers in place of those before.</summary>
    public async Task<CheckInWrite> PutAnswersAsync(
        Guid personId, Guid id, IReadOnlyList<CheckInAnswerRow> answers, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (!await CountAsync(context, personId, id, [], cancellation)) return await WhyNotAsync(context, personId, id, cancellation);
        await context.CheckInAnswers.Where(row => row.CheckInId == id).ExecuteDeleteAsync(cancellation);
        context.CheckInAnswers.AddRange(answers);
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return CheckInWrite.Written;
    }

    /// <summary>Ends one, and writes the readings its answers give. Of two windows that end it at once, the first does; both see the same end.</summary>
    public async Task<StoredCheckIn?> EndAsync(
        Guid personId, Guid id, Func<CheckInRow, IReadOnlyList<CheckInAnswerRow>, IReadOnlyList<ReadingRow>> read, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(read);
        await using (EffleurContext context = database.CreateDbContext())
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
            DateTime now = SessionStore.WholeMilliseconds(time.GetUtcNow());
            int ended = await Open(context, personId, id).ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, now), cancellation);
            if (ended > 0) await AddAnswersReadAsync(context, personId, id, read, cancellation);
            await transaction.CommitAsync(cancellation);
        }

        return await LoadAsync(personId, id, cancellation);
    }

    /// <summary>Erases one with everything in it; false when there is none.</summary>
    public async Task<bool> DeleteAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.CheckIns.Where(row => row.Id == id && row.PersonId == personId).ExecuteDeleteAsync(cancellation) > 0;
    }

    private static async Task AddAnswersReadAsync(
        EffleurContext context, Guid personId, Guid id, Func<CheckInRow, IReadOnlyList<CheckInAnswerRow>, IReadOnlyList<ReadingRow>> read, CancellationToken cancellation)
    {
        CheckInRow row = await Of(context, personId, id).SingleAsync(cancellation);
        List<CheckInAnswerRow> answers = await context.CheckInAnswers.AsNoTracking().Where(answer => answer.CheckInId == id)
            .OrderBy(answer => answer.ScaleId).ThenBy(answer => answer.ItemId).ToListAsync(cancellation);
        IReadOnlyList<ReadingRow> readings = read(row, answers);
        context.Readings.AddRange(readings);
        await context.SaveChangesAsync(cancellation);
        int values = readings.Count(reading => reading.Refused is null), refusals = readings.Count - values;
        await context.CheckIns.Where(checkIn => checkIn.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(r => r.Readings, r => r.Readings + values).SetProperty(r => r.Refusals, r => r.Refusals + refusals), cancellation);
    }

    // Touching the row first takes its lock: an end that comes at the same time waits, or was first and lets nothing in.
    private static async Task<bool> CountAsync(EffleurContext context, Guid personId, Guid id, IReadOnlyList<ReadingRow> readings, CancellationToken cancellation)
    {
        int values = readings.Count(reading => reading.Refused is null), refusals = readings.Count - values;
        return await Open(context, personId, id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Readings, row => row.Readings + values).SetProperty(row => row.Refusals, row => row.Refusals + refusals), cancellation) > 0;
    }

    private static async Task<CheckInWrite> WhyNotAsync(EffleurContext context, Guid personId, Guid id, CancellationToken cancellation) =>
        await Of(context, personId, id).AnyAsync(cancellation) ? CheckInWrite.Ended : CheckInWrite.NoSuchCheckIn;

    private static IQueryable<CheckInRow> Of(EffleurContext context, Guid personId, Guid id) =>
        context.CheckIns.AsNoTracking().Where(row => row.Id == id && row.PersonId == personId);

    private static IQueryable<CheckInRow> Open(EffleurContext context, Guid personId, Guid id) =>
        context.CheckIns.Where(row => row.Id == id && row.PersonId == personId && row.EndedAt == null);
}
