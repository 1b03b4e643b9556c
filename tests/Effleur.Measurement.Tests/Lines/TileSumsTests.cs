using Effleur.Measurement.Lines;

namespace Effleur.Measurement.Tests.Lines;

public class TileSumsTests
{
    // The bootstrap itself: the same tiles drawn again with replacement, four thousand times.
    [Theory]
    [InlineData(12)]
    [InlineData(60)]
    public void MeanError_UnevenTiles_IsThatOfTheBootstrap(int tiles)
    {
        var random = new Random(tiles);
        (double Weight, double Value)[] each = [.. Enumerable.Range(0, tiles).Select(_ => (30 + (20 * random.NextDouble()), 10 * Math.Pow(random.NextDouble(), 3)))];
        var sums = new TileSums();
        for (int i = 0; i < tiles; i++) sums.Add(i, each[i].Weight, each[i].Value);

        double[] means = [.. Enumerable.Range(0, 4000).Select(_ => Again(each, random))];
        double mean = means.Average(), spread = Math.Sqrt(means.Average(m => Math.Pow(m - mean, 2)));
        Assert.Equal(spread * Math.Sqrt(tiles / (tiles - 1.0)), sums.MeanError(), 0.08 * spread);
    }

    [Fact]
    public void MeanError_ThreeTiles_IsNotKnown()
    {
        var sums = new TileSums();
        for (int i = 0; i < 3; i++) sums.Add(i, 1, i);

        Assert.True(double.IsNaN(sums.MeanError()));
    }

    [Fact]
    public void TileOf_LastTexel_IsTheLastTile() => Assert.Equal((TileSums.Side * TileSums.Side) - 1, TileSums.TileOf((1000 * 1000) - 1, 1000));

    private static double Again((double Weight, double Value)[] each, Random random)
    {
        double weight = 0, value = 0;
        for (int i = 0; i < each.Length; i++)
        {
            (double w, double v) = each[random.Next(each.Length)];
            (weight, value) = (weight + w, value + v);
        }

        return value / weight;
    }
}
