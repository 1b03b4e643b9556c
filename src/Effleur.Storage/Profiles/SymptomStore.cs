using Effleur.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Profiles;

/// <summary>Keeps what a person told during and after sessions.</summary>
public sealed class SymptomStore(EffleurDatabase database)
{
    /// <summary>Writes one.</summary>
    public async Task AddAsync(SymptomRow symptom, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        context.Symptoms.Add(symptom);
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>What was told on a day and after it, in order.</summary>
    public async Task<IReadOnlyList<SymptomRow>> SinceAsync(Guid personId, DateOnly day, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.Symptoms.AsNoTracking()
            .Where(row => row.PersonId == personId && row.Day >= day)
            .OrderBy(row => row.ToldAt).ThenBy(row => row.Id)
            .ToListAsync(cancellation);
    }
}
