using Effleur.Core.Anatomy;
using Effleur.Core.Readings;
using Effleur.Measurement.Atlas;
using Effleur.Measurement.Colour;
using Effleur.Numerics.Colour;
using Effleur.Testing.Skin;

namespace Effleur.Measurement.Tests.Colour;

public sealed class ColourChangeTests
{
    private static readonly AtlasMap Map = TheCatalogue.Map(256);
    private static readonly PaintedFace Before = new(Map);
    private static readonly ReadingPlace Cheek = new("cheek", Side.Left);

    [Fact]
    public void Of_PlantedFlush_IsTheDistanceOfTheTrueColours()
    {
        var flush = new LinearRgb(1, 0.85, 0.9);
        PaintedFace after = Before with { Seed = 5, Local = _ => flush };
        Reading[] readings = [.. ColourChange.Of(Look(after), Look(Before)).Where(r => r.Place == Cheek)];
        Lab was = ColourSpace.ToLab(Before.Skin), became = ColourSpace.ToLab(Before.Skin * flush);

        Assert.Equal(ColourDifference.Ciede2000(was, became), readings.Single(r => r.Method.Metric == "delta-e-00").Value!.Value, 0.5);
        Assert.Equal(ColourDifference.Cie1976(was, became), readings.Single(r => r.Method.Metric == "delta-e-ab").Value!.Value, 0.5);
    }

    [Fact]
    public void Of_NoChange_IsWithinThreeErrors() => Assert.All(ColourChange.Of(Look(Before with { Seed = 8 }), Look(Before)), reading =>
        Assert.True(reading.Refused is not null || reading.Value < 3 * reading.StandardError));

    [Fact]
    public void Of_CapturesMadeOtherwise_IsRefused() =>
        Assert.All(ColourChange.Of(Look(Before), FaceColour.Of(new SkinField(Before.Render(), Map), WhiteBalance.None)), reading => Assert.Equal(ReadingRefusal.NotInSource, reading.Refused));

    private static FaceColour Look(PaintedFace face) => FaceColour.Of(new SkinField(face.Render(), Map), WhiteBalance.FromCard(face.Card()));
}
