using Effleur.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.CheckIns;

/// <summary>Finds the shape a later visit is compared with.</summary>
public sealed class KeptShapeStore(EffleurDatabase database)
{
    /// <summary>
    /// The shape of the check-in before the same session; without one, the earliest of the same camera and version. Never the check-in's own. Null when none is kept.
    /// </summary>
    public async Task<KeptShapeRow?> BaselineAsync(Guid personId, CheckInRow checkIn, int version, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(checkIn);
        await using EffleurContext context = database.CreateDbContext();
        var kept = from shape in context.KeptShapes.AsNoTracking()
                   join row in context.CheckIns on shape.CheckInId equals row.Id
                   where row.PersonId == personId && row.Id != checkIn.Id && row.Device == checkIn.Device && shape.Version == version && row.StartedAt <= checkIn.StartedAt
                   orderby row.SessionId != null && row.SessionId == checkIn.SessionId && row.Kind == CheckInKind.Before ? 0 : 1, row.StartedAt
                   select shape;
        return await kept.FirstOrDefaultAsync(cancellation);
    }
}
