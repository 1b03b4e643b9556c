using Effleur.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.CheckIns;

/// <summary>Keeps the pictures persons wanted kept, as they come: encrypted.</summary>
public sealed class CheckInPhotoStore(EffleurDatabase database)
{
    /// <summary>Keeps a picture in place of the one before; false when there is no such check-in.</summary>
    public async Task<bool> KeepAsync(Guid personId, Guid checkInId, byte[] encrypted, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        if (!await context.CheckIns.AnyAsync(row => row.Id == checkInId && row.PersonId == personId, cancellation)) return false;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await context.CheckInPhotos.Where(row => row.CheckInId == checkInId).ExecuteDeleteAsync(cancellation);
        context.CheckInPhotos.Add(new() { CheckInId = checkInId, Sealed = encrypted });
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    /// <summary>A check-in's picture, encrypted; null when none is kept.</summary>
    public async Task<byte[]?> FindAsync(Guid personId, Guid checkInId, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await Photos(context, personId).Where(row => row.CheckInId == checkInId).Select(row => row.Sealed).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Erases a picture; false when there is none.</summary>
    public async Task<bool> DeleteAsync(Guid personId, Guid checkInId, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await Photos(context, personId).Where(row => row.CheckInId == checkInId).ExecuteDeleteAsync(cancellation) > 0;
    }

    /// <summary>The check-ins that have a picture.</summary>
    public async Task<IReadOnlySet<Guid>> KeptAsync(Guid personId, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await Photos(context, personId).Select(row => row.CheckInId).ToHashSetAsync(cancellation);
    }

    private static IQueryable<CheckInPhotoRow> Photos(EffleurContext context, Guid personId) =>
        context.CheckInPhotos.AsNoTracking().Where(row => context.CheckIns.Any(checkIn => checkIn.Id == row.CheckInId && checkIn.PersonId == personId));
}
