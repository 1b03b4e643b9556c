using Effleur.Core.Readings;
using Effleur.Measurement.Atlas;
using Effleur.Measurement.Lines;
using Effleur.Testing.Skin;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Measurement.Tests.Lines;

public class LineMeasureTests
{
    private static readonly AtlasMap Map = TheCatalogue.Map1024;
    private static readonly Lazy<FaceAtlas> Lined = new(() => new PlantedSkin(Map, 201) { Lines = PlantedLines.Strew(Map, 201, 25, 0.5, 0.15) }.Draw());

    [Theory]
    [InlineData(0.0)]
    [InlineData(27.9)]
    [InlineData(double.NaN)]
    public void Read_LessThanFourWeeksAfterTheLast_IsTooSoonForEveryReading(double days)
    {
        IReadOnlyList<Reading> refused = LineMeasure.Read([Lined.Value], Map, new(days)), read = LineMeasure.Read([Lined.Value], Map, new(28));

        Assert.All(refused, r => Assert.Equal(ReadingRefusal.TooSoon, r.Refused));
        Assert.Equal(read.Select(r => (r.Method, r.Place)), refused.Select(r => (r.Method, r.Place)));
    }

    // Pictures that agree by chance, or are one and the same, are not without error.
    [Fact]
    public void Read_OnePictureThrice_StillHasAnError() =>
        Assert.All(LineMeasure.Read([Lined.Value, Lined.Value, Lined.Value], Map, new()).Where(r => r.Refused is null), r => Assert.True(r.StandardError > 0));

    [Fact]
    public void Read_CoarseAtlas_IsTooFar()
    {
        AtlasMap map = TheCatalogue.Map(512);

        Assert.All(LineMeasure.Read([Grey(512, 120, 255, 1)], map, new()), r => Assert.Equal(ReadingRefusal.TooFar, r.Refused));
    }

    // An atlas of fine texels filled from a coarse camera.
    [Theory]
    [InlineData(2.9, true)]
    [InlineData(double.NaN, true)]
    [InlineData(3.1, false)]
    public void Read_CoarseCamera_IsTooFar(double pixels, bool isRefused)
    {
        var atlas = new FaceAtlas(1024, Lined.Value.Rgb.ToArray(), Lined.Value.Seen.ToArray(), 1, 0.02) { SourcePxPerMm = pixels };

        Assert.Equal(isRefused, LineMeasure.Read([atlas], Map, new()).All(r => r.Refused == ReadingRefusal.TooFar));
    }

    [Fact]
    public void Read_FaceTurnedAway_IsRefusedWithoutAFigure() =>
        Assert.All(LineMeasure.Read([Grey(1024, 120, 0, 1)], Map, new()), r => Assert.Equal((ReadingRefusal.Turned, null, 0.0), (r.Refused, r.Value, r.Quality)));

    [Fact]
    public void Read_ClippedFace_IsTooBright() =>
        Assert.All(LineMeasure.Read([Grey(1024, 255, 255, 1)], Map, new()), r => Assert.Equal(ReadingRefusal.TooBright, r.Refused));

    [Fact]
    public void Read_OneAtlas_HasAnErrorWithEveryValue()
    {
        IReadOnlyList<Reading> readings = LineMeasure.Read([Lined.Value], Map, new(28));

        Assert.Contains(readings, r => r.Value > 0 && r.Method == LineMeasure.Density);
        Assert.All(readings.Where(r => r.Refused is null), r => Assert.True(r.StandardError > 0, $"{r.Method.Metric} {r.Place}"));
        Assert.All(readings, r => Assert.True(r.Method.IsExperimental && r.Place.Side is not null));
    }

    // Lines are as dense where the atlas says that a place is seen as where it is not known to be hidden.
    [Fact]
    public void Read_HalfOfEveryZoneHidden_LeavesDensityWithinItsError()
    {
        byte[] seen = Lined.Value.Seen.ToArray();
        for (int t = 0; t < seen.Length; t++)
            if (t / 1024 % 128 < 64) seen[t] = 0;
        var half = new FaceAtlas(1024, Lined.Value.Rgb.ToArray(), seen, 1, 0.02);
        Dictionary<ReadingPlace, Reading> whole = LineMeasure.Read([Lined.Value], Map, new()).Where(r => r.Method == LineMeasure.Density).ToDictionary(r => r.Place);

        Reading[] seenHalf = [.. LineMeasure.Read([half], Map, new()).Where(r => r.Method == LineMeasure.Density && r.Refused is null)];
        Assert.NotEmpty(seenHalf);
        Assert.All(seenHalf, r => Assert.InRange(r.Value!.Value - whole[r.Place].Value!.Value, -3.5 * Joint(r, whole[r.Place]), 3.5 * Joint(r, whole[r.Place])));
        Assert.All(seenHalf, r => Assert.True(r.Quality < whole[r.Place].Quality));
    }

