using Effleur.Core.Trials;
using Effleur.Server.Routines;
using Effleur.Storage.Rows;
using Effleur.Trials.Answers;

namespace Effleur.Server.Trials;

/// <summary>Shows trials.</summary>
internal sealed class TrialViewer(MassageLibrary library, SlotViewer slots, TrialAnswers answers)
{
    public async Task<TrialSummary> SummaryAsync(LivingTrial trial, CancellationToken cancellation)
    {
        TrialVerdict? verdict = trial.IsOver ? (await answers.ReckonAsync(trial, trial.Stored.Looks.Count + 1, cancellation)).Answer.Verdict : null;
        return new(
            trial.Id, trial.Protocol.Title, trial.Row.QuestionId, trial.Protocol.Design, trial.Status, trial.Row.StartsOn, trial.Row.EndsOn,
            trial.SlotsDone, trial.Slots.Count, trial.Protocol.IsComfort ? null : verdict, trial.Protocol.IsComfort);
    }

    public async Task<TrialDetail> DetailAsync(LivingTrial trial, CancellationToken cancellation)
    {
        TrialSummary summary = await SummaryAsync(trial, cancellation);
        List<TrialSlotView> views = [];
        foreach (TrialSlotRow slot in trial.Slots) views.Add(await slots.ViewAsync(trial, slot, cancellation));
        Protocol protocol = trial.Protocol;
        return new(
            summary.Id,
            summary.Title,
            summary.QuestionId,
            summary.Design,
            summary.Status,
            summary.StartedOn,
            summary.EndsOn,
            summary.SlotsDone,
            summary.Slots,
            summary.Verdict,
            summary.IsComfort,
            new(protocol.Outcome.Id, slots.OutcomeName(protocol.Outcome), protocol.Outcome.Unit, protocol.Outcome.LowerIsBetter, protocol.Outcome.Worthwhile, protocol.Outcome.IsMetric),
            [.. protocol.Arms.Select(arm => new TrialArmName(arm.Id, arm.Name))],
            protocol.Contrast is { } contrast ? new(contrast.Active, contrast.Control) : null,
            Plan(trial),
            [.. Words(protocol)],
            views,
            trial.Stored.Looks.Count,
            trial.MayLook,
            await ShownAsync(trial, cancellation));
    }

    /// <summary>The answer where it may be shown without a further look: after the end, or when nothing was added since the last look.</summary>
    private async Task<TrialAnswerView?> ShownAsync(LivingTrial trial, CancellationToken cancellation)
    {
        if (trial.IsOver) return await answers.AnswerAsync(trial, trial.Stored.Looks.Count + 1, cancellation);
        if (trial.Stored.Looks is not [.., var last]) return null;
        TrialReckoning now = await answers.ReckonAsync(trial, trial.Stored.Looks.Count, cancellation);
        return now.Answer.Pairs == last.Pairs && Same(now.Answer.EValue, last.EValue) ? answers.View(now) : null;
    }

    private static bool Same(double? one, double? other) => one is null ? other is null : other is { } value && Math.Abs(one.Value - value) <= 1e-9 * Math.Abs(value);

    private static TrialProtocolView Plan(LivingTrial trial)
    {
        Protocol protocol = trial.Protocol;
        return new(
            protocol.Pairs, protocol.SessionsPerDay, protocol.WashoutHours, protocol.BlockDays, protocol.WashoutDays, protocol.ProbeMinutes, protocol.Side,
            protocol.Order, trial.IsOver ? protocol.Seed : null, protocol.StopAt, protocol.Looks, trial.Row.Expectancy);
    }

    private IEnumerable<string> Words(Protocol protocol)
    {
        if (library.Catalogue.TrialWords is not { } words) yield break;
        yield return words.Design[TrialPeriods.Camel(protocol.Design)];
        if (protocol.IsComfort) yield return words.Comfort;
    }
}
