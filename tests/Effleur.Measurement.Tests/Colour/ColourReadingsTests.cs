using System.Collections.Immutable;
using Effleur.Core.Anatomy;
using Effleur.Core.Readings;
using Effleur.Measurement.Atlas;
using Effleur.Measurement.Colour;
using Effleur.Numerics.Colour;
using Effleur.Testing.Skin;

namespace Effleur.Measurement.Tests.Colour;

public sealed class ColourReadingsTests
{
    private static readonly AtlasMap Map = TheCatalogue.Map(256);
    private static readonly PaintedFace Plain = new(Map);
    private static readonly ReadingPlace LeftCheek = new("cheek", Side.Left);

    /// <summary>sRGB → L*a*b* by the published corners' arithmetic, ITA° written out by hand for one skin: L* 69.96, b* 16.9.</summary>
    [Fact]
    public void Ita_KnownSkin_IsTheAngleByHand()
    {
        Assert.Equal(45, SkinTone.Ita(new(70, 10, 20)), 9);
        Assert.Equal(-45, SkinTone.Ita(new(30, 10, 20)), 9);
        Assert.Equal(60, SkinTone.Ita(new(50 + (10 * Math.Sqrt(3)), 0, 10)), 9);
        Assert.True(double.IsNaN(SkinTone.Ita(new(70, 10, 0))));
    }

    [Fact]
    public void Of_PaintedSkin_TellsItsTrueColourWithinThreeErrors()
    {
        ImmutableArray<Reading> readings = ColourReadings.Of(Plain.Render(), Map, WhiteBalance.FromCard(Plain.Card()));
        Lab truth = ColourSpace.ToLab(Plain.Skin);
        (string Metric, double Truth)[] expected =
        [
            ("l-star", truth.L), ("a-star", truth.A), ("b-star", truth.B), ("ita", SkinTone.Ita(truth)),
            ("erythema-index", Math.Log10(Plain.Skin.R / Plain.Skin.G)), ("melanin-index", -Math.Log10(Plain.Skin.R)),
        ];

        Assert.All(expected, e =>
        {
            Reading reading = Find(readings, e.Metric, LeftCheek);
            Assert.NotNull(reading.Value);
            Assert.True(Math.Abs(reading.Value.Value - e.Truth) < 3 * reading.StandardError, $"{e.Metric} {reading.Value} ± {reading.StandardError}, true {e.Truth}");
        });
    }

    /// <summary>Six lamps, each with a card that stands a little brighter or darker than the face.</summary>
    [Fact]
    public void Ita_RepeatsUnderOtherLamps_ScatterUnderOneAndAHalfDegrees()
    {
        var chance = new Random(9);
        double[] angles = [.. Lamps.Six.SelectMany(lamp => new[] { 1, 2 }.Select(i => (lamp.Gain, Seed: i))).Select(repeat =>
        {
            PaintedFace face = Plain with { Lamp = (0.7 + (0.2 * chance.NextDouble())) * repeat.Gain, Seed = (17 * repeat.Seed) + chance.Next(1000) };
            return Find(ColourReadings.Of(face.Render(), Map, WhiteBalance.FromCard(face.Card(0.5, 0.03 * ChartColours.Normal(chance)))), "ita", LeftCheek).Value!.Value;
        })];

        Assert.True(Sd(angles) < 1.5, string.Join(' ', angles));
    }

    [Fact]
    public void StandardErrors_OfRepeatsWithAPlantedCardError_AreOfTheScatter()
    {
        var chance = new Random(4);
        Reading[] repeats = [.. Enumerable.Range(0, 24).Select(i =>
        {
            PaintedFace face = Plain with { Seed = i, Person = 1 };
            return Find(ColourReadings.Of(face.Render(), Map, WhiteBalance.FromCard(face.Card(0.5, 0.03 * ChartColours.Normal(chance)))), "l-star", LeftCheek);
        })];

        Assert.InRange(repeats.Average(r => r.StandardError!.Value) / Sd([.. repeats.Select(r => r.Value!.Value)]), 0.7, 1.8);
    }

