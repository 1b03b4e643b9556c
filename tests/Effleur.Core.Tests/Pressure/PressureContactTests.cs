using System.Globalization;
using Effleur.Core.Pressure;
using Effleur.Core.Strokes;

namespace Effleur.Core.Tests.Pressure;

public class PressureContactTests
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
    public void Grams_OfTheTable_AreAsPublished(double mmHg, params string[] published) =>
        Assert.Equal(published, B0.Lesson.Contacts.Select(contact => AsPublished(contact.Grams(mmHg * B0.KPaPerMmHg))));

    [Fact]
    public void KPa_OfGrams_IsTheWayBack() => Assert.All(new[] { 0.7, 2.7, 8, 20 }, kPa => Assert.Equal(kPa, B0.Pads.KPa(B0.Pads.Grams(kPa)), 12));

    [Theory]
    [InlineData(20, PressureBand.P0)] // 0.49 kPa under three pads
    [InlineData(50, PressureBand.P1)]
    [InlineData(109, PressureBand.P1)] // 20 mmHg: the edge still belongs to the lighter band
    [InlineData(200, PressureBand.P2)]
    [InlineData(500, PressureBand.P3)]
    [InlineData(900, null)] // above 150 mmHg: never asked for
    public void BandOf_ThreePads_IsTheBandOfThePressure(double grams, PressureBand? band) =>
        Assert.Equal(band, BlindTrial.BandOf(B0.Catalogue, B0.Pads.KPa(grams)));

    [Theory]
    [InlineData(10.7, 10)]
    [InlineData(28.6, 25)]
    [InlineData(110.2, 110)]
    [InlineData(326.4, 320)]
    [InlineData(999, 990)]
    [InlineData(2448, 2400)]
    [InlineData(0, 0)]
    public void RoundGrams_AnyPressure_AreRoundedDown(double grams, double shown) => Assert.Equal(shown, B0.Pads.RoundGrams(B0.Pads.KPa(grams)));

    [Theory]
    [InlineData(HandForm.Pads, 3, "pads")]
    [InlineData(HandForm.Pads, 1, "fingertip")]
    [InlineData(HandForm.Fork, 2, "pads")]
    [InlineData(HandForm.ThumbIndex, 2, "fingertip")]
    [InlineData(HandForm.Palm, 1, "palm")]
    [InlineData(HandForm.Tool, 2, null)]
    [InlineData(HandForm.Grip, 4, null)]
    public void Of_AStroke_IsWhatTouches(HandForm form, int fingers, string? id) =>
        Assert.Equal(id, PressureContact.Of(B0.Lesson.Contacts, Stroke(form, fingers))?.Id);

    private static string AsPublished(double grams) => grams < 999.5
        ? grams.ToString("0 g", CultureInfo.InvariantCulture)
        : (grams / 1000).ToString("0.0 kg", CultureInfo.InvariantCulture);

    private static Stroke Stroke(HandForm form, int fingers) => new()
    {
        Id = "T19.glide",
        TechniqueId = "T19",
        Kind = StrokeKind.Glide,
        Form = form,
        Fingers = [.. Enum.GetValues<Finger>().Take(fingers)],
        LeftPath = new(B0.Head, [new(1, 1, 0, 0), new(1, 0, 1, 0)]),
        RightPath = new(B0.Head, [new(0, 0, 1, 0), new(0, 1, 0, 0)]),
        Hands = HandUse.Together,
        Pressure = PressureBand.P1,
        Passes = 3,
        SpeedCmS = 3,
        MaxSpeedCmS = 6,
        PassesPerSecond = 0,
        HoldS = 0,
    };
}
