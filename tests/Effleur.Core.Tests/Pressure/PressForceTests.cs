using System.Globalization;
using Effleur.Core.Pressure;
using Effleur.Core.Strokes;

namespace Effleur.Core.Tests.Pressure;

public class PressForceTests
{
    /// <summary>The published table of evidence B0: mmHg, then what one fingertip, three pads, 8 cm² and the palm show.</summary>
    [Theory]
    [InlineData(5, "10 g", "27 g", "54 g", "204 g")]
    [InlineData(10, "20 g", "54 g", "109 g", "408 g")]
    [InlineData(20, "41 g", "109 g", "218 g", "816 g")]
    [InlineData(30, "61 g", "163 g", "326 g", "1.2 kg")]
    [InlineData(45, "92 g", "245 g", "489 g", "1.8 kg")]
    [InlineData(60, "122 g", "326 g", "653 g", "2.4 kg")]
    [InlineData(100, "204 g", "544 g", "1.1 kg", "4.1 kg")]
    [InlineData(150, "306 g", "816 g", "1.6 kg", "6.1 kg")]
    public void Grams_OfTheTable_AreAsPublished(double mmHg, params string[] published)
    {
        double[] areasCm2 = [1.5, 4, 8, 30];
        Assert.Equal(published, areasCm2.Select(area => AsPublished(PressForce.Grams(mmHg * B0.KPaPerMmHg, area))));
    }

    [Fact]
    public void KPa_OfGrams_IsTheWayBack() =>
        Assert.All(new[] { 0.7, 2.7, 8, 20 }, kPa => Assert.Equal(kPa, PressForce.KPa(PressForce.Grams(kPa, 4), 4), 12));

    [Theory]
    [InlineData(20, PressureBand.P0)] // 0.49 kPa under three pads
    [InlineData(50, PressureBand.P1)]
    [InlineData(109, PressureBand.P1)] // 20 mmHg: the edge still belongs to the lighter band
    [InlineData(200, PressureBand.P2)]
    [InlineData(500, PressureBand.P3)]
    [InlineData(900, null)] // above 150 mmHg: never asked for
    public void BandOf_ThreePads_IsTheBandOfThePressure(double grams, PressureBand? band) =>
        Assert.Equal(band, PressForce.BandOf(B0.Bands, PressForce.KPa(grams, B0.Pads.AreaCm2)));

    [Theory]
    [InlineData(10.7, 10)]
    [InlineData(28.6, 25)]
    [InlineData(110.2, 110)]
    [InlineData(326.4, 320)]
    [InlineData(816, 810)]
    [InlineData(2448, 2400)]
    [InlineData(0, 0)]
    public void Shown_AnyGrams_AreRoundedDown(double grams, double shown) => Assert.Equal(shown, PressForce.Shown(grams));

    private static string AsPublished(double grams) => grams < 999.5
        ? grams.ToString("0 g", CultureInfo.InvariantCulture)
        : (grams / 1000).ToString("0.0 kg", CultureInfo.InvariantCulture);
}
