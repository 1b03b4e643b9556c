using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Trials;

namespace Effleur.Knowledge.Tests;

public class TrialQuestionTests
{
    private static readonly MassageCatalogue Catalogue = ShippedKnowledge.Catalogue;

    [Fact]
    public void Questions_Shipped_AreTheEightPeopleAsk() => Assert.Equal(
        [
            ("calm-or-rest", TrialDesign.Pairs), ("technique-a-or-b", TrialDesign.Pairs), ("one-side", TrialDesign.SplitFace), ("which-product", TrialDesign.Pairs),
            ("morning-or-evening", TrialDesign.Pairs), ("how-long", TrialDesign.DecayProbe), ("often-enough", TrialDesign.Blocks), ("most-comfortable", TrialDesign.Bandit),
        ],
        Catalogue.TrialQuestions.Select(question => (question.Id, question.Design)));

    /// <summary>Evidence F1's washout times and F2's least number of pairs.</summary>
    [Fact]
    public void Questions_Shipped_KeepTheEvidencesWashoutAndLeastPairs()
    {
        Assert.All(Catalogue.TrialQuestions, question => Assert.True(question.GoesWrong.Length >= 3 && !question.Evidence.IsEmpty && question.Mark == "E"));
        Assert.All(Catalogue.TrialQuestions.Where(question => question.Design is not (TrialDesign.DecayProbe or TrialDesign.Bandit)), question => Assert.True(question.LeastPairs >= 6));
        Assert.All(Catalogue.TrialQuestions.Where(question => question.Outcomes.Any(outcome => outcome.Id == "puffiness") && question.Design != TrialDesign.Blocks), question => Assert.True(question.WashoutHours >= 24));
        Assert.All(Catalogue.TrialQuestions, question => Assert.True(question.Design == TrialDesign.Blocks ? question.WashoutDays is >= 1 and <= 3 : question.WashoutHours >= 4));
        Assert.Equal([0, 5, 10, 20, 40], Question("how-long").ProbeMinutes);
        Assert.Equal(["most-comfortable"], Catalogue.TrialQuestions.Where(question => question.IsComfort).Select(question => question.Id));
    }

    /// <summary>A scale's worthwhile difference is 1 of 10 points (evidence F3), and a smaller score is the better one where less is wished for.</summary>
    [Fact]
    public void Outcomes_OfScales_AreATenthOfTheRangeAndPointTheRightWay() => Assert.All(
        Catalogue.TrialQuestions.SelectMany(question => question.Outcomes).Where(outcome => !outcome.IsMetric),
        outcome =>
        {
            (double least, double most) = Catalogue.Scales[outcome.Id].ScoreRange;
            Assert.Equal((most - least) / 10, outcome.Worthwhile);
            Assert.Equal(outcome.Id is "stress" or "tension" or "puffiness" or "suds", outcome.LowerIsBetter);
        });

    [Fact]
    public void Make_CalmOrRest_IsTheProtocolOfItsPicks()
    {
        Protocol protocol = Make("calm-or-rest", new() { Id = "mine", Seed = 9, Pairs = 8, OutcomeId = "tension", Choices = Picks(("routine", ["calm"]), ("control", ["hold"])) });

        Assert.Equal((TrialDesign.Pairs, 8, 2, 4.0, 9UL), (protocol.Design, protocol.Pairs, protocol.SessionsPerDay, protocol.WashoutHours, protocol.Seed));
        Assert.Equal([("massage", ArmKind.Routine, "calm"), ("hold", ArmKind.Hold, null)], protocol.Arms.Select(arm => (arm.Id, arm.Kind, arm.What)));
        Assert.Equal(new ArmContrast("massage", "hold"), protocol.Contrast);
        Assert.Equal(new ProtocolOutcome("tension", false, "points", true, 1), protocol.Outcome);
    }

