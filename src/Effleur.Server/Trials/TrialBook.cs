using System.Collections.Immutable;
using System.Text.Json;
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

    private LivingTrial Living(StoredTrial stored, string zone) => LivingTrial.Of(stored, library.Catalogue, zone, time.GetUtcNow());

    // what is drawn from earlier answers is drawn on its day, once: the first window that asks draws it
    private async Task<LivingTrial> DrawnAsync(LivingTrial trial, string zone, CancellationToken cancellation)
    {
        if (!trial.Protocol.IsComfort || trial.Row.Status != TrialStatus.Running) return trial;
        ImmutableArray<string> without = ComfortDrawing.Out(trial, await persons.TodayAsync(cancellation));
        if (ComfortDrawing.Due(trial, without) is not { } due) return trial;
        await store.TellAsync(Person, trial.Id, Draw(trial, zone, without, due.N), cancellation);
        return await store.LoadAsync(Person, trial.Id, cancellation) is { } stored ? Living(stored, zone) : trial;
    }

    private static SlotTelling Draw(LivingTrial seen, string zone, ImmutableArray<string> without, int n) => new(
        n,
        TrialChange.Drawn,
        slot => JsonSerializer.Serialize(new { slot.Arm, slot.Chance }, ServerJson.Options),
        (stored, slot) =>
        {
            LivingTrial now = seen with { Stored = stored };
            if (ComfortDrawing.Due(now, without)?.N != n || ComfortDrawing.Draw(now, zone, without, n) is not { } drawn) return false;
            (slot.Arm, slot.Chance) = (drawn.Id, drawn.Chance);
            return true;
        });
}