    // With three pictures the error is that of their mean, and the mean lies among them.
    [Fact]
    public void Read_ThreePictures_HaveTheErrorOfRepeats()
    {
        FaceAtlas[] three = [.. Enumerable.Range(0, 3).Select(i => new PlantedSkin(Map, 210 + i) { Lines = PlantedLines.Strew(Map, 201, 25, 0.4, 0.1) }.Draw())];
        Reading[][] single = [.. three.Select(atlas => LineMeasure.Read([atlas], Map, new()).ToArray())];
        IReadOnlyList<Reading> together = LineMeasure.Read(three, Map, new());

        for (int i = 0; i < together.Count; i++)
        {
            if (together[i].Method != LineMeasure.Texture || together[i].Refused is not null) continue;
            double[] values = [.. single.Select(readings => readings[i].Value!.Value)];
            double mean = values.Average(), error = Math.Sqrt(values.Sum(v => Math.Pow(v - mean, 2)) / 2 / 3);
            Assert.Equal(mean, together[i].Value!.Value, 1e-9);
            Assert.True(together[i].StandardError >= error - 1e-12);
        }
    }

    // A wave of 2 mm and 0.05 in height: root mean square 0.05 / √2 times what the band passes.
    [Theory]
    [InlineData(2.0)]
    [InlineData(1.2)]
    [InlineData(8.0)]
    public void Read_PlantedWave_HasItsEnergyInTheBand(double waveMm)
    {
        byte[] rgb = new byte[3 * 1024 * 1024];
        for (int t = 0; t < 1024 * 1024; t++)
        {
            double linear = 0.4 * Math.Exp(0.05 * Math.Sin(Math.Tau * (t % 1024) * Map.UsualMmPerTexel / waveMm)), coded = (1.055 * Math.Pow(linear, 1 / 2.4)) - 0.055;
            for (int c = 0; c < 3; c++) rgb[(3 * t) + c] = (byte)Math.Round((255 * coded) + ((c - 1) * 0.3));
        }

        byte[] seen = new byte[1024 * 1024];
        Array.Fill(seen, byte.MaxValue);
        Reading forehead = LineMeasure.Read([new(1024, rgb, seen, 1, 0)], Map, new()).First(r => r.Method == LineMeasure.Texture && r.Place.Zone == "forehead");

        double expected = 0.05 / Math.Sqrt(2) * TextureBand.Gain(waveMm);
        Assert.Equal(expected, forehead.Value!.Value, (0.04 * expected) + 0.0015);
    }

    // Nothing a file can hold gives a figure that is none: colours, visibility and scale at random.
    [Fact]
    public void Read_AnyAtlas_IsFiniteOrRefused()
    {
        AtlasMap map = TheCatalogue.Map(192);
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            IReadOnlyList<Reading> readings = LineMeasure.Read([AnyAtlas.Draw(192, seed)], map, new());
            return readings.All(r => r.Refused is not null ? r.Value is null : double.IsFinite(r.Value!.Value) && r.Value >= 0 && double.IsFinite(r.StandardError!.Value));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Read_NoAtlasOrWrongMap_IsAnError()
    {
        Assert.Throws<ArgumentException>(() => LineMeasure.Read([], Map, new()));
        Assert.Throws<ArgumentException>(() => LineMeasure.Read([Grey(512, 120, 255, 0.5)], Map, new()));
    }

    private static double Joint(Reading a, Reading b) => Math.Sqrt(Math.Pow(a.StandardError!.Value, 2) + Math.Pow(b.StandardError!.Value, 2));

    private static FaceAtlas Grey(int size, byte level, byte seen, double scale)
    {
        byte[] rgb = new byte[3 * size * size], how = new byte[size * size];
        Array.Fill(rgb, level);
        Array.Fill(how, seen);
        return new(size, rgb, how, scale, 0.02);
    }
}
