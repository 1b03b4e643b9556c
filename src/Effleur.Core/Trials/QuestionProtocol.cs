using System.Collections.Immutable;
using System.Globalization;
using Effleur.Core.Catalogue;

namespace Effleur.Core.Trials;

/// <summary>Makes the protocol of a question and what was picked for it.</summary>
public static class QuestionProtocol
{
    /// <summary>The protocol. It has faults of its own where picks are left open; look at <see cref="Faults"/> before drawing.</summary>
    /// <param name="catalogue">Units of metrics.</param>
    /// <param name="question">The template.</param>
    /// <param name="picks">What was picked.</param>
    public static Protocol Make(MassageCatalogue catalogue, TrialQuestion question, QuestionPicks picks)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(picks);
        int minutes = MinutesOf(question, picks);
        ImmutableArray<ProtocolArm> arms = [.. question.Arms.SelectMany(arm => ArmsOf(question, arm, picks)).Select(arm => arm with { Minutes = minutes })];
        bool isCompared = question.Design is TrialDesign.Pairs or TrialDesign.SplitFace or TrialDesign.Blocks;
        return new()
        {
            Id = picks.Id,
            Title = question.Name,
            QuestionId = question.Id,
            Design = question.Design,
            Arms = arms,
            Contrast = isCompared && arms is [var active, var control, ..] ? new(active.Id, control.Id) : null,
            Outcome = OutcomeOf(catalogue, question.Outcomes.FirstOrDefault(outcome => outcome.Id == picks.OutcomeId) ?? question.Outcomes[0]),
            Pairs = picks.Pairs ?? question.UsualPairs,
            SessionsPerDay = question.SessionsPerDay,
            WashoutHours = question.WashoutHours,
            BlockDays = question.BlockDays,
            WashoutDays = question.WashoutDays,
            ProbeMinutes = question.ProbeMinutes,
            Side = SideOf(question, picks),
            RoutineId = RoutineOf(question, picks),
            Seed = picks.Seed,
        };
    }

    /// <summary>Everything that is wrong with the picks, then with the protocol made of them.</summary>
    /// <inheritdoc cref="Make"/>
    public static ImmutableArray<ProtocolFault> Faults(MassageCatalogue catalogue, TrialQuestion question, QuestionPicks picks)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(picks);
        ImmutableArray<ProtocolFault> ofPicks = [.. PickCheck.Faults(question, picks)];
        return ofPicks.IsEmpty ? ProtocolCheck.Faults(Make(catalogue, question, picks)) : ofPicks;
    }

    /// <summary>What was picked for a choice; its first own option where nothing was.</summary>
    internal static ImmutableArray<ChoiceOption> Picked(TrialQuestion question, string choiceId, QuestionPicks picks)
    {
        if (picks.Choices.TryGetValue(choiceId, out ImmutableArray<ChoiceOption> picked) && !picked.IsDefaultOrEmpty) return picked;
        return [.. question.Choices.Where(choice => choice.Id == choiceId).SelectMany(choice => choice.Options.Take(1))];
    }

    private static IEnumerable<ProtocolArm> ArmsOf(TrialQuestion question, QuestionArm arm, QuestionPicks picks)
    {
        QuestionChoice? choice = question.Choices.FirstOrDefault(choice => choice.Id == arm.Choice);
        if (choice is null) return [new(arm.Id, arm.Name, arm.Kind) { What = arm.What }];
        ImmutableArray<ChoiceOption> picked = Picked(question, choice.Id, picks);
        return choice.Most > 1
            ? picked.Select((option, i) => new ProtocolArm(((char)('a' + i)).ToString(), option.Name, arm.Kind) { What = option.Id })
            : [One(arm, choice, picked.FirstOrDefault())];
    }

    // the routine that is picked says how long, for every arm alike: a rest of another length would be another comparison
    private static int MinutesOf(TrialQuestion question, QuestionPicks picks) => question.Choices
        .Where(choice => choice.Kind == ChoiceKind.Routine)
        .SelectMany(choice => Picked(question, choice.Id, picks))
        .Select(option => option.Minutes).FirstOrDefault(minutes => minutes is not null) ?? question.Minutes;

    private static ProtocolArm One(QuestionArm arm, QuestionChoice choice, ChoiceOption? option) => choice.Kind switch
    {
        ChoiceKind.Control when option is not null => new(option.Id, option.Name, option.Id == "hold" ? ArmKind.Hold : ArmKind.Rest),
        ChoiceKind.Days when option is not null => new(arm.Id, option.Name, arm.Kind) { PerWeek = int.TryParse(option.Id, NumberStyles.None, CultureInfo.InvariantCulture, out int days) ? days : null },
        _ => new(arm.Id, arm.Name, arm.Kind) { What = option?.Id },
    };

    private static SideRule SideOf(TrialQuestion question, QuestionPicks picks)
    {
        QuestionChoice? choice = question.Choices.FirstOrDefault(choice => choice.Kind == ChoiceKind.Side);
        return choice is not null && Enum.TryParse(Picked(question, choice.Id, picks).FirstOrDefault()?.Id, ignoreCase: true, out SideRule rule) ? rule : SideRule.Drawn;
    }

    // a routine no arm names is what the others do it with
    private static string? RoutineOf(TrialQuestion question, QuestionPicks picks)
    {
        QuestionChoice? choice = question.Choices.FirstOrDefault(choice => choice.Kind == ChoiceKind.Routine && question.Arms.All(arm => arm.Choice != choice.Id));
        return choice is null ? null : Picked(question, choice.Id, picks).FirstOrDefault()?.Id;
    }

    private static ProtocolOutcome OutcomeOf(MassageCatalogue catalogue, QuestionOutcome outcome) => new(
        outcome.Id,
        outcome.IsMetric,
        outcome.IsMetric && catalogue.Metrics.TryGetValue(outcome.Id, out Readings.MetricMeaning? metric) ? metric.Unit : "points",
        outcome.LowerIsBetter,
        outcome.Worthwhile);
}
