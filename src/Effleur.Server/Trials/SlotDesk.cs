using System.Globalization;
using System.Text.Json;
using Effleur.Core.Trials;
using Effleur.Server.Http;
using Effleur.Storage.Rows;
using Effleur.Storage.Sessions;
using Effleur.Storage.Trials;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Effleur.Server.Trials;

/// <summary>Takes what is told of slots. A rule is looked at once to say why not, and again under the trial's lock before anything is written.</summary>
internal sealed class SlotDesk(TrialStore store, TrialBook book, SlotViewer viewer, SlotResultReader reader)
{
    private static Guid Person => SessionStore.SolePersonId;

    public async Task<Results<Ok<TrialSlotView>, ProblemHttpResult>> BeginAsync(Guid id, int n, SlotBegin begin, CancellationToken cancellation)
    {
        if (await FindAsync(id, n, cancellation) is not ({ } trial, { } slot)) return TrialProblems.NoSlot(id, n);
        if (trial.Row.Status != TrialStatus.Running) return TrialProblems.HasEnded();
        if (IsToBegin(slot))
        {
            if (Closed(trial, slot) is { } line) return TrialProblems.Conflict(line);
            if (SlotRules.EarliestAt(trial.Protocol, trial.Slots, slot, trial.Now) is { } earliest) return TrialProblems.TooEarly(earliest);
            if (trial.Arm(slot.Arm) is { } arm && slot.HasSession && await LeftOutAsync(trial.Protocol, arm, cancellation) is { } leftOut) return TrialProblems.Conflict(leftOut);
        }

        if (reader.BeforeFault(trial.Protocol, begin) is { } fault) return TrialProblems.Bad(fault);
        return await TellAsync(id, new(n, TrialChange.Begun, _ => Json(begin), (stored, kept) => Begin(trial with { Stored = stored }, kept, begin)), cancellation);
    }

    public async Task<Results<Ok<TrialSlotView>, ProblemHttpResult>> PutAsync(Guid id, int n, SlotResult result, CancellationToken cancellation)
    {
        if (await FindAsync(id, n, cancellation) is not ({ } trial, { } slot)) return TrialProblems.NoSlot(id, n);
        if (trial.Row.Status != TrialStatus.Running) return TrialProblems.HasEnded();
        if (!IsOpen(slot) && Closed(trial, slot) is { } line) return TrialProblems.Conflict(line);
        (SlotResult? read, IReadOnlyList<string> faults) = await reader.ReadAsync(trial, slot, result, cancellation);
        if (read is null) return TrialProblems.Bad(string.Join('\n', faults));
        return await TellAsync(id, new(n, TrialChange.Told, _ => Json(read), (stored, kept) => Put(trial with { Stored = stored }, kept, read)), cancellation);
    }

    public async Task<Results<Ok<TrialSlotView>, ProblemHttpResult>> SkipAsync(Guid id, int n, TrialReason reason, CancellationToken cancellation)
    {
        if (await FindAsync(id, n, cancellation) is not ({ } trial, { } slot)) return TrialProblems.NoSlot(id, n);
        if (trial.Row.Status != TrialStatus.Running) return TrialProblems.HasEnded();
        if (SlotResultReader.TextFault("why", reason.Why, isNeeded: true) is { } fault) return TrialProblems.Bad(fault);
        if (slot.Day > trial.Today) return TrialProblems.Conflict(NotYet(slot));
        if (slot.DoneAt is not null) return TrialProblems.Conflict("What came of this session is told already; tell it again instead.");
        return await TellAsync(id, new(n, TrialChange.Skipped, _ => Json(reason), (_, kept) => Skip(kept, reason.Why.Trim())), cancellation);
    }

    private async Task<(LivingTrial? Trial, TrialSlotRow? Slot)> FindAsync(Guid id, int n, CancellationToken cancellation)
    {
        LivingTrial? trial = await book.FindAsync(id, cancellation);
        return (trial, trial?.Slot(n));
    }

    private async Task<Results<Ok<TrialSlotView>, ProblemHttpResult>> TellAsync(Guid id, SlotTelling telling, CancellationToken cancellation)
    {
        TrialWrite written = await store.TellAsync(Person, id, telling, cancellation);
        if (written == TrialWrite.Ended) return TrialProblems.HasEnded();
        if (await FindAsync(id, telling.N, cancellation) is not ({ } trial, { } slot)) return TrialProblems.NoSlot(id, telling.N);
        return written == TrialWrite.Refused
            ? TrialProblems.Conflict("Another window told something else of this session at the same moment; look again.")
            : TypedResults.Ok(await viewer.ViewAsync(trial, slot, cancellation));
    }

    private Task<string?> LeftOutAsync(Protocol protocol, ProtocolArm arm, CancellationToken cancellation)
    {
        (string? routine, string? technique) = SlotViewer.Massage(protocol, arm);
        return viewer.LeftOutAsync(routine ?? technique, cancellation);
    }

    // the first beginning stands, with its answer: what is asked again after the session has begun is no "before"
    private static bool Begin(LivingTrial trial, TrialSlotRow slot, SlotBegin begin)
    {
        if (!IsToBegin(slot)) return true;
        if (Closed(trial, slot) is not null || SlotRules.EarliestAt(trial.Protocol, trial.Slots, slot, trial.Now) is not null) return false;
        (slot.SkippedWhy, slot.BegunAt) = (null, slot.BegunAt ?? trial.Now);
        (slot.Before, slot.OtherSideBefore) = (slot.Before ?? begin.Before, slot.OtherSideBefore ?? begin.OtherSideBefore);
        return true;
    }

    private static bool Put(LivingTrial trial, TrialSlotRow slot, SlotResult read)
    {
        if (!IsOpen(slot) && Closed(trial, slot) is not null) return false;
        (slot.Outcome, slot.OtherSideOutcome, slot.DoneArm, slot.IsComplete) = (read.Outcome, read.OtherSideOutcome, read.DoneArmId == slot.Arm ? null : read.DoneArmId, read.Complete);
        (slot.SessionId, slot.Harms, slot.Note, slot.SkippedWhy) = (read.SessionId ?? slot.SessionId, read.Harms, read.Note, null);
        slot.DoneAt ??= trial.Now;
        return true;
    }

    private static bool Skip(TrialSlotRow slot, string why)
    {
        if (slot.DoneAt is not null) return false;
        slot.SkippedWhy = why;
        return true;
    }

    private static bool IsToBegin(TrialSlotRow slot) => slot.DoneAt is null && (slot.BegunAt is null || slot.SkippedWhy is not null);

    private static bool IsOpen(TrialSlotRow slot) => slot is { SkippedWhy: null } and ({ BegunAt: not null } or { DoneAt: not null });

    private static string? Closed(LivingTrial trial, TrialSlotRow slot) => slot.Day > trial.Today ? NotYet(slot)
        : slot.Day < trial.Today ? $"The day of this session, {Day(slot)}, is over; it counts as missed."
        : slot.Arm is null ? "Nothing is drawn for this session yet; look again."
        : null;

    private static string NotYet(TrialSlotRow slot) => $"The day of this session, {Day(slot)}, has not come.";

    private static string Day(TrialSlotRow slot) => slot.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Json<T>(T told) => JsonSerializer.Serialize(told, ServerJson.Options);
}