    [Fact]
    public void Make_ChoicesOfSeveral_AreAnArmEachAndTheRoutineIsKept()
    {
        Protocol products = Make("which-product", new() { Id = "mine", Seed = 1, Choices = Picks(("products", ["oil", "gel", "cream"]), ("routine", ["calm"])) });
        Protocol weeks = Make("often-enough", new() { Id = "mine", Seed = 1, Choices = Picks(("more", ["6"]), ("fewer", ["2"])) });
        Protocol side = Make("one-side", new() { Id = "mine", Seed = 1, Choices = Picks(("side", ["drawnOnce"]), ("routine", ["depuff"])) });

        Assert.Equal([("a", "oil"), ("b", "gel"), ("c", "cream")], products.Arms.Select(arm => (arm.Id, arm.What)));
        Assert.Equal(("calm", new ArmContrast("a", "b")), (products.RoutineId, products.Contrast));
        Assert.Equal([6, 2], weeks.Arms.Select(arm => arm.PerWeek!.Value));
        Assert.Equal((SideRule.DrawnOnce, "depuff"), (side.Side, side.RoutineId));
    }

    /// <summary>The control is an equal time: a rest of ten minutes beside a massage of three would be another question.</summary>
    [Theory]
    [InlineData(3, 3)]
    [InlineData(null, 10)]
    public void Make_RoutineOfKnownLength_GivesItToEveryArm(int? minutes, int expected)
    {
        var routine = new ChoiceOption("short", "Short") { Minutes = minutes };
        Protocol protocol = Make("calm-or-rest", new() { Id = "mine", Seed = 1, Choices = ImmutableDictionary<string, ImmutableArray<ChoiceOption>>.Empty.Add("routine", [routine]) });

        Assert.Equal([expected, expected], protocol.Arms.Select(arm => arm.Minutes));
    }

    [Fact]
    public void Faults_OfPicks_AreAllNamed()
    {
        QuestionPicks picks = new() { Id = "mine", Seed = 1, Pairs = 3, OutcomeId = "beauty", Choices = Picks(("techniques", ["T12", "T12"]), ("lamp", ["x"])) };

        Assert.Equal(
            [
                ("choices.lamp", "this question has no such choice"), ("choices.techniques", "expected different ones"),
                ("outcomeId", "expected one of puffiness, tension, stress, pleasantness"), ("pairs", "expected at least 6, found 3"),
            ],
            QuestionProtocol.Faults(Catalogue, Question("technique-a-or-b"), picks).Select(fault => (fault.Field, fault.Words)));
        Assert.Equal(["choices.routine"], QuestionProtocol.Faults(Catalogue, Question("calm-or-rest"), new() { Id = "mine", Seed = 1 }).Select(fault => fault.Field));
        Assert.Equal(["choices.side"], QuestionProtocol.Faults(Catalogue, Question("one-side"), new() { Id = "mine", Seed = 1, Choices = Picks(("side", ["up"]), ("routine", ["calm"])) }).Select(fault => fault.Field));
    }

    [Fact]
    public void Fill_ATemplate_PutsEveryValueInAndMissesNone()
    {
        Assert.Equal("With 20 pairs.", TrialWords.Fill("With {pairs} {periods}.", ("pairs", "20"), ("periods", "pairs"), ("size", "1")));
        Assert.Throws<ArgumentException>(() => TrialWords.Fill("With {pairs}."));
    }

    [Fact]
    public void Words_Shipped_NeverSayProven() => Assert.DoesNotContain(
        Catalogue.TrialWords!.Verdict.Values.Concat(Catalogue.TrialWords.Answer.Values).Concat(Catalogue.TrialWords.Warning.Values),
        words => words.Contains("proven", StringComparison.OrdinalIgnoreCase));

    private static TrialQuestion Question(string id) => Catalogue.TrialQuestions.Single(question => question.Id == id);

    private static Protocol Make(string id, QuestionPicks picks)
    {
        Assert.Empty(QuestionProtocol.Faults(Catalogue, Question(id), picks));
        return QuestionProtocol.Make(Catalogue, Question(id), picks);
    }

    private static ImmutableDictionary<string, ImmutableArray<ChoiceOption>> Picks(params (string Choice, string[] Ids)[] picks) =>
        picks.ToImmutableDictionary(pick => pick.Choice, pick => pick.Ids.Select(id => new ChoiceOption(id, id)).ToImmutableArray());
}
