using Effleur.Core.Catalogue;

namespace Effleur.Core.Cautions;

/// <summary>What a symptom does to a session (evidence C2): <c>(before, now) → outcome</c>. See docs/methods/cautions.md.</summary>
public static class SymptomStep
{
    /// <summary>What follows.</summary>
    /// <param name="catalogue">The triggers.</param>
    /// <param name="before">What was told before in the same session, in order.</param>
    /// <param name="now">What is told now.</param>
    /// <exception cref="KeyNotFoundException">There is no such trigger.</exception>
    public static SymptomResponse Respond(MassageCatalogue catalogue, IReadOnlyList<Symptom> before, Symptom now)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        SessionTrigger trigger = catalogue.SessionTriggers[now.TriggerId];
        if (!Counts(trigger, now)) return new(SymptomOutcome.Noted, trigger, null);
        bool isRepeated = trigger.Times is { } times && 1 + before.Reverse().TakeWhile(symptom => IsSame(trigger, symptom, now)).Count() >= times;
        return isRepeated && trigger.FollowUp is { } followUp
            ? new(Outcome(followUp), trigger, trigger.Then)
            : new(FirstOutcome(trigger), trigger, null);
    }

    /// <summary>Whether a symptom is strong enough to count.</summary>
    internal static bool Counts(SessionTrigger trigger, Symptom symptom) => trigger.Above is not { } above || symptom.Value is not { } value || value > above;

    // in a row: what lies between and did not count, or was about another place, begins anew
    private static bool IsSame(SessionTrigger trigger, Symptom before, Symptom now) =>
        before.TriggerId == now.TriggerId && Counts(trigger, before)
        && (now.Zones.IsEmpty || before.Zones.IsEmpty || now.Zones.Any(before.Zones.Contains));

    // what the camera stops is a hand in the wrong place: a pause until it has moved
    private static SymptomOutcome FirstOutcome(SessionTrigger trigger) =>
        trigger is { Source: TriggerSource.Camera, Action: CautionAction.Stop } ? SymptomOutcome.Lighter : Outcome(trigger.Action);

    private static SymptomOutcome Outcome(CautionAction action) => action switch
    {
        CautionAction.Emergency => SymptomOutcome.Emergency,
        CautionAction.Stop or CautionAction.Ask => SymptomOutcome.End,
        CautionAction.AvoidRegion => SymptomOutcome.LeavePlace,
        CautionAction.Modify => SymptomOutcome.Lighter,
        _ => SymptomOutcome.Noted,
    };
}

/// <summary>What follows from a symptom.</summary>
/// <param name="Outcome">What is done.</param>
/// <param name="Trigger">The trigger, with the words that are said.</param>
/// <param name="Then">What follows now that it happened again, in words; null the first time.</param>
public sealed record SymptomResponse(SymptomOutcome Outcome, SessionTrigger Trigger, string? Then);
