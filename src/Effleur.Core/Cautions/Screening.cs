using System.Collections.Immutable;
using Effleur.Core.Catalogue;

namespace Effleur.Core.Cautions;

/// <summary>From a person's answers to what they take away on a day. See docs/methods/cautions.md.</summary>
public static class Screening
{
    /// <summary>The restrictions of a day, the strongest first.</summary>
    /// <exception cref="KeyNotFoundException">An answer names a condition that is not in the catalogue.</exception>
    public static ImmutableArray<Restriction> On(MassageCatalogue catalogue, ScreeningAnswers answers, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(answers);
        return
        [
            .. answers.Conditions.Concat(ByAge(catalogue, answers.Age))
                .SelectMany(answer => Of(catalogue.Conditions[answer.ConditionId], answer, day))
                .OrderBy(restriction => restriction.Rule.Action)
                .ThenBy(restriction => restriction.Condition.Name, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Restriction> Of(Condition condition, ConditionAnswer answer, DateOnly day)
    {
        int? daysSince = answer.Since is { } since ? day.DayNumber - since.DayNumber : null;
        bool isAgreed = answer.AgreedUntil is { } until && day <= until;
        return Restrictions.Of(condition, daysSince, answer.Places).Where(restriction => !(isAgreed && restriction.Rule.EndsByAgreement));
    }

    private static IEnumerable<ConditionAnswer> ByAge(MassageCatalogue catalogue, AgeBand? age) =>
        age is null ? [] : catalogue.Conditions.Values.Where(condition => condition.Age == age).Select(condition => new ConditionAnswer(condition.Id));
}
