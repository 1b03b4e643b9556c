using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Readings;
using Effleur.Core.Scales;
using Effleur.Core.Trials;

namespace Effleur.Knowledge.Reading.Trials;

/// <summary>Reads trials/questions.yaml. A question whose usual picks make a protocol with faults is itself at fault.</summary>
internal sealed class QuestionReader(
    IReadOnlyDictionary<string, Scale> scales, IReadOnlyDictionary<string, MetricMeaning> metrics, IReadOnlyDictionary<string, EvidenceEntry> evidence)
{
    public ImmutableArray<TrialQuestion> Read(YamlField file)
    {
        var questions = new List<TrialQuestion>();
        foreach (YamlField item in file.Items())
        {
            TrialQuestion question = Question(item);
            if (questions.Any(other => other.Id == question.Id)) item.Fault($"a second one with the id \"{question.Id}\"");
            questions.Add(question);
        }

        return [.. questions];
    }

    /// <summary>With its usual picks every question makes a protocol without faults.</summary>
    public static void Check(MassageCatalogue catalogue, YamlField file)
    {
        ImmutableArray<YamlField> items = file.Items();
        foreach ((int i, TrialQuestion question) in catalogue.TrialQuestions.Index())
        {
            var picks = new QuestionPicks { Id = "usual", Seed = 1, Choices = question.Choices.Where(choice => choice.Options.IsEmpty).ToImmutableDictionary(choice => choice.Id, Any) };
            foreach (ProtocolFault fault in QuestionProtocol.Faults(catalogue, question, picks)) items[i].Fault($"makes no protocol: {fault.Field}: {fault.Words}");
        }
    }

    private static ImmutableArray<ChoiceOption> Any(QuestionChoice choice) =>
        [.. Enumerable.Range(1, choice.Least).Select(i => new ChoiceOption($"any-{i}", $"any {i}"))];

    private TrialQuestion Question(YamlField item)
    {
        YamlFields fields = item.Fields();
        ImmutableArray<QuestionChoice> choices = ChoiceReader.Read(fields.Optional("choices"));
        YamlField probes = fields.Optional("probeMinutes"), cited = fields["evidence"];
        var question = new TrialQuestion
        {
            Id = fields["id"].Text(),
            Name = fields["name"].Text(),
            Lead = fields["lead"].Text(),
            Design = fields["design"].Choice<TrialDesign>(),
            Choices = choices,
            Arms = [.. fields["arms"].Items().Select(arm => Arm(arm, choices))],
            Outcomes = [.. fields["outcomes"].Items().Select(Outcome)],
            LeastPairs = fields["leastPairs"].Whole(1, ProtocolLimits.MostPairs),
            UsualPairs = fields["usualPairs"].Whole(1, ProtocolLimits.MostPairs),
            Minutes = fields["minutes"].Whole(1, ProtocolLimits.MostMinutes),
            SessionsPerDay = Whole(fields.Optional("sessionsPerDay"), 1, 2, 1),
            WashoutHours = fields["washoutHours"].Number(0, ProtocolLimits.MostWashoutHours),
            BlockDays = Whole(fields.Optional("blockDays"), 0, ProtocolLimits.MostBlockDays, 0),
            WashoutDays = Whole(fields.Optional("washoutDays"), 0, ProtocolLimits.MostBlockDays, 0),
            ProbeMinutes = probes.IsThere ? [.. probes.Items().Select(probe => probe.Whole(0, ProtocolLimits.MostProbeMinutes))] : [],
            GoesWrong = fields["goesWrong"].Texts(),
            Mark = Mark.Read(fields["mark"]),
            Grade = fields["grade"].Choice<EvidenceGrade>(),
            Evidence = cited.KeysOf(evidence, "evidence"),
        };
        fields.Done();
        if (cited.IsThere && question.Evidence.IsEmpty) cited.Fault("a question without evidence");
        if (question.UsualPairs < question.LeastPairs) fields["usualPairs"].Fault($"expected at least leastPairs, {question.LeastPairs}, found {question.UsualPairs}");
        return question;
    }

    private static QuestionArm Arm(YamlField item, ImmutableArray<QuestionChoice> choices)
    {
        YamlFields fields = item.Fields();
        YamlField choice = fields.Optional("choice");
        var arm = new QuestionArm(fields["id"].Text(), fields["name"].Text(), fields["words"].Text(), fields["kind"].Choice<ArmKind>())
        {
            Choice = choice.IsThere ? choice.KnownIn(choices.ToDictionary(known => known.Id), "choice") : null,
            What = fields.Optional("what").TextOrNull(),
        };
        fields.Done();
        return arm;
    }

    private QuestionOutcome Outcome(YamlField item)
    {
        YamlFields fields = item.Fields();
        bool isMetric = item.HasField("metric");
        YamlField goal = fields.Optional("goal");
        var outcome = new QuestionOutcome(
            isMetric ? fields["metric"].KnownIn(metrics, "metric") : fields["scale"].KnownIn(scales, "scale"),
            isMetric,
            fields["lowerIsBetter"].Truth(),
            fields["worthwhile"].Number(0.01, 1000),
            goal.IsThere ? goal.Choice<Goal>() : null);
        fields.Done();
        return outcome;
    }

    private static int Whole(YamlField field, int least, int most, int otherwise) => field.IsThere ? field.Whole(least, most) : otherwise;
}
