using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Server.Library;

namespace Effleur.Server.Persons;

/// <summary>Everything a person is asked about their health.</summary>
/// <param name="Groups">The questions, in groups.</param>
/// <param name="Zones">The places that can be named.</param>
/// <param name="UsualAgreementDays">Days for which a clinician's agreement is taken to be valid when no date is given.</param>
internal sealed record QuestionList(IReadOnlyList<QuestionGroup> Groups, IReadOnlyList<NamedView> Zones, int UsualAgreementDays)
{
    public static QuestionList Of(MassageCatalogue catalogue) => new(
        [.. Enum.GetValues<ConditionGroup>().Select(group => QuestionGroup.Of(catalogue, group)).Where(group => group.Questions.Count > 0)],
        [.. catalogue.Zones.OrderBy(zone => zone.Name, StringComparer.Ordinal).Select(zone => new NamedView(zone.Id, zone.Name))],
        ConditionAnswer.UsualAgreementDays);
}

internal sealed record QuestionGroup(ConditionGroup Id, string Name, IReadOnlyList<QuestionView> Questions)
{
    public static QuestionGroup Of(MassageCatalogue catalogue, ConditionGroup group) => new(
        group,
        catalogue.Names.GetValueOrDefault("conditionGroup")?.GetValueOrDefault(char.ToLowerInvariant(group.ToString()[0]) + group.ToString()[1..]) ?? "",
        [.. catalogue.Conditions.Values.Where(condition => condition.Group == group && condition.IsAsked && condition.Age != AgeBand.Under16)
            .OrderBy(condition => condition.Name, StringComparer.Ordinal).Select(QuestionView.Of)]);
}

/// <summary>One question; yes means the condition applies.</summary>
/// <param name="Id">The condition.</param>
/// <param name="Name">Its name.</param>
/// <param name="Question">The question.</param>
/// <param name="Reason">Why it is asked.</param>
/// <param name="BeforeSession">The question in a few words, when it is asked before each session.</param>
/// <param name="TakesDate">Whether a date changes what follows.</param>
/// <param name="AsksPlace">Whether the place is asked.</param>
/// <param name="TakesAgreement">Whether a clinician's agreement changes what follows.</param>
/// <param name="IsForToday">Whether it can be over tomorrow: a sign or a flare, not an illness.</param>
internal sealed record QuestionView(
    string Id, string Name, string Question, string Reason, string? BeforeSession, bool TakesDate, bool AsksPlace, bool TakesAgreement, bool IsForToday)
{
    public static QuestionView Of(Condition condition) => new(
        condition.Id,
        condition.Name,
        condition.Question,
        condition.Reason,
        condition.BeforeSession,
        condition.TakesDate,
        condition.AsksPlace,
        condition.TakesAgreement,
        condition.Rules.All(rule => rule.Window.Kind == WindowKind.Now));
}
