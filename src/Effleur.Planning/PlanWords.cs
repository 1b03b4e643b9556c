using System.Collections.Immutable;
using System.Text.Json;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Profiles;
using Effleur.Planning.Sessions;

namespace Effleur.Planning;

/// <summary>The reasons of a plan, in knowledge's own words.</summary>
internal sealed class PlanWords(MassageCatalogue catalogue, Profile profile, UseMaker uses)
{
    /// <summary>Why a technique is in a session, and how sure that is.</summary>
    public (string Because, EvidenceGrade Grade) Why(Technique technique, ImmutableArray<Goal> focus, ImmutableArray<double> weights)
    {
        Goal? goal = technique.Goals.Where(goal => focus.Contains(goal)).Concat(technique.Goals)
            .Where(goal => weights[(int)goal] > 0).Cast<Goal?>().FirstOrDefault();
        if (goal is { } wanted && focus.Contains(wanted)) return ForGoal(wanted, technique);
        if (SupportWords(technique) is { } support) return (support, EvidenceGrade.NotTested);
        return goal is { } other ? ForGoal(other, technique) : (Word("planSupports"), EvidenceGrade.NotTested);
    }

    /// <summary>Why a technique is in no session of the week.</summary>
    public string WhyNot(Technique technique, IReadOnlyCollection<Clearance> days)
    {
        if (days.Count > 0 && days.All(day => !day.Catalogue.Techniques.ContainsKey(technique.Id)))
        {
            Restriction why = days.First().Against(technique.Id)[0];
            return $"{why.Condition.Name}: {why.Rule.Words}";
        }

        if (uses.Refusal(technique) is { } key) return Word(key);
        if (technique.Goals.Any(goal => Trial(technique, goal) == "planTrialWorse")) return Told("planTrialWorse", technique);
        return Word(uses.IsWanted(technique) ? "planNoTime" : "planNotWanted");
    }

    /// <summary>A session's name, from its goals.</summary>
    public string Name(ImmutableArray<Goal> focus)
    {
        string names = string.Join(Word("planAnd"), focus.Select(Name));
        return names.Length == 0 ? Word("planShort") : char.ToUpperInvariant(names[0]) + names[1..];
    }

    /// <summary>A sentence by its key; the key itself in a catalogue made without words.</summary>
    public string Word(string key) => catalogue.Words.TryGetValue(key, out ImmutableArray<string> words) && words is [var word, ..] ? word : key;

    private (string Because, EvidenceGrade Grade) ForGoal(Goal goal, Technique technique)
    {
        Claim? claim = catalogue.Claims.FirstOrDefault(claim => claim.Goals.Contains(goal));
        string liked = profile.Likes.Contains(technique.Id) ? " " + Word("planLiked") : "";
        string known = claim is { MaySay: [var may, ..] } ? (claim.Goals[0] == goal ? may : Word("planLittleKnown")) : catalogue.Names.GetValueOrDefault("logic")?.GetValueOrDefault(Camel(technique.Logic.ToString())) ?? "";
        string tried = Trial(technique, goal) is { } key ? " " + Told(key, technique) : "";
        return ($"{Word("planFor").Replace("{goal}", Name(goal), StringComparison.Ordinal)} {known}{liked}{tried}".Trim(), claim?.Grade ?? EvidenceGrade.NotTested);
    }

    // what moves a technique's worth by less is not worth a sentence
    private string? Trial(Technique technique, Goal goal) => uses.Believed(technique, goal) switch
    {
        >= PlanLimits.ToldBeliefFactor => "planTrialBetter",
        <= 1 / PlanLimits.ToldBeliefFactor => "planTrialWorse",
        _ => null,
    };

    private string Told(string key, Technique technique) => Word(key).Replace("{technique}", technique.Name, StringComparison.Ordinal);

    private string? SupportWords(Technique technique) =>
        catalogue.OrderRules.FirstOrDefault(rule => rule.Demand is OrderDemand.Needs or OrderDemand.EndsWith
            && (rule.Demand == OrderDemand.EndsWith ? rule.Stages : rule.Earlier).Any(technique.Stages.Contains))?.Words;

    private string Name(Goal goal) => catalogue.Names.GetValueOrDefault("goal")?.GetValueOrDefault(Camel(goal.ToString())) ?? Camel(goal.ToString());

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
