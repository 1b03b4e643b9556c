using System.Collections.Immutable;
using Effleur.Core.Cautions;
using Effleur.Core.Profiles;
using Effleur.Knowledge.Profiles;
using Effleur.Server.Routines;
using Effleur.Server.Shelf;
using Effleur.Server.Trials;
using Effleur.Storage.Files;
using Effleur.Storage.Profiles;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;

namespace Effleur.Server.Persons;

/// <summary>What the person told: kept as a file, read with the catalogue, joined with what they did.</summary>
internal sealed class PersonBook(
    MassageLibrary library, ProfileStore profiles, SymptomStore symptoms, SessionStore sessions, ProductBook products, ShelfDesk desk, TrialBeliefs beliefs, TimeProvider time)
{
    /// <summary>Chosen: long enough for a second bruise and for the progression of a week plan.</summary>
    private const int LooksBackDays = 120;

    /// <summary>Chosen: less than a minute of work was a look, not a massage.</summary>
    private const double LeastSessionS = 60;

    private static Guid Person => SessionStore.SolePersonId;

    /// <summary>The profile as it is kept; the empty one before the first save.</summary>
    public async Task<KeptProfile> ProfileAsync(CancellationToken cancellation)
    {
        if (await profiles.FindAsync(Person, cancellation) is not { } row) return new(Profile.Empty, 0);
        return new(ProfileFile.Read(row.File, "profile", library.Catalogue, PersonClock.LatestDay(time.GetUtcNow())), row.Revision);
    }

    /// <summary>Keeps a profile without faults, unless it was saved elsewhere since.</summary>
    public Task<SaveOutcome> SaveAsync(int revision, Profile profile, CancellationToken cancellation) =>
        profiles.SaveAsync(Person, revision, ProfileFile.Write(profile with { Sessions = [], Products = [] }), cancellation);

    /// <summary>The person on their today.</summary>
    public async Task<PersonDay> TodayAsync(CancellationToken cancellation)
    {
        KeptProfile kept = await ProfileAsync(cancellation);
        DateTimeOffset now = time.GetUtcNow();
        DateOnly today = PersonClock.Day(kept.Profile.TimeZone, now);
        IReadOnlyList<SymptomRow> told = await symptoms.SinceAsync(Person, today.AddDays(-LooksBackDays), cancellation);
        IReadOnlyList<SessionRow> done = await sessions.SinceAsync(Person, now.UtcDateTime.AddDays(-LooksBackDays), cancellation);
        Symptom[] read = [.. told.Select(ToSymptom)];
        Profile profile = desk.Marked(kept.Profile with
        {
            Sessions = [.. Sessions(kept.Profile, done, read, now)],
            Products = await products.ProductsAsync(cancellation),
            Beliefs = Joined(kept.Profile.Beliefs, await beliefs.OfAsync(kept.Profile.TimeZone, now, cancellation)),
        });
        return new(library.Catalogue, kept, profile, read, today);
    }

    /// <summary>When sessions were begun, by the person's own clock, oldest first.</summary>
    public async Task<IReadOnlyList<DateTime>> StartsAsync(CancellationToken cancellation)
    {
        string zone = (await ProfileAsync(cancellation)).Profile.TimeZone;
        IReadOnlyList<SessionRow> done = await sessions.SinceAsync(Person, time.GetUtcNow().UtcDateTime.AddDays(-LooksBackDays), cancellation);
        return [.. done.Where(row => row.ActiveS >= LeastSessionS).Select(row => PersonClock.Local(zone, row.StartedAt))];
    }

    public static Symptom ToSymptom(SymptomRow row) => new(
        row.Day, row.TriggerId, row.Value, [.. row.Zones.Split(' ', StringSplitOptions.RemoveEmptyEntries)], row.SessionId?.ToString() ?? "");

    // a trial done here says more than what a profile brought along
    private static ImmutableArray<Belief> Joined(ImmutableArray<Belief> brought, ImmutableArray<Belief> found) =>
        [.. found, .. brought.Where(belief => found.All(own => (own.Goal, own.TechniqueId) != (belief.Goal, belief.TechniqueId))).Take(ProfileLimits.MostBeliefs - found.Length)];

    private IEnumerable<PastSession> Sessions(Profile profile, IReadOnlyList<SessionRow> done, Symptom[] told, DateTimeOffset now) =>
        from row in done
        where row.ActiveS >= LeastSessionS && row.StatusAt(now.UtcDateTime) != SessionStatus.Running
        let day = PersonClock.Day(profile.TimeZone, row.StartedAt)
        select new PastSession(day, Math.Max(1, (int)Math.Round(row.ActiveS / 60)), SessionFacts.Skin(day, row, told), SessionFacts.HadFirmWork(library, row));
}

/// <summary>A profile and how often it was saved.</summary>
/// <param name="Profile">The profile.</param>
/// <param name="Revision">0 before the first save.</param>
internal sealed record KeptProfile(Profile Profile, int Revision);
