using System.Collections.Immutable;

namespace Effleur.Core.Trials;

/// <summary>Looks at what was picked for a question; whether routines, techniques and products are there is for whoever lists them.</summary>
internal static class PickCheck
{
    public static IEnumerable<ProtocolFault> Faults(TrialQuestion question, QuestionPicks picks)
    {
        foreach (string stranger in picks.Choices.Keys.Where(id => question.Choices.All(choice => choice.Id != id)).Order(StringComparer.Ordinal))
            yield return new($"choices.{stranger}", "this question has no such choice");
        foreach (ProtocolFault fault in question.Choices.SelectMany(choice => OfChoice(question, choice, picks))) yield return fault;
        if (picks.OutcomeId is { } outcome && question.Outcomes.All(known => known.Id != outcome))
            yield return new("outcomeId", $"expected one of {string.Join(", ", question.Outcomes.Select(known => known.Id))}");
        if (picks.Pairs < question.LeastPairs) yield return new("pairs", $"expected at least {question.LeastPairs}, found {picks.Pairs}");
    }

    private static IEnumerable<ProtocolFault> OfChoice(TrialQuestion question, QuestionChoice choice, QuestionPicks picks)
    {
        string field = $"choices.{choice.Id}";
        ImmutableArray<ChoiceOption> picked = QuestionProtocol.Picked(question, choice.Id, picks);
        if (picked.Length < choice.Least || picked.Length > choice.Most)
            yield return new(field, choice.Least == choice.Most ? $"expected {choice.Least}, found {picked.Length}" : $"expected {choice.Least} to {choice.Most}, found {picked.Length}");
        if (picked.DistinctBy(option => option.Id).Count() < picked.Length) yield return new(field, "expected different ones");
        foreach (ChoiceOption option in picked.Where(option => !choice.Options.IsEmpty && choice.Options.All(known => known.Id != option.Id)))
            yield return new(field, $"expected one of {string.Join(", ", choice.Options.Select(known => known.Id))}, found \"{option.Id}\"");
    }
}
