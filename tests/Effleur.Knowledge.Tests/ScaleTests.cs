using Effleur.Core.Readings;
using Effleur.Core.Scales;

namespace Effleur.Knowledge.Tests;

public class ScaleTests
{
    private const string Five = """
        format: effleur-scale/1
        scale: who-5
        items:
          - { id: a, text: First? }
          - { id: b, text: Second? }
          - { id: c, text: Third? }
          - { id: d, text: Fourth? }
          - { id: e, text: Fifth? }
        """;

    /// <summary>Evidence E8's table: what is asked and when.</summary>
    [Fact]
    public void Scales_Shipped_AreThoseOfTheEvidence()
    {
        string[] At(ScaleTime time) => [.. ShippedKnowledge.Catalogue.Scales.Values.Where(scale => scale.Time == time).Select(scale => scale.Id).Order()];

        Assert.Equal(["comfort", "firmness", "pleasantness", "puffiness", "stress", "suds", "tension"], At(ScaleTime.BeforeAndAfter));
        Assert.Equal(["jfls-8", "who-5"], At(ScaleTime.Monthly));
        Assert.Equal(["expectancy"], At(ScaleTime.Once));
        Assert.All(ShippedKnowledge.Catalogue.Scales.Values, scale => Assert.True(scale.HidesPrevious));
    }

    [Fact]
    public void Scales_OfOthers_ComeWithoutTheirItems()
    {
        Scale[] others = [.. ShippedKnowledge.Catalogue.Scales.Values.Where(scale => scale.Licence.Mark != "E")];

        Assert.Equal(["jfls-8", "who-5"], others.Select(scale => scale.Id).Order());
        Assert.All(others, scale => Assert.True(scale.Items.IsEmpty && !scale.CanBeAsked && !scale.Licence.ItemsShipped));
        Assert.Equal([(0.0, 10.0), (0.0, 100.0)], others.OrderBy(scale => scale.Id).Select(scale => scale.ScoreRange));
    }

    [Fact]
    public void Read_ItemsBroughtByThePerson_CanBeAskedAndScored()
    {
        Scale scale = ScaleFile.Read(Five, "mine.yaml", ShippedKnowledge.Catalogue);

        Assert.True(scale.CanBeAsked);
        Assert.Equal(60, scale.Score(scale.Items.Select(item => new ScaleAnswer(item.Id, 3))));
    }

    [Theory]
    [InlineData("scale: who-5", "scale: who-6", "scale: no scale named \"who-6\"")]
    [InlineData("scale: who-5", "scale: stress", "scale: stress has its items already")]
    [InlineData("  - { id: e, text: Fifth? }", "", "items: expected 5 items, found 4")]
    [InlineData("id: b", "id: a", "a second one with the id \"a\"")]
    [InlineData("effleur-scale/1", "effleur-scale/2", "newer than this Effleur")]
    [InlineData("scale: who-5", "scale: who-5\nfactor: 9", "factor: unknown field")]
    public void Read_OneMistake_IsNamed(string was, string isNow, string expected)
    {
        string[] faults = Assert.Throws<KnowledgeException>(() => ScaleFile.Read(Five.Replace(was, isNow, StringComparison.Ordinal), "mine.yaml", ShippedKnowledge.Catalogue)).Message.Split('\n');

        Assert.Contains(faults, fault => fault.StartsWith("mine.yaml", StringComparison.Ordinal) && fault.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("monthly.yaml", "    itemsShipped: false", "    itemsShipped: true", "mark M is memory: items may not be shipped on it")]
    [InlineData("monthly.yaml", "  itemCount: 5", "  itemCount: 5\n  items: [{ id: a, text: First? }]", "the licence does not let these items be shipped")]
    [InlineData("monthly.yaml", "mostMissing: 0", "mostMissing: 2", "a sum is of all items")]
    [InlineData("monthly.yaml", "range: [0, 5]", "range: [5, 0]", "expected two whole numbers, the smaller first")]
    [InlineData("now.yaml", "id: tension", "id: stress", "a second one with the id \"stress\"")]
    [InlineData("now.yaml", "mostMissing: 0", "mostMissing: 1", "expected mostMissing below the number of items")]
    [InlineData("now.yaml", "evidence: [own-questions, answer-reliability]", "evidence: []", "a scale without evidence")]
    [InlineData("now.yaml", "answer-reliability", "answer-reliabilty", "no evidence named \"answer-reliabilty\"")]
    [InlineData("now.yaml", "ends: [not at all, as much as I can imagine]", "ends: [not at all]", "expected two texts")]
    [InlineData("now.yaml", "time: beforeAndAfter", "time: often", "time: expected one of beforeAndAfter, monthly, once")]
    [InlineData("now.yaml", "How stressed do you feel right now?", "Massage relieves stress. How stressed are you?", "claims")]
    public void Parse_OneMistake_IsNamed(string file, string was, string isNow, string expected) => Assert.Contains(
        ShippedKnowledge.FaultsAfter($"scales/{file}", was, isNow),
        fault => fault.StartsWith($"knowledge/scales/{file}:", StringComparison.Ordinal) && fault.Contains(expected, StringComparison.Ordinal));

    /// <summary>One or two short sentences each: what was wrong and what to change.</summary>
    [Fact]
    public void RefusalWords_EveryReason_HasShortOnes()
    {
        Assert.Equal(Enum.GetValues<ReadingRefusal>().Length, ShippedKnowledge.Catalogue.RefusalWords.Count);
        Assert.All(ShippedKnowledge.Catalogue.RefusalWords.Values, words => Assert.True(words.EndsWith('.') && words.Split(' ').Length <= 24, words));
        Assert.Equal(ShippedKnowledge.Catalogue.RefusalWords.Count, ShippedKnowledge.Catalogue.RefusalWords.Values.Distinct().Count());
    }

    [Theory]
    [InlineData("tooDark: ", "tooDim: ", "tooDark: missing")]
    [InlineData("tooDark: ", "tooDim: ", "tooDim: unknown field")]
    [InlineData("Turn on a lamp in front of you.", "A lamp reduces puffiness.", "claims")]
    public void Parse_OneMistakeInTheRefusals_IsNamed(string was, string isNow, string expected) => Assert.Contains(
        ShippedKnowledge.FaultsAfter("measuring/refusals.yaml", was, isNow),
        fault => fault.StartsWith("knowledge/measuring/refusals.yaml:", StringComparison.Ordinal) && fault.Contains(expected, StringComparison.Ordinal));
}
