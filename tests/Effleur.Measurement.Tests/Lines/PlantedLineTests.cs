using Effleur.Core.Readings;
using Effleur.Measurement.Atlas;
using Effleur.Measurement.Lines;
using Effleur.Testing.Skin;

namespace Effleur.Measurement.Tests.Lines;

/// <summary>Lines drawn by formula on drawn skin. The detector's thresholds were chosen on seeds 1 to 3; these are others.</summary>
public class PlantedLineTests
{
    private static readonly AtlasMap Map = TheCatalogue.Map1024;

    [Theory]
    [InlineData(101, 0.3, 0.08)]
    [InlineData(102, 0.3, 0.2)]
    [InlineData(103, 0.5, 0.12)]
    [InlineData(104, 0.8, 0.1)]
    public void Of_PlantedLines_AreFoundWithTheirLength(int seed, double widthMm, double depth)
    {
        IReadOnlyList<PlantedLine> lines = PlantedLines.Strew(Map, seed + 5000, 25, widthMm, depth);
        var skin = new PlantedSkin(Map, seed) { Lines = lines, Tone = Tone(seed), Scale = 0.95 + (0.03 * (seed % 4)) };
        LineScore score = LineScore.Of(LinePicture.Of(skin.Draw(), Map), Map, lines, skin.Scale);

        Assert.True(lines.Count >= 20);
        Assert.InRange(score.F1, 0.85, 1);
        Assert.InRange(score.FoundMm / score.PlantedMm, 0.9, 1.2);
        Assert.InRange(score.MeanDepth / depth, 0.5, 1.1);
    }

    [Theory]
    [InlineData(111)]
    [InlineData(112)]
    [InlineData(114)]
    public void Read_SkinWithoutLines_HasNextToNone(int seed)
    {
        IReadOnlyList<Reading> readings = LineMeasure.Read([new PlantedSkin(Map, seed) { Tone = Tone(seed) }.Draw()], Map, new());

        Assert.True(Of(readings, LineMeasure.Density).Count(r => r.Refused is null) >= 18);
        Assert.All(Of(readings, LineMeasure.Density).Where(r => r.Refused is null), r => Assert.InRange(r.Value!.Value, 0, 3 * r.StandardError!.Value));
        Assert.InRange(Of(readings, LineMeasure.Length).Sum(r => r.Value ?? 0), 0, 15);
    }

    // Lines that lie wholly in one place belong to that place, and to no other.
    [Fact]
    public void Read_LinesOfOneZone_AreThatZonesAlone()
    {
        IGrouping<byte, PlantedLine> lines = PlantedLines.Strew(Map, 7, 60, 0.5, 0.15)
            .Where(line => line.Texels(Map).Select(t => Map.PlaceOfTexel[t]).Distinct().Count() == 1)
            .GroupBy(line => Map.PlaceOfTexel[line.Texels(Map).First()])
            .MaxBy(group => group.Count())!;
        IReadOnlyList<Reading> readings = LineMeasure.Read([new PlantedSkin(Map, 121) { Lines = [.. lines] }.Draw()], Map, new());
        Reading here = Of(readings, LineMeasure.Length).Single(r => r.Place == new ReadingPlace(Map.Places[lines.Key].ZoneId, Map.Places[lines.Key].Side));

        double planted = lines.Sum(line => line.LengthMm(Map));
        Assert.InRange(here.Value!.Value, 0.85 * planted, 1.2 * planted);
        Assert.InRange(Of(readings, LineMeasure.Length).Where(r => r != here).Sum(r => r.Value ?? 0), 0, 15);
    }

    // A lamp at two thirds leaves lines as they are: their depth is a share of the light.
    [Fact]
    public void Of_DimmerLamp_LeavesLinesAsTheyAre()
    {
        IReadOnlyList<PlantedLine> lines = PlantedLines.Strew(Map, 9, 25, 0.4, 0.15);
        var skin = new PlantedSkin(Map, 131) { Lines = lines };
        LineScore bright = LineScore.Of(LinePicture.Of(skin.Draw(), Map), Map, lines, 1);
        LineScore dim = LineScore.Of(LinePicture.Of((skin with { Tone = (0.37, 0.24, 0.18) }).Draw(), Map), Map, lines, 1);

        Assert.Equal(bright.FoundMm, dim.FoundMm, 0.05 * bright.FoundMm);
        Assert.Equal(bright.MeanDepth, dim.MeanDepth, 0.05 * bright.MeanDepth);
    }

    private static IEnumerable<Reading> Of(IReadOnlyList<Reading> readings, Method method) => readings.Where(r => r.Method == method);

    // From very light to very dark.
    private static (double, double, double) Tone(int seed) => (seed % 4) switch { 0 => (0.72, 0.55, 0.47), 1 => (0.55, 0.36, 0.27), 2 => (0.35, 0.2, 0.13), _ => (0.18, 0.1, 0.07) };
}
