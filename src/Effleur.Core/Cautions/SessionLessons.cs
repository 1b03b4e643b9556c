using Effleur.Core.Catalogue;
using Effleur.Core.Profiles;

namespace Effleur.Core.Cautions;

/// <summary>What sessions taught, as answers to conditions that are not asked (knowledge/cautions/from-sessions.yaml): one mechanism for all restrictions.</summary>
public static class SessionLessons
{
    /// <summary>Chosen: bruises within two months are the same skin telling the same.</summary>
    private const int BruisesBelongDays = 60;

    /// <summary>The answers of a day.</summary>
    /// <param name="catalogue">The conditions and triggers.</param>
    /// <param name="profile">How used the person is to massage, and what they did.</param>
    /// <param name="symptoms">What they told, in order.</param>
    /// <param name="day">The day.</param>
    public static IEnumerable<ConditionAnswer> Answers(MassageCatalogue catalogue, Profile profile, IReadOnlyList<Symptom> symptoms, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(symptoms);
        return GentleStart(profile, day).Concat(symptoms.SelectMany((symptom, i) => Of(catalogue, symptoms, i)))
            .Where(answer => answer.Since <= day && catalogue.Conditions.ContainsKey(answer.ConditionId)).Distinct();
    }

    private static IEnumerable<ConditionAnswer> GentleStart(Profile profile, DateOnly day)
    {
        if (profile.Experience != Experience.New) yield break;
        yield return new("gentle-start", profile.Sessions.Where(session => session.On <= day).Select(session => (DateOnly?)session.On).Min() ?? day);
    }

    private static IEnumerable<ConditionAnswer> Of(MassageCatalogue catalogue, IReadOnlyList<Symptom> symptoms, int i)
    {
        Symptom now = symptoms[i];
        if (!catalogue.SessionTriggers.TryGetValue(now.TriggerId, out SessionTrigger? trigger)) return [];
        if (trigger.Source == TriggerSource.Later) return Later(symptoms, i);
        SymptomResponse response = SymptomStep.Respond(catalogue, [.. symptoms.Take(i).Where(symptom => symptom.SessionKey == now.SessionKey)], now);
        return response.Outcome switch
        {
            SymptomOutcome.End or SymptomOutcome.Emergency => [new("unwell-today", now.On)],
            SymptomOutcome.LeavePlace when !now.Zones.IsEmpty => [new("hurt-place", now.On, now.Zones)],
            SymptomOutcome.Lighter when trigger.Id is "redness" => [new("reddened", now.On)],
            _ => [],
        };
    }

    private static IEnumerable<ConditionAnswer> Later(IReadOnlyList<Symptom> symptoms, int i)
    {
        Symptom now = symptoms[i];
        if (now.TriggerId == "breakout") return [new("breakout-after", now.On)];
        bool isAgain = symptoms.Take(i).Any(before => before.TriggerId == now.TriggerId && now.On.DayNumber - before.On.DayNumber is > 0 and <= BruisesBelongDays);
        return isAgain ? [new("bruised-after", now.On), new("bruised-again", now.On)] : [new("bruised-after", now.On)];
    }
}
