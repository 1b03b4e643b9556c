using Effleur.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Pressure;

/// <summary>Keeps the blind trials on the kitchen scale.</summary>
public sealed class PressureTrialStore(EffleurDatabase database)
{
    /// <summary>All trials of a person, newest first.</summary>
    public async Task<IReadOnlyList<PressureTrialRow>> ListAsync(Guid personId, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.PressureTrials.AsNoTracking().Where(row => row.PersonId == personId)
            .OrderByDescending(row => row.DoneAt).ThenByDescending(row => row.Id).ToListAsync(cancellation);
    }

    /// <summary>Writes one.</summary>
    public async Task AddAsync(PressureTrialRow trial, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        context.PressureTrials.Add(trial);
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Erases one; false when there is none.</summary>
    public async Task<bool> DeleteAsync(Guid personId, Guid id, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.PressureTrials.Where(row => row.Id == id && row.PersonId == personId).ExecuteDeleteAsync(cancellation) > 0;
    }
}
