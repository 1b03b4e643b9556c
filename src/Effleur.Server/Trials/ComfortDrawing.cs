using System.Collections.Immutable;
using Effleur.Core.Trials;
using Effleur.Server.Persons;
using Effleur.Storage.Rows;
using Effleur.Trials.Comfort;
using Effleur.Trials.Data;

namespace Effleur.Server.Trials;

/// <summary>What a comfort trial draws from: what came out before, less the arms that hurt, are disliked or may not be done.</summary>
internal static class ComfortDrawing
{
    /// <summary>Arms that are not drawn any more: evidence F5 takes them out at once, whatever the figures say.</summary>
    public static ImmutableArray<string> Out(LivingTrial trial, PersonDay person) =>
    [
        .. from arm in trial.Protocol.Arms
           let isHarmful = trial.Slots.Any(slot => slot.Harms is not null && (slot.DoneArm ?? slot.Arm) == arm.Id)
           let isGone = arm is { Kind: ArmKind.Technique, What: { } technique } && (person.Profile.Dislikes.Contains(technique) || !person.Clearance.Catalogue.Techniques.ContainsKey(technique))
           where isHarmful || isGone
           select arm.Id,
    ];

    /// <summary>The slot of today that waits for a draw: nothing was drawn for it, or what was drawn is out by now.</summary>
    public static TrialSlotRow? Due(LivingTrial trial, ImmutableArray<string> without) => trial.Slots.FirstOrDefault(slot =>
        slot.Day == trial.Today && trial.StatusOf(slot) == SlotStatus.Planned && (slot.Arm is not { } arm || without.Contains(arm)));

    /// <summary>The log of a comfort trial.</summary>
    public static ComfortLog Log(LivingTrial trial, ImmutableArray<TrialObservation> observations, ImmutableArray<string> without) =>
        new([.. trial.Protocol.Arms.Select(arm => arm.Id)], observations) { LowerIsBetter = trial.Protocol.Outcome.LowerIsBetter, Out = without };

    /// <summary>The arm of a slot with the chance it was drawn with; null when none is left.</summary>
    public static ComfortArm? Draw(LivingTrial trial, string zone, ImmutableArray<string> without, int n)
    {
        ImmutableArray<TrialObservation> before = [.. new TrialDataMaker(trial, zone).Observations().Where(at => at.Outcome is not null)];
        double day = trial.Today.DayNumber - trial.Row.StartsOn.DayNumber + 1;
        return ComfortBandit.Draw(ComfortBandit.Arms(Log(trial, before, without), day), trial.Protocol.Seed, n);
    }
}