    [Fact]
    public void RedderCheek_OnOneSide_IsSeenThereAndInTheDifference()
    {
        PaintedFace flushed = Plain with { Local = place => place == new ZonePlace("cheek", Side.Left) ? new(1, 0.85, 0.9) : new(1, 1, 1) };
        WhiteBalance balance = WhiteBalance.FromCard(flushed.Card());
        ImmutableArray<Reading> before = ColourReadings.Of(Plain.Render(), Map, balance), after = ColourReadings.Of(flushed.Render(), Map, balance);
        double truth = ColourSpace.ToLab(Plain.Skin * new LinearRgb(1, 0.85, 0.9)).A - ColourSpace.ToLab(Plain.Skin).A;

        Assert.Equal(truth, Find(after, "a-star", LeftCheek).Value!.Value - Find(before, "a-star", LeftCheek).Value!.Value, 0.5);
        Assert.Equal(truth, Find(after, "side-difference-a", new("cheek")).Value!.Value, 0.7);
        Assert.Equal(Math.Log10(1 / 0.85), Find(after, "erythema-index", LeftCheek).Value!.Value - Find(before, "erythema-index", LeftCheek).Value!.Value, 0.01);
        Assert.Equal(0, Find(before, "side-difference-a", new("cheek")).Value!.Value, 0.5);
    }

    /// <summary>Without a card a lamp moves a* by much; the difference of the sides stays.</summary>
    [Fact]
    public void SideDifference_OtherLampWithoutACard_HardlyMoves()
    {
        PaintedFace flushed = Plain with { Local = place => place == new ZonePlace("cheek", Side.Left) ? new(1, 0.85, 0.9) : new(1, 1, 1) };
        ImmutableArray<Reading> day = ColourReadings.Of(flushed.Render(), Map, WhiteBalance.None);
        ImmutableArray<Reading> lamp = ColourReadings.Of((flushed with { Lamp = 0.8 * new LinearRgb(1, 0.8, 0.6) }).Render(), Map, WhiteBalance.None);

        Assert.True(Math.Abs(Find(day, "a-star", LeftCheek).Value!.Value - Find(lamp, "a-star", LeftCheek).Value!.Value) > 4);
        Assert.Equal(Find(day, "side-difference-a", new("cheek")).Value!.Value, Find(lamp, "side-difference-a", new("cheek")).Value!.Value, 0.8);
    }

    [Fact]
    public void UnderEyeContrast_DarkerSkinBelowTheEye_IsItsPlantedStep()
    {
        PaintedFace tired = Plain with { ShadeDown = 0, Local = place => place.ZoneId == "eyelid-rim" ? new(0.7, 0.7, 0.75) : new(1, 1, 1) };
        Reading contrast = Find(ColourReadings.Of(tired.Render(), Map, WhiteBalance.FromCard(tired.Card())), "under-eye-contrast", new("eyelid-rim", Side.Left));
        double truth = ColourSpace.ToLab(tired.Skin * new LinearRgb(0.7, 0.7, 0.75)).L - ColourSpace.ToLab(tired.Skin).L;

        Assert.Equal(truth, contrast.Value!.Value, 0.8);
        Assert.True(contrast.StandardError < 1);
    }

    [Fact]
    public void LightThatSpoils_IsRefusedWithItsReason()
    {
        Assert.Equal(ReadingRefusal.TooBright, Refusal(Plain with { Lamp = new(1.6, 1.6, 1.6) }));
        Assert.Equal(ReadingRefusal.TooDark, Refusal(Plain with { Lamp = new(0.008, 0.008, 0.008) }));
        Assert.Equal(ReadingRefusal.MixedLight, Refusal(Plain with { Lamp = new(0.15, 0.15, 0.15), LampOnRight = new(6, 6, 6) }));
        Assert.Equal(ReadingRefusal.MixedLight, Refusal(Plain with { Lamp = new(0.6, 0.6, 0.6), LampOnRight = new(1.3, 1, 0.7) }));
        Assert.Null(Refusal(Plain with { LampOnRight = new(0.85, 0.85, 0.85) }));
    }

