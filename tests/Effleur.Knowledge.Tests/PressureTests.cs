using Effleur.Core.Catalogue;
using Effleur.Core.Pressure;
using Effleur.Core.Strokes;

namespace Effleur.Knowledge.Tests;

public class PressureTests
{
    [Fact]
    public void Bands_InOrder_JoinWithoutAGap()
    {
        PressureMeaning[] bands = Bands();
        Assert.Equal(0, bands[0].LeastKPa);
        Assert.All(bands.Zip(bands.Skip(1)), pair => Assert.Equal((pair.First.MostKPa, pair.First.MostGrams), (pair.Second.LeastKPa, pair.Second.LeastGrams)));
    }

    [Fact]
    public void Bands_Grams_AreTheirPressureOnAFingertip()
    {
        const double fingertipCm2 = 1.5, newtonPerKPaCm2 = 0.1, gramsPerNewton = 102; // evidence B0
        Assert.All(ShippedKnowledge.Catalogue.PressureBands.Values, band =>
        {
            double grams = band.MostKPa * fingertipCm2 * newtonPerKPaCm2 * gramsPerNewton;
            Assert.InRange(band.MostGrams, 0.9 * grams, 1.1 * grams);
        });
    }

    /// <summary>The areas of evidence B0, and its three-pads column at the ends of the bands, 20, 60 and 150 mmHg.</summary>
    [Fact]
    public void Areas_Shipped_AreThoseOfTheTable()
    {
        PressureTeaching teaching = ShippedKnowledge.Catalogue.PressureTeaching;

        Assert.Equal([1.5, 4, 8, 30], teaching.Areas.Select(area => area.AreaCm2));
        Assert.Equal(Enum.GetValues<HandPart>(), teaching.Areas.Select(area => area.Part));
        double[] pads = [.. Bands().Skip(1).Select(band => PressForce.Grams(band.MostKPa, teaching.AreaOf(HandPart.Pads)!.AreaCm2))];
        Assert.All(pads.Zip(new double[] { 109, 326, 816 }), pair => Assert.InRange(pair.First / pair.Second, 0.98, 1.02));
    }

    [Fact]
    public void Bands_OneFingertip_AreTheGramsOfTheTechniquePages()
    {
        double areaCm2 = ShippedKnowledge.Catalogue.PressureTeaching.AreaOf(HandPart.Fingertip)!.AreaCm2;
        Assert.All(Bands(), band => Assert.Equal((band.LeastGrams, band.MostGrams), (PressForce.Shown(PressForce.Grams(band.LeastKPa, areaCm2)), PressForce.Shown(PressForce.Grams(band.MostKPa, areaCm2)))));
    }

    [Fact]
    public void Targets_Shipped_AreFourWeights() => Assert.Equal([20, 50, 100, 200], ShippedKnowledge.Catalogue.PressureTeaching.TargetsGrams);

    /// <summary>Only a stone and a grip have no weight on a scale.</summary>
    [Fact]
    public void PartOf_EveryStroke_IsKnownButForToolsAndGrips()
    {
        Stroke[] strokes = [.. ShippedKnowledge.Catalogue.Techniques.Values.SelectMany(technique => technique.Strokes)];
        Assert.All(strokes, stroke => Assert.Equal(
            stroke.Form is HandForm.Tool or HandForm.Grip, ContactArea.PartOf(ShippedKnowledge.Catalogue.PressureTeaching.Areas, stroke) is null));
        Assert.Equal(HandPart.Fingertip, ContactArea.PartOf(ShippedKnowledge.Catalogue.PressureTeaching.Areas, strokes.Single(stroke => stroke.TechniqueId == "T14")));
    }

