using System.Globalization;
using Effleur.Numerics.Pictures;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Numerics.Tests.Pictures;

public class RidgeMeasureTests
{
    // Values of scikit-image's Sato filter (bench/peers/ridge_fixture.py) on a picture given by a formula.
    [Fact]
    public void DarkLines_PictureOfAFormula_AgreesWithScikitImage()
    {
        float[] plane = Plane(96, 80, (x, y) => 0.5 + (0.3 * Math.Sin((0.11 * x) + (0.07 * Math.Pow(y, 1.1))))
            - (0.2 * Math.Exp(-Math.Pow((x - 40 - (0.2 * y)) / 2, 2) / 2)) - (0.1 * Math.Exp(-(Math.Pow(x - 70, 2) + Math.Pow(y - 30, 2)) / 18)));
        float[] response = RidgeMeasure.DarkLines(plane, 96, 80, 1.3, 2.5, 5);

        string[] rows = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Pictures", "ridges.csv")).Where(row => row[0] != '#')];
        Assert.Equal(190, rows.Length);
        foreach (string[] row in rows.Select(row => row.Split(',')))
        {
            double expected = double.Parse(row[2], CultureInfo.InvariantCulture);
            Assert.Equal(expected, response[(int.Parse(row[1], CultureInfo.InvariantCulture) * 96) + int.Parse(row[0], CultureInfo.InvariantCulture)], (0.001 * expected) + 1e-6);
        }
    }

    // Calculus: a line of profile exp(−x²/2w²), 1 deep, blurred with σ, has the second derivative w / (w² + σ²)^1.5 in its middle.
    [Theory]
    [InlineData(8, 8, 0)]
    [InlineData(8, 12, 0.6)]
    [InlineData(6, 6 * 1.4142135623730951, 1.1)]
    [InlineData(10, 5, 2.4)]
    public void DarkLines_GaussianLine_HasTheAnalyticResponse(double width, double sigma, double turn)
    {
        float[] plane = Plane(161, 161, (x, y) => -Math.Exp(-Math.Pow(((x - 80) * Math.Cos(turn)) + ((y - 80) * Math.Sin(turn)), 2) / (2 * width * width)));
        double expected = width * sigma * sigma / Math.Pow((width * width) + (sigma * sigma), 1.5);

        Assert.Equal(expected, RidgeMeasure.DarkLines(plane, 161, 161, sigma)[(80 * 161) + 80], 0.015 * expected);
        Assert.True(expected <= RidgeMeasure.BestGain + 1e-12);
    }

    [Fact]
    public void DarkLines_BrightLineOrSlope_HaveNone()
    {
        float[] bright = Plane(81, 81, (x, _) => Math.Exp(-Math.Pow((x - 40) / 4.0, 2) / 2)), slope = Plane(81, 81, (x, y) => (0.01 * x) - (0.02 * y));

        Assert.True(RidgeMeasure.DarkLines(bright, 81, 81, 4)[(40 * 81) + 40] < 1e-4);
        Assert.True(RidgeMeasure.DarkLines(slope, 81, 81, 3)[(40 * 81) + 40] < 1e-4);
    }

    [Fact]
    public void DarkLines_TransposedPicture_HasTheTransposedResponse() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            int width = random.Next(5, 60), height = random.Next(5, 60);
            float[] plane = [.. Enumerable.Range(0, width * height).Select(_ => (float)random.NextDouble())];
            float[] turned = [.. Enumerable.Range(0, width * height).Select(i => plane[(i % height * width) + (i / height)])];
            double sigma = 0.5 + (4 * random.NextDouble());
            float[] one = RidgeMeasure.DarkLines(plane, width, height, sigma), other = RidgeMeasure.DarkLines(turned, height, width, sigma);
            return Enumerable.Range(0, one.Length).All(i => Math.Abs(one[i] - other[(i % width * height) + (i / width)]) < 1e-4);
        }).QuickCheckThrowOnFailure();

    // Values from the smallest to the largest a float has room for in a sum, and every size from the least.
    [Fact]
    public void DarkLines_AnyFinitePicture_IsFiniteAndNotNegative() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            int width = random.Next(5, 40), height = random.Next(5, 40);
            float[] plane = [.. Enumerable.Range(0, width * height).Select(_ => (float)((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-30, 16))))];
            return RidgeMeasure.DarkLines(plane, width, height, 0.3 + (9 * random.NextDouble()), 2).All(v => float.IsFinite(v) && v >= 0);
        }).QuickCheckThrowOnFailure();

    // A plain double sum over a square of weights, edges repeated.
    [Theory]
    [InlineData(1, 1, 0.5)]
    [InlineData(7, 3, 2)]
    [InlineData(33, 20, 1.3)]
    [InlineData(70, 41, 6.5)]
    public void Apply_AnySize_IsThePlainSum(int width, int height, double sigma)
    {
        var random = new Random(width);
        float[] plane = Plane(width, height, (_, _) => random.NextDouble()), blurred = new float[plane.Length];
        new GaussianBlur(sigma).Apply(plane, blurred, width, height);

        int radius = (int)((4 * sigma) + 0.5);
        double whole = Enumerable.Range(-radius, (2 * radius) + 1).Sum(k => Math.Exp(-k * k / (2 * sigma * sigma)));
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
            {
                double sum = 0;
                for (int dy = -radius; dy <= radius; dy++)
                    for (int dx = -radius; dx <= radius; dx++)
                        sum += plane[(Math.Clamp(y + dy, 0, height - 1) * width) + Math.Clamp(x + dx, 0, width - 1)] * Math.Exp(-((dx * dx) + (dy * dy)) / (2 * sigma * sigma));
                Assert.Equal(sum / whole / whole, blurred[(y * width) + x], 1e-5);
            }
    }

    [Fact]
    public void Apply_WrongPlanesOrSigma_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new GaussianBlur(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GaussianBlur(double.NaN));
        Assert.Throws<ArgumentException>(() => new GaussianBlur(1).Apply(new float[12], new float[11], 4, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => RidgeMeasure.DarkLines(new float[16], 4, 4, 1));
    }

    private static float[] Plane(int width, int height, Func<int, int, double> value) => [.. Enumerable.Range(0, width * height).Select(i => (float)value(i % width, i / width))];
}
