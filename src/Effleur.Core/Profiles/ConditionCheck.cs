using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;

namespace Effleur.Core.Profiles;

/// <summary>Looks at a person's answers about health.</summary>
internal static class ConditionCheck
{
    public static IEnumerable<ProfileFault> Faults(MassageCatalogue catalogue, ImmutableArray<ConditionAnswer> answers, DateOnly today) =>
        ProfileCheck.Each("conditions", answers, ProfileLimits.MostConditions, (answer, at) => Of(catalogue, answer, at, today));

    private static IEnumerable<ProfileFault> Of(MassageCatalogue catalogue, ConditionAnswer answer, string at, DateOnly today)
    {
        if (!catalogue.Conditions.TryGetValue(answer.ConditionId, out Condition? condition) || !condition.IsAsked)
            return [new($"{at}.condition", $"no condition named \"{answer.ConditionId}\"")];
        return [.. OfSince(answer, at, today), .. OfPlaces(catalogue, condition, answer, at), .. OfAgreement(condition, answer, at, today)];
    }

    private static IEnumerable<ProfileFault> OfSince(ConditionAnswer answer, string at, DateOnly today)
    {
        if (answer.Since is not { } since) yield break;
        if (since > today) yield return new($"{at}.since", $"expected {ProfileCheck.Iso(today)} or earlier, found {ProfileCheck.Iso(since)}");
        else if (since.Year < ProfileLimits.LeastYear) yield return new($"{at}.since", $"expected {ProfileLimits.LeastYear} or later, found {ProfileCheck.Iso(since)}");
    }

    private static IEnumerable<ProfileFault> OfPlaces(MassageCatalogue catalogue, Condition condition, ConditionAnswer answer, string at)
    {
        if (!answer.Places.IsEmpty && !condition.AsksPlace) yield return new($"{at}.places", $"{condition.Id} is not about a place");
        foreach (string place in answer.Places.Where(place => catalogue.Zones.All(zone => zone.Id != place)))
            yield return new($"{at}.places", $"no zone named \"{place}\"");
    }

    private static IEnumerable<ProfileFault> OfAgreement(Condition condition, ConditionAnswer answer, string at, DateOnly today)
    {
        if (answer.AgreedUntil is not { } until) yield break;
        string field = $"{at}.agreedUntil";
        if (!condition.TakesAgreement) yield return new(field, $"a clinician's agreement changes nothing about {condition.Id}");
        else if (answer.Since is { } since && until < since) yield return new(field, $"expected {ProfileCheck.Iso(since)} or later, found {ProfileCheck.Iso(until)}");
        else if (until > today.AddDays(ProfileLimits.MostAgreementDays)) yield return new(field, $"expected at most {ProfileLimits.MostAgreementDays} days from today, found {ProfileCheck.Iso(until)}");
    }
}
