using System.Collections.Immutable;
using Effleur.Core.Catalogue;
using Effleur.Core.Cautions;
using Effleur.Core.Strokes;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Knowledge.Tests;

public class CautionTests
{
    private static readonly MassageCatalogue Catalogue = ShippedKnowledge.Catalogue;

    [Fact]
    public void Catalogue_Cautions_HaveEveryRowOfTheTables()
    {
        Assert.True(Catalogue.Conditions.Count >= 55, $"{Catalogue.Conditions.Count} conditions");
        Assert.Equal(11, Catalogue.SessionTriggers.Count);
        Assert.Equal((2, 15, 7), (Catalogue.Cadence!.MostSessionsADay, Catalogue.Cadence.MostFirmMinutesADay, Catalogue.Cadence.PatchTestDays));
        Assert.Equal(Enum.GetValues<ConditionGroup>().Length, Catalogue.Conditions.Values.Select(c => c.Group).Distinct().Count());
    }

    [Theory]
    [InlineData("filler", 0, true, false)]
    [InlineData("filler", 13, true, false)]
    [InlineData("filler", 14, false, true)]
    [InlineData("filler", 27, false, true)]
    [InlineData("filler", 28, false, false)] // filler on 1 November: the cheeks return on 29 November
    [InlineData("botulinum-toxin", 0, true, false)]
    [InlineData("botulinum-toxin", 1, false, true)]
    [InlineData("botulinum-toxin", 14, false, false)]
    public void Restriction_AfterAProcedure_EndsByItself(string id, int days, bool endsSession, bool leavesOutCheek)
    {
        ImmutableArray<Restriction> today = Restrictions.Of(Catalogue.Conditions[id], days, ["cheek", "cheekbone"]);

        Assert.Equal(endsSession, today.Any(r => r.EndsSession));
        Assert.Equal(endsSession || leavesOutCheek, today.Forbid(Catalogue, Stroke("T19.glide")));
        Assert.Equal(endsSession, today.Forbid(Catalogue, Stroke("T21.inner")));
    }

    [Fact]
    public void Restriction_AfterAProcedure_SaysHowLong() =>
        Assert.Equal(8, Assert.Single(Restrictions.Of(Catalogue.Conditions["filler"], 20, ["cheek"])).UntilDays);

    [Fact]
    public void Restriction_OverSixty_LeavesOnlyPumpAndClosingSweepOnTheNeck()
    {
        ImmutableArray<Restriction> restrictions = Restrictions.Of(Catalogue.Conditions["over-sixty"]);

        Assert.All(new[] { "T04.pump", "T16.sweep", "T19.glide", "T28.circles" }, id => Assert.False(restrictions.Forbid(Catalogue, Stroke(id)), id));
        Assert.All(new[] { "T05.top", "T06.inner", "T25.sweep", "T03.neck" }, id => Assert.True(restrictions.Forbid(Catalogue, Stroke(id)), id));
    }

    [Theory]
    [InlineData("glaucoma", "T13,T14,T35", "T15,T19")] // finger rain goes under the eye too
    [InlineData("bleeding", "T27,T28,T29,T30,T36,T33", "T12,T16,T18")]
    [InlineData("rosacea-calm", "T26,T27,T35,T36,T28", "T12,T24,T19")]
    [InlineData("jaw-trouble", "T28,T29,T30", "T31,T18")]
    [InlineData("migraine-vertigo", "T19,T28", "T01,T24")]
    [InlineData("cold-sore", "T09,T10,T26,T28", "T15,T21")]
    [InlineData("thyroid", "T04", "T15")]
    [InlineData("under-sixteen", "T28,T19,T12", "T16,T24,T18")] // calm and jaw only
    public void Restriction_WorkedExamples_TakeAwayWhatTheTableSays(string condition, string without, string with)
    {
        ImmutableArray<Restriction> restrictions = Restrictions.Of(Catalogue.Conditions[condition]);

        Assert.All(without.Split(','), id => Assert.Contains(Catalogue.Techniques[id].Strokes, stroke => restrictions.Forbid(Catalogue, stroke)));
        Assert.All(with.Split(','), id => Assert.DoesNotContain(Catalogue.Techniques[id].Strokes, stroke => restrictions.Forbid(Catalogue, stroke)));
    }

    [Theory]
    [InlineData("bleeding", "T18.glide", PressureBand.P1)] // one band lighter is still the stroke
    [InlineData("bleeding", "T33.squeeze", null)] // two bands lighter is not
    [InlineData("bleeding", "T12.jaw-lane", PressureBand.P1)]
    [InlineData("bruised-after", "T28.circles", PressureBand.P2)]
    [InlineData("bruised-after", "T24.stroke", PressureBand.P0)]
    [InlineData("bruised-after", "T36.jaw", null)]
    public void Restriction_ThatCaps_LowersByOneBandAtMost(string condition, string stroke, PressureBand? band) =>
        Assert.Equal(band, Restrictions.Of(Catalogue.Conditions[condition]).Band(Catalogue, Stroke(stroke)));

