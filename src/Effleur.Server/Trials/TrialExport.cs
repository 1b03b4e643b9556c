using Effleur.Core.Anatomy;
using Effleur.Storage.Rows;

namespace Effleur.Server.Trials;

/// <summary>Everything that is kept of a trial, for whoever wants to look after it. What was drawn for later days is left out while it runs.</summary>
internal sealed record TrialExport(
    Guid Id,
    string Title,
    string QuestionId,
    string Protocol,
    string Choices,
    ulong? Seed,
    int? Expectancy,
    TrialStatus Status,
    DateTime StartedAt,
    DateOnly StartsOn,
    DateOnly EndsOn,
    DateTime? EndedAt,
    string? EndedWhy,
    IReadOnlyList<ExportedSlot> Slots,
    IReadOnlyList<ExportedLook> Looks,
    IReadOnlyList<ExportedChange> Log,
    TrialAnswerView? Answer)
{
    public static TrialExport Of(LivingTrial trial, IReadOnlyList<TrialChangeRow> log, TrialAnswerView? answer)
    {
        TrialRow row = trial.Row;
        return new(
            row.Id,
            row.Title,
            row.QuestionId,
            trial.ToldProtocol,
            row.Choices,
            trial.IsOver ? trial.Protocol.Seed : null,
            row.Expectancy,
            trial.Status,
            row.StartedAt,
            row.StartsOn,
            row.EndsOn,
            row.EndedAt,
            row.EndedWhy,
            [.. trial.Slots.Where(slot => trial.IsOver || slot.Day <= trial.Today).Select(slot => ExportedSlot.Of(slot, trial.StatusOf(slot)))],
            [.. trial.Stored.Looks.Select(look => new ExportedLook(look.Ordinal, look.LookedAt, look.Pairs, look.EValue, look.Verdict))],
            [.. log.Select(change => new ExportedChange(change.Ordinal, change.N, change.MadeAt, change.Kind, change.Told))],
            answer);
    }
}

internal sealed record ExportedSlot(
    int N,
    int Pair,
    int Order,
    DateOnly On,
    string? Arm,
    Side? Side,
    double? Chance,
    bool HasSession,
    int? MinutesAfter,
    SlotStatus Status,
    DateTime? BegunAt,
    DateTime? DoneAt,
    double? Before,
    double? OtherSideBefore,
    double? Outcome,
    double? OtherSideOutcome,
    string? DoneArm,
    bool? IsComplete,
    string? SkippedWhy,
    string? Harms,
    string? Note,
    Guid? SessionId)
{
    public static ExportedSlot Of(TrialSlotRow slot, SlotStatus status) => new(
        slot.N, slot.Pair, slot.Place, slot.Day, slot.Arm, slot.Side, slot.Chance, slot.HasSession, slot.MinutesAfter, status, slot.BegunAt, slot.DoneAt,
        slot.Before, slot.OtherSideBefore, slot.Outcome, slot.OtherSideOutcome, slot.DoneArm, slot.IsComplete, slot.SkippedWhy, slot.Harms, slot.Note, slot.SessionId);
}

internal sealed record ExportedLook(int Ordinal, DateTime LookedAt, int Pairs, double? EValue, string Verdict);

internal sealed record ExportedChange(int Ordinal, int N, DateTime MadeAt, TrialChange Kind, string Told);