    [Fact]
    public void Redness_OnDarkSkin_SaysLowConfidenceAndStillAnswers()
    {
        PaintedFace dark = Plain with { Skin = Srgb.ToLinear(88, 58, 46) };
        ImmutableArray<Reading> light = ColourReadings.Of(Plain.Render(), Map, WhiteBalance.FromCard(Plain.Card())), deep = ColourReadings.Of(dark.Render(), Map, WhiteBalance.FromCard(dark.Card()));

        Assert.True(Find(deep, "ita", LeftCheek).Value < -30);
        Assert.True(Find(deep, "a-star", LeftCheek).Quality < 0.5 && Find(light, "a-star", LeftCheek).Quality > 0.8);
        Assert.NotNull(Find(deep, "erythema-index", LeftCheek).Value);
        Assert.True(Find(deep, "ita", LeftCheek).Quality > 0.8);
    }

    [Fact]
    public void HiddenSide_IsRefusedThereOnly()
    {
        FaceAtlas whole = Plain.Render();
        byte[] seen = whole.Seen.ToArray();
        for (int i = 0; i < seen.Length; i++) if (i % Map.Size > Map.Size / 2) seen[i] = 20;
        ImmutableArray<Reading> readings = ColourReadings.Of(new FaceAtlas(Map.Size, whole.Rgb.ToArray(), seen, 1, 0.03), Map, WhiteBalance.FromCard(Plain.Card()));

        Assert.NotNull(Find(readings, "a-star", LeftCheek).Refused);
        Assert.NotNull(Find(readings, "a-star", new("cheek", Side.Right)).Value);
    }

    [Fact]
    public void RandomPictures_AreNeverNotANumber()
    {
        var chance = new Random(2);
        for (int round = 0; round < 12; round++)
        {
            byte[] rgb = new byte[3 * 64 * 64], seen = new byte[64 * 64];
            chance.NextBytes(rgb);
            chance.NextBytes(seen);
            if (round % 3 == 0) for (int i = 0; i < rgb.Length; i++) rgb[i] = (byte)(1 + (rgb[i] % 4));
            AtlasMap map = TheCatalogue.Map(64);
            WhiteBalance balance = round % 2 == 0 ? WhiteBalance.None : WhiteBalance.FromCard(new(new(chance.NextDouble(), chance.NextDouble(), chance.NextDouble()), new(0.1, 0.1, 0.1), chance.Next(100), chance.NextDouble()));
            foreach (Reading reading in ColourReadings.Of(new(64, rgb, seen, 1, 0.1), map, balance))
                Assert.True(reading.Refused is not null || (double.IsFinite(reading.Value!.Value) && double.IsFinite(reading.StandardError!.Value)));
        }
    }

    [Fact]
    public void Median_ThreeCaptures_IsTheMiddleOneWithTheLargerError()
    {
        ImmutableArray<Reading>[] repeats = [.. new[] { 0.0, 0.05, -0.04 }.Select((brighter, i) =>
        {
            PaintedFace face = Plain with { Seed = i };
            return ColourReadings.Of(face.Render(), Map, WhiteBalance.FromCard(face.Card(0.5, brighter)));
        })];
        double[] values = [.. repeats.Select(r => Find(r, "l-star", LeftCheek).Value!.Value).Order()];
        Reading median = Find(RepeatedReadings.Median(repeats), "l-star", LeftCheek);

        Assert.Equal(values[1], median.Value);
        Assert.True(median.StandardError >= Sd(values) / Math.Sqrt(3));
    }

    private static ReadingRefusal? Refusal(PaintedFace face) =>
        Find(ColourReadings.Of(face.Render(), Map, WhiteBalance.FromCard(new(0.5 * new LinearRgb(1, 1, 1), new(0.01, 0.01, 0.01), 900, 0.5))), "l-star", LeftCheek).Refused;

    private static Reading Find(ImmutableArray<Reading> readings, string metric, ReadingPlace place) =>
        readings.Single(reading => reading.Method.Metric == metric && reading.Place == place);

    private static double Sd(double[] values) => Math.Sqrt(values.Sum(v => Math.Pow(v - values.Average(), 2)) / (values.Length - 1));
}
