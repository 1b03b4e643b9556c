using Effleur.Core.Catalogue;
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
}
