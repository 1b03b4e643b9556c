using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Trials;
using Effleur.Server.CheckIns;
using Effleur.Server.Routines;

namespace Effleur.Server.Trials;

internal sealed record TrialQuestionList(IReadOnlyList<TrialQuestionView> Questions);

/// <summary>A question a person can put to themselves.</summary>
internal sealed record TrialQuestionView(
    string Id,
    string Name,
    string Lead,
    TrialDesign Design,
    bool IsComfort,
    int Minutes,
    int LeastPairs,
    int UsualPairs,
    double WashoutHours,
    IReadOnlyList<TrialQuestionArm> Arms,
    IReadOnlyList<TrialChoiceView> Choices,
    IReadOnlyList<TrialQuestionOutcome> Outcomes,
    IReadOnlyList<string> GoesWrong,
    EvidenceGrade Grade,
    string GradeWords,
    IReadOnlyList<string> Evidence);

internal sealed record TrialQuestionArm(string Id, string Name, string Words, ArmKind Kind);

/// <summary>What a person picks for a question.</summary>
internal sealed record TrialChoiceView(string Id, string Name, ChoiceKind Kind, int Least, int Most, IReadOnlyList<TrialOption> Options);

internal sealed record TrialOption(string Id, string Name);

internal sealed record TrialQuestionOutcome(string Id, string Name, string Unit, bool LowerIsBetter, double Worthwhile, bool IsMetric, bool IsDefault);

/// <summary>Shows the questions with what can be picked for them now.</summary>
internal sealed class QuestionViewer(MassageLibrary library, ChoiceBook choices, ReadingWords words)
{
    public async Task<TrialQuestionList> ListAsync(CancellationToken cancellation)
    {
        List<TrialQuestionView> views = [];
        foreach (TrialQuestion question in library.Catalogue.TrialQuestions) views.Add(await ViewAsync(question, cancellation));
        return new(views);
    }

    public string GradeWords(EvidenceGrade grade) => library.Catalogue.Names.GetValueOrDefault("grade")?.GetValueOrDefault(TrialPeriods.Camel(grade)) ?? "";

    private async Task<TrialQuestionView> ViewAsync(TrialQuestion question, CancellationToken cancellation)
    {
        List<TrialChoiceView> picks = [];
        foreach (QuestionChoice choice in question.Choices)
        {
            ImmutableArray<ChoiceOption> options = await choices.OptionsAsync(question, choice, cancellation);
            picks.Add(new(choice.Id, choice.Name, choice.Kind, choice.Least, choice.Most, [.. options.Select(option => new TrialOption(option.Id, option.Name))]));
        }

        return new(
            question.Id,
            question.Name,
            question.Lead,
            question.Design,
            question.IsComfort,
            question.Minutes,
            question.LeastPairs,
            question.UsualPairs,
            question.WashoutHours,
            [.. question.Arms.Select(arm => new TrialQuestionArm(arm.Id, arm.Name, arm.Words, arm.Kind))],
            picks,
            [.. question.Outcomes.Select((outcome, i) => Outcome(outcome, i == 0))],
            question.GoesWrong,
            question.Grade,
            GradeWords(question.Grade),
            question.Evidence);
    }

    private TrialQuestionOutcome Outcome(QuestionOutcome outcome, bool isDefault) => new(
        outcome.Id,
        words.Name(outcome.IsMetric ? outcome.Id : $"self-{outcome.Id}"),
        outcome.IsMetric ? words.Unit(outcome.Id, "") : "points",
        outcome.LowerIsBetter,
        outcome.Worthwhile,
        outcome.IsMetric,
        isDefault);
}