    [Fact]
    public void Clearance_Edits_AreReadBackAsTheyWereWritten()
    {
        StrokeEdits edits = Clearance.On(Catalogue, new(null, [new("bleeding"), new("glaucoma")]), new(2026, 11, 25)).Edits;

        Assert.NotEmpty(edits.LeftOut);
        Assert.NotEmpty(edits.Capped);
        Assert.Equal(edits.ToString(), StrokeEdits.Parse(edits.ToString()).ToString());
        Assert.Throws<FormatException>(() => StrokeEdits.Parse("-T12.jaw-lane T18"));
    }

    [Fact]
    public void Clearance_Agreement_LiftsAskUntilItExpires()
    {
        ScreeningAnswers answers = new(null, [new("heart-rhythm", AgreedUntil: new(2026, 12, 1))]);

        Assert.Null(Clearance.On(Catalogue, answers, new(2026, 12, 1)).Ending);
        Assert.Equal("heart-rhythm", Clearance.On(Catalogue, answers, new(2026, 12, 2)).Ending?.Condition.Id);
        Assert.DoesNotContain("T05", Clearance.On(Catalogue, answers, new(2026, 12, 1)).Catalogue.Techniques.Keys); // the neck stays left out
    }

    [Fact]
    public void Clearance_OfARoutine_KeepsTheMustsAndTheMinutes()
    {
        ScreeningAnswers answers = new(null, [new("low-blood-pressure")]);
        Routine? fitted = Clearance.On(Catalogue, answers, new(2026, 11, 25)).Fit(Catalogue.Routines["whole-face"]);

        Assert.NotNull(fitted);
        Assert.InRange(fitted.Minutes, 1, 8);
        Assert.Null(Clearance.On(Catalogue, new(null, [new("stroke-signs")]), new(2026, 11, 25)).Fit(Catalogue.Routines["calm"]));
    }

    [Fact]
    public void Emergencies_AllOfThem_EndTheSessionAndSayWhatToDo() =>
        Assert.All(Catalogue.Conditions.Values.SelectMany(c => Restrictions.Of(c)).Where(r => r.Rule.Action == CautionAction.Emergency), r =>
        {
            Assert.True(r.EndsSession);
            Assert.Contains("emergency number", r.Rule.Words, StringComparison.Ordinal);
        });

    [Fact]
    public void Touching_ATechnique_ListsTheStrongestFirstAndNamesGlaucomaAtTheEye()
    {
        ImmutableArray<Restriction> touching = Restrictions.Touching(Catalogue, Catalogue.Techniques["T13"]);

        Assert.Contains(touching, r => r.Condition.Id == "glaucoma");
        Assert.Equal(touching.Select(r => r.Rule.Action).Order(), touching.Select(r => r.Rule.Action));
        Assert.DoesNotContain(Restrictions.Touching(Catalogue, Catalogue.Techniques["T34"]), r => r.Condition.Id == "glaucoma");
    }

    [Fact]
    public void Forbid_OneMoreCondition_NeverAllowsMore() =>
        Prop.ForAll(Sets(), conditions => Catalogue.Techniques.Values.SelectMany(t => t.Strokes).All(stroke =>
            !All(conditions.Skip(1)).Forbid(Catalogue, stroke) || All(conditions).Forbid(Catalogue, stroke))).QuickCheckThrowOnFailure();

    [Fact]
    public void Window_WithoutADate_IsTakenAsHolding() => Assert.True(new CautionWindow(WindowKind.After, 1, 14).Holds(null));

    [Fact]
    public void Words_OfEveryCaution_AreShortAndDoNotFrighten()
    {
        string[] frightening = ["die", "death", "fatal", "deadly", "kill"];
        string[] said = [.. Catalogue.Conditions.Values.SelectMany(c => c.Rules).Select(r => r.Words), .. Catalogue.SessionTriggers.Values.Select(t => t.Words)];
        Assert.All(said, words => Assert.True(words.Split(' ').Length <= 30, words));
        Assert.All(said, words => Assert.DoesNotContain(frightening, word => words.Split(' ', '.', ',').Contains(word, StringComparer.OrdinalIgnoreCase)));
    }

    private static IEnumerable<Restriction> All(IEnumerable<string> conditions) => conditions.SelectMany(id => Restrictions.Of(Catalogue.Conditions[id]));

    private static Arbitrary<string[]> Sets() => Gen.Elements(Catalogue.Conditions.Keys.Order(StringComparer.Ordinal).ToArray()).NonEmptyListOf().Select(list => list.ToArray()).ToArbitrary();

    private static Stroke Stroke(string id) => Catalogue.Techniques[id.Split('.')[0]].Strokes.Single(s => s.Id == id);
}
