using Effleur.Core.Catalogue;
using Effleur.Core.Pressure;
using Effleur.Core.Strokes;

namespace Effleur.Knowledge.Tests;

public class PressureTests
{
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
