using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Microsoft.EntityFrameworkCore;

namespace Effleur.Storage.Reminders;

/// <summary>Keeps the address of a person's calendar feed and the reminders that were shown.</summary>
public sealed class ReminderStore(EffleurDatabase database, TimeProvider time)
{
    /// <summary>The person's feed, or null before the first.</summary>
    public async Task<CalendarFeedRow?> FeedAsync(Guid personId, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.CalendarFeeds.AsNoTracking().SingleOrDefaultAsync(row => row.PersonId == personId, cancellation);
    }

    /// <summary>Gives the feed an address; the one before is no longer.</summary>
    public async Task RenewFeedAsync(Guid personId, string token, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        DateTime now = SessionStore.WholeMilliseconds(time.GetUtcNow());
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO calendar_feeds (person_id, token, made_at) VALUES ({personId}, {token}, {now}) ON CONFLICT (person_id) DO UPDATE SET token = excluded.token, made_at = excluded.made_at",
            cancellation);
    }

    /// <summary>Reminders that were shown, in order of their days.</summary>
    public async Task<IReadOnlyList<ReminderRow>> ShownAsync(Guid personId, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.Reminders.AsNoTracking().Where(row => row.PersonId == personId).OrderBy(row => row.Day).ThenBy(row => row.Visit).ToListAsync(cancellation);
    }

    /// <summary>Notes that a reminder was shown; false when it was before, so that two windows show it once.</summary>
    public async Task<bool> AddShownAsync(Guid personId, string visit, DateOnly day, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        return await context.Database.ExecuteSqlAsync(
            $"INSERT INTO reminders (person_id, visit, day) VALUES ({personId}, {visit}, {day}) ON CONFLICT DO NOTHING", cancellation) > 0;
    }

    /// <summary>Forgets the reminders that were shown: the person wants them again.</summary>
    public async Task ForgetShownAsync(Guid personId, CancellationToken cancellation)
    {
        await using EffleurContext context = database.CreateDbContext();
        await context.Reminders.Where(row => row.PersonId == personId).ExecuteDeleteAsync(cancellation);
    }
}