    [Theory]
    [InlineData("part: palm", "part: pads", "areas[3]: a second area pads")]
    [InlineData("part: palm", "part: pads", "areas: no area palm")]
    [InlineData("part: palm", "part: foot", "areas[3].part: expected one of fingertip, pads, knuckles, palm, found \"foot\"")]
    [InlineData("areaCm2: 30", "areaCm2: 3000", "areas[3].areaCm2: expected a number from 0.5 to 200, found \"3000\"")]
    [InlineData("forms: [palm]", "forms: [pads]", "areas[3]: pads has an area already")]
    [InlineData("[20, 50, 100, 200]", "[20, 50, 80, 200]", "lesson.targetsGrams[2]: expected a weight far enough above the one before")]
    [InlineData("[20, 50, 100, 200]", "[20]", "lesson.targetsGrams: expected a list of at least 2, found a list of 1")]
    [InlineData("[20, 50, 100, 200]", "[20, 50, 100, 9000]", "lesson.targetsGrams[3]: expected a number from 5 to 5000, found \"9000\"")]
    [InlineData("    narrow: ", "    thin: ", "lesson.habits.narrow: missing")]
    [InlineData("    narrow: ", "    thin: ", "lesson.habits.thin: unknown field")]
    [InlineData("    kept: You have kept", "    kept: Massage relieves stress. You have kept", "lesson.feels.kept: claims")]
    [InlineData("    feel: flesh, no bone\n", "", "bands[2].feel: missing")]
    [InlineData("lesson:\n", "course: 1\nlesson:\n", "course: unknown field")]
    public void Parse_OneMistakeInTheLesson_IsNamed(string was, string isNow, string expected) =>
        Assert.Contains(ShippedKnowledge.FaultsAfter("pressure.yaml", was, isNow), fault => fault.StartsWith("knowledge/pressure.yaml:", StringComparison.Ordinal) && fault.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("band: p0", "band: p1", "knowledge/pressure.yaml:{p1}: bands[1]: a second band P1")]
    [InlineData("band: p0", "band: p1", "knowledge/pressure.yaml:{p0}: bands: no band P0")]
    [InlineData("grams: [0, 10]", "grams: [10, 0]", "knowledge/pressure.yaml:{grams}: bands[0].grams: expected the lower end first")]
    [InlineData("kPa: [8, 20]", "kPa: [8, 40]", "knowledge/pressure.yaml:{kPa}: bands[3].kPa[1]: expected a number from 0 to 20, found \"40\"")]
    public void Parse_OneMistake_IsNamed(string was, string isNow, string line)
    {
        string expected = line
            .Replace("{p0}", Line("band: p0"), StringComparison.Ordinal)
            .Replace("{p1}", Line("band: p1"), StringComparison.Ordinal)
            .Replace("{grams}", Line("grams: [0, 10]"), StringComparison.Ordinal)
            .Replace("{kPa}", Line("kPa: [8, 20]"), StringComparison.Ordinal);
        Assert.Contains(expected, ShippedKnowledge.FaultsAfter("pressure.yaml", was, isNow));

        static string Line(string text) => ShippedKnowledge.LineOf("pressure.yaml", text);
    }

    // evidence B0's table of forces, which was worked out apart from this code
    [Theory]
    [InlineData("fingertip", 20, 41)]
    [InlineData("pads", 5, 27)]
    [InlineData("pads", 20, 109)]
    [InlineData("pads", 100, 544)]
    [InlineData("knuckles", 30, 326)]
    [InlineData("palm", 10, 408)]
    [InlineData("palm", 20, 816)]
    public void Contact_Grams_AreThePublishedTables(string contact, double mmHg, double grams) =>
        Assert.Equal(grams, Contact(contact).Grams(mmHg * 0.133322), 1.0);

    [Theory]
    [InlineData(1.5, "firmer")]
    [InlineData(0.6, "lighter")]
    [InlineData(1.1, "even")]
    public void BlindTrial_PlantedBias_IsFoundExactly(double factor, string verdict)
    {
        BlindTrial trial = BlindTrial.Judge(ShippedKnowledge.Catalogue, Contact("pads"), [.. ShippedKnowledge.Catalogue.PressureLesson!.TargetsGrams.Select(target => new BlindPress(target, target * factor))]);

        Assert.Equal(factor - 1, trial.Bias, 1e-12);
        Assert.Equal(Math.Abs(factor - 1), trial.MeanOff, 1e-12);
        Assert.Equal(verdict, trial.Verdict);
    }

    [Fact]
    public void BlindTrial_NoBiasButSpread_SaysSoAndNamesTheBands()
    {
        BlindTrial trial = BlindTrial.Judge(ShippedKnowledge.Catalogue, Contact("fingertip"), [new(20, 30), new(50, 25), new(100, 150), new(200, 310)]);

        Assert.Equal("spread", BlindTrial.Judge(ShippedKnowledge.Catalogue, Contact("pads"), [new(20, 30), new(50, 25), new(100, 150), new(200, 100)]).Verdict);
        Assert.Equal([PressureBand.P1, PressureBand.P1, PressureBand.P3, null], trial.Presses.Select(press => press.Was));
        Assert.Equal([PressureBand.P1, PressureBand.P2, PressureBand.P2, PressureBand.P3], trial.Presses.Select(press => press.Meant));
    }

    private static PressureContact Contact(string id) => ShippedKnowledge.Catalogue.PressureLesson!.Contacts.Single(contact => contact.Id == id);
}
