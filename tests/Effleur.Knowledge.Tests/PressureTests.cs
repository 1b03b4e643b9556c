using Effleur.Core.Catalogue;
using Effleur.Core.Pressure;
using Effleur.Core.Strokes;

namespace Effleur.Knowledge.Tests;

public class PressureTests
{
    private static readonly PressureLesson Lesson = ShippedKnowledge.Catalogue.PressureLesson!;

    [Fact]
    public void Bands_InOrder_JoinWithoutAGap()
    {
        PressureMeaning[] bands = [.. Enum.GetValues<PressureBand>().Select(band => ShippedKnowledge.Catalogue.PressureBands[band])];
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

    [Theory]
    [InlineData("  feel: flesh, no bone\n", "", "knowledge/pressure.yaml:20: [2].feel: missing")]
    [InlineData("band: p0", "band: p1", "knowledge/pressure.yaml:{p1}: [1]: a second band P1")]
    [InlineData("band: p0", "band: p1", "knowledge/pressure.yaml:{p0}: no band P0")]
    [InlineData("grams: [0, 10]", "grams: [10, 0]", "knowledge/pressure.yaml:{grams}: [0].grams: expected the lower end first")]
    [InlineData("kPa: [8, 20]", "kPa: [8, 40]", "knowledge/pressure.yaml:{kPa}: [3].kPa[1]: expected a number from 0 to 20, found \"40\"")]
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

    /// <summary>The areas of evidence B0, and its three-pads column at the ends of the bands, 20, 60 and 150 mmHg.</summary>
    [Fact]
    public void Contacts_Shipped_AreThoseOfTheTable()
    {
        Assert.Equal([("fingertip", 1.5), ("pads", 4), ("knuckles", 8), ("palm", 30)], Lesson.Contacts.Select(contact => (contact.Id, contact.AreaCm2)));
        double[] pads = [.. Bands().Skip(1).Select(band => Lesson.Contact("pads")!.Grams(band.MostKPa))];
        Assert.All(pads.Zip(new double[] { 109, 326, 816 }), pair => Assert.InRange(pair.First / pair.Second, 0.98, 1.02));
    }

    [Fact]
    public void RoundGrams_OfOneFingertip_AreTheGramsOfTheTechniquePages()
    {
        PressureContact fingertip = Lesson.Contact("fingertip")!;
        Assert.All(Bands(), band => Assert.Equal((band.LeastGrams, band.MostGrams), (fingertip.RoundGrams(band.LeastKPa), fingertip.RoundGrams(band.MostKPa))));
    }

    [Fact]
    public void Lesson_Shipped_HasFourTargetsAndStartsWithPads()
    {
        Assert.Equal([20, 50, 100, 200], Lesson.TargetsGrams);
        Assert.Equal((0.25, 30, "pads"), (Lesson.Tolerance, Lesson.RepeatAfterDays, Lesson.Usual.Id));
    }

    /// <summary>Only a stone and a grip have no weight on a scale.</summary>
    [Fact]
    public void Of_EveryStroke_IsKnownButForToolsAndGrips()
    {
        Stroke[] strokes = [.. ShippedKnowledge.Catalogue.Techniques.Values.SelectMany(technique => technique.Strokes)];
        Assert.All(strokes, stroke => Assert.Equal(stroke.Form is HandForm.Tool or HandForm.Grip, PressureContact.Of(Lesson.Contacts, stroke) is null));
        Assert.Equal("fingertip", PressureContact.Of(Lesson.Contacts, strokes.Single(stroke => stroke.TechniqueId == "T14"))!.Id);
    }

    [Theory]
    [InlineData("{ id: palm,", "{ id: pads,", "contacts[3]: a second one with the id \"pads\"")]
    [InlineData("areaCm2: 30", "areaCm2: 3000", "contacts[3].areaCm2: expected a number from 0.1 to 100, found \"3000\"")]
    [InlineData("forms: [palm]", "forms: [pads]", "contacts[3]: the form pads has a contact already")]
    [InlineData("forms: [palm]", "forms: [foot]", "contacts[3].forms[0]: expected one of pads, palm")]
    [InlineData("[20, 50, 100, 200]", "[20, 50, 80, 200]", "targetsGrams[2]: expected a target so far above the one before")]
    [InlineData("[20, 50, 100, 200]", "[20]", "targetsGrams: expected a list of at least 2, found a list of 1")]
    [InlineData("[20, 50, 100, 200]", "[20, 50, 100, 9000]", "targetsGrams[3]: expected a whole number from 5 to 500, found \"9000\"")]
    [InlineData("tolerance: 0.25", "tolerance: wide", "tolerance: expected a number from 0.01 to 1, found \"wide\"")]
    [InlineData("  narrow: ", "  thin: ", "habits.narrow: missing")]
    [InlineData("  narrow: ", "  thin: ", "habits.thin: unknown field")]
    [InlineData("  kept: You have kept", "  kept: Massage relieves stress. You have kept", "feels.kept: claims")]
    [InlineData("leans:\n", "course: 1\nleans:\n", "course: unknown field")]
    public void Parse_OneMistakeInTheLesson_IsNamed(string was, string isNow, string expected) => Assert.Contains(
        ShippedKnowledge.FaultsAfter("pressure-lesson.yaml", was, isNow),
        fault => fault.StartsWith("knowledge/pressure-lesson.yaml:", StringComparison.Ordinal) && fault.Contains(expected, StringComparison.Ordinal));

    private static PressureMeaning[] Bands() => [.. Enum.GetValues<PressureBand>().Select(band => ShippedKnowledge.Catalogue.PressureBands[band])];
}
