using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Trials;
using Effleur.Server.Persons;
using Effleur.Storage.Rows;
using Effleur.Trials.Data;

namespace Effleur.Server.Trials;

/// <summary>Turns what was kept of a trial into what is analysed, and into rows of a table. Both are the same observations.</summary>
internal sealed class TrialDataMaker(LivingTrial trial, string zone)
{
    /// <summary>Every observation so far, in the order of time; what was missed is there without an outcome.</summary>
    public ImmutableArray<TrialObservation> Observations() => [.. trial.Settled.SelectMany(Of)];

    /// <summary>What is analysed.</summary>
    /// <param name="contrast">The two arms compared.</param>
    /// <param name="mdc95">The person's own noise, when it is known.</param>
    /// <param name="looks">Looks, this one included.</param>
    public TrialData Data(ArmContrast contrast, double? mdc95, int looks) => new(trial.Protocol.Design, contrast, Observations())
    {
        LowerIsBetter = trial.Protocol.Outcome.LowerIsBetter,
        Worthwhile = trial.Protocol.Outcome.Worthwhile,
        Mdc95 = mdc95,
        PlannedPairs = trial.Protocol.Pairs,
        Order = trial.Protocol.Order,
        SideRule = trial.Protocol.Design == TrialDesign.SplitFace ? trial.Protocol.Side : null,
        Looks = looks,
        Seed = trial.Protocol.Seed,
    };

    private IEnumerable<TrialObservation> Of(TrialSlotRow slot)
    {
        TrialObservation observation = Observation(slot, slot.Place, slot.Arm!, slot.Outcome) with { Side = slot.Side };
        if (trial.Protocol.Design != TrialDesign.SplitFace || trial.Protocol.Contrast is not { } contrast) return [observation];
        Side other = slot.Side == Side.Left ? Side.Right : Side.Left;
        return [observation with { Order = 1 }, Observation(slot, 2, contrast.Control, slot.OtherSideOutcome) with { Side = other, Before = slot.OtherSideBefore, Done = null }];
    }

    private TrialObservation Observation(TrialSlotRow slot, int order, string arm, double? outcome)
    {
        bool isDone = SlotRules.IsDone(trial.StatusOf(slot));
        return new(slot.Pair, order, arm, isDone ? outcome : null)
        {
            Before = slot.Before,
            Day = Day(slot),
            Done = slot.DoneArm,
            IsComplete = isDone && slot.IsComplete == true,
            Chance = slot.Chance,
            MinutesAfter = slot.MinutesAfter,
        };
    }

    // the hour by the person's own clock, when it is known
    private double Day(TrialSlotRow slot)
    {
        int day = slot.Day.DayNumber - trial.Row.StartsOn.DayNumber + 1;
        return (slot.BegunAt ?? slot.DoneAt) is { } at ? Math.Round(day + PersonClock.Local(zone, at).TimeOfDay.TotalDays, 4) : day;
    }
}
