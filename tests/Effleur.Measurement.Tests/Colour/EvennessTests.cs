using Effleur.Core.Anatomy;
using Effleur.Core.Readings;
using Effleur.Measurement.Atlas;
using Effleur.Measurement.Colour;
using Effleur.Testing.Skin;

namespace Effleur.Measurement.Tests.Colour;

public sealed class EvennessTests
{
    private static readonly AtlasMap Map = TheCatalogue.Map(256);
    private static readonly PaintedFace Face = new(Map) { NoiseBytes = 0.5, ShadeDown = 0 };

    /// <summary>Spots of a known relative scatter s: the scatter of L* is 116/3 · (Y)^⅓ · s.</summary>
    [Theory]
    [InlineData(0.03)]
    [InlineData(0.08)]
    public void EvennessOfLightness_PlantedSpots_IsTheirScatter(double freckles)
    {
        double expected = 116 / 3.0 * Math.Cbrt(Face.Skin.Luminance) * freckles;

        Assert.Equal(expected, Read(Face with { Freckles = freckles }, "evenness-l").Value!.Value, 0.2 * expected);
    }

    [Fact]
    public void EvennessOfLightness_Shading_HardlyCounts()
    {
        double flat = Read(Face, "evenness-l").Value!.Value, shaded = Read(Face with { ShadeDown = 0.4, LampOnRight = new(0.75, 0.75, 0.75) }, "evenness-l").Value!.Value;

        Assert.Equal(flat, shaded, 0.15 * flat);
    }

    [Fact]
    public void Quartiles_OfNormalSpots_AreOnePointThreeFiveOfTheDeviation() =>
        Assert.Equal(1.349, Read(Face with { Freckles = 0.05 }, "evenness-l-quartiles").Value!.Value / Read(Face with { Freckles = 0.05 }, "evenness-l").Value!.Value, 0.15);

    [Fact]
    public void StandardError_OtherSpotsOfTheSameScatter_IsOfTheirScatter()
    {
        Reading[] readings = [.. Enumerable.Range(0, 16).Select(person => Read(Face with { Person = person }, "evenness-l"))];
        double mean = readings.Average(r => r.Value!.Value), sd = Math.Sqrt(readings.Sum(r => Math.Pow(r.Value!.Value - mean, 2)) / 15);

        Assert.InRange(readings.Average(r => r.StandardError!.Value) / sd, 0.4, 2.5);
    }

    private static Reading Read(PaintedFace face, string metric) =>
        ColourReadings.Of(face.Render(), Map, WhiteBalance.FromCard(face.Card())).Single(r => r.Method.Metric == metric && r.Place == new ReadingPlace("cheek", Side.Left));
}
