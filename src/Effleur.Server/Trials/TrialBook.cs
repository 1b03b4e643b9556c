using System.Text.Json;
using Effleur.Core.Trials;
using Effleur.Knowledge.Trials;
using Effleur.Server.Http;
using Effleur.Server.Persons;
using Effleur.Server.Routines;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Effleur.Storage.Trials;

namespace Effleur.Server.Trials;

/// <summary>The person's trials as they stand now.</summary>
internal sealed class TrialBook(MassageLibrary library, TrialStore store, PersonBook persons, TimeProvider time)
{
    private static Guid Person => SessionStore.SolePersonId;

    /// <summary>The person's time zone.</summary>
    public async Task<string> ZoneAsync(CancellationToken cancellation) => (await persons.ProfileAsync(cancellation)).Profile.TimeZone;

    /// <summary>Every trial, newest first.</summary>
    public async Task<IReadOnlyList<LivingTrial>> ListAsync(CancellationToken cancellation)
    {
        string zone = await ZoneAsync(cancellation);
        List<LivingTrial> trials = [];
        foreach (StoredTrial stored in await store.ListAsync(Person, cancellation)) trials.Add(await DrawnAsync(Living(stored, zone), zone, cancellation));
        return trials;
    }

    /// <summary>One, or null.</summary>
    public async Task<LivingTrial?> FindAsync(Guid id, CancellationToken cancellation)
    {
        string zone = await ZoneAsync(cancellation);
        return await store.LoadAsync(Person, id, cancellation) is { } stored ? await DrawnAsync(Living(stored, zone), zone, cancellation) : null;
    }

    /// <summary>A stored trial as it stands now.</summary>
    public LivingTrial Living(StoredTrial stored, string zone) => new(
        stored,
        ProtocolFile.Read(stored.Row.Protocol, "protocol", library.Catalogue),
        PersonClock.Day(zone, time.GetUtcNow()),
        SessionStore.WholeMilliseconds(time.GetUtcNow()));

    // what is drawn from earlier answers is drawn on its day, once: the first window that asks draws it
    private async Task<LivingTrial> DrawnAsync(LivingTrial trial, string zone, CancellationToken cancellation)
    {
        TrialSlotRow? due = trial.Slots.FirstOrDefault(slot => slot.Arm is null && slot.Day == trial.Today);
        if (due is null || trial.Row.Status != TrialStatus.Running) return trial;
        await store.TellAsync(Person, trial.Id, Draw(trial, zone, due.N), cancellation);
        return await store.LoadAsync(Person, trial.Id, cancellation) is { } stored ? Living(stored, zone) : trial;
    }

    private static SlotTelling Draw(LivingTrial seen, string zone, int n) => new(
        n,
        TrialChange.Drawn,
        slot => JsonSerializer.Serialize(new { slot.Arm, slot.Chance }, ServerJson.Options),
        (stored, slot) =>
        {
            if (slot.Arm is not null) return false;
            (slot.Arm, slot.Chance) = ComfortDrawing.Draw(seen with { Stored = stored }, zone, n);
            return true;
        });
}
