using Effleur.Core.Pressure;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Pressure;

/// <summary>Keeps the blind trials of persons.</summary>
public sealed class BlindTrialStore(EffleurDatabase database, TimeProvider time)
{
    /// <summary>Keeps a trial, taken now, with its presses in the order they were pressed.</summary>
    public async Task<StoredTrial> AddAsync(Guid personId, HandPart part, ScaleUnit unit, IReadOnlyList<BlindReading> readings, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(readings);
        DateTimeOffset now = time.GetUtcNow();
        var row = new BlindTrialRow { Id = Guid.CreateVersion7(now), PersonId = personId, Part = part, Unit = unit, TakenAt = SessionStore.WholeMilliseconds(now) };
        await using EffleurContext context = database.CreateDbContext();
        context.BlindTrials.Add(row);
        context.BlindReadings.AddRange(readings.Select((reading, i) =>
            new BlindReadingRow { TrialId = row.Id, Ordinal = i, TargetGrams = reading.TargetGrams, ShownGrams = reading.ShownGrams }));
        await context.SaveChangesAsync(cancellation);
        return new(row, [.. readings]);
    }

    /// <summary>The last trials of a person, newest first, at most <paramref name="limit"/>.</summary>
    public async Task<IReadOnlyList<StoredTrial>> ListAsync(Guid personId, int limit, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        List<BlindTrialRow> rows = await context.BlindTrials.AsNoTracking().Where(row => row.PersonId == personId)
            .OrderByDescending(row => row.TakenAt).ThenByDescending(row => row.Id).Take(limit).ToListAsync(cancellation);
        Guid[] ids = [.. rows.Select(row => row.Id)];
        List<BlindReadingRow> presses = await context.BlindReadings.AsNoTracking().Where(press => ids.Contains(press.TrialId)).OrderBy(press => press.Ordinal).ToListAsync(cancellation);
        ILookup<Guid, BlindReading> readings = presses.ToLookup(press => press.TrialId, press => new BlindReading(press.TargetGrams, press.ShownGrams));
        return [.. rows.Select(row => new StoredTrial(row, [.. readings[row.Id]]))];
    }

    /// <summary>Erases a trial with its presses; false when there is none.</summary>
    public async Task<bool> DeleteAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.BlindTrials.Where(row => row.Id == id && row.PersonId == personId).ExecuteDeleteAsync(cancellation) > 0;
    }
}
