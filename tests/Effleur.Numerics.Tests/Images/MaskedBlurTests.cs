using Effleur.Numerics.Images;

namespace Effleur.Numerics.Tests.Images;

public sealed class MaskedBlurTests
{
    private const int Size = 48;

    [Fact]
    public void Of_Constant_StaysInsideTheMaskWhateverIsOutside()
    {
        double[] weights = Disc(18), values = [.. weights.Select(w => w > 0 ? 7.0 : 1000)];
        double[] blurred = MaskedBlur.Of(values, weights, Size, 5);

        for (int i = 0; i < values.Length; i++)
            if (weights[i] > 0) Assert.Equal(7, blurred[i], 9);
    }

    /// <summary>Three boxes against the Gaussian written out, both normalised over the same mask.</summary>
    [Theory]
    [InlineData(2.5)]
    [InlineData(5)]
    public void Of_AnyPicture_IsNearlyTheGaussianWrittenOut(double sigma)
    {
        var chance = new Random(5);
        double[] weights = Disc(20), values = [.. weights.Select(_ => chance.NextDouble())];
        double[] blurred = MaskedBlur.Of(values, weights, Size, sigma);

        for (int i = 0; i < values.Length; i += 7)
            if (weights[i] > 0) Assert.Equal(Slowly(values, weights, sigma, i), blurred[i], 0.02);
    }

    [Fact]
    public void Of_ValuesThatAreNotNumbersOutside_AreNotLookedAt()
    {
        double[] weights = Disc(10), values = [.. weights.Select(w => w > 0 ? 1.0 : double.NaN)];

        Assert.Equal(1, MaskedBlur.Of(values, weights, Size, 3)[(Size * Size / 2) + (Size / 2)], 9);
    }

    [Fact]
    public void Of_NothingInReach_IsNotANumber() => Assert.All(MaskedBlur.Of(new double[64], new double[64], 8, 1), value => Assert.True(double.IsNaN(value)));

    private static double[] Disc(double radius) =>
        [.. Enumerable.Range(0, Size * Size).Select(i => Math.Pow((i % Size) - (Size / 2.0), 2) + Math.Pow((i / Size) - (Size / 2.0), 2) < radius * radius ? 1.0 : 0)];

    private static double Slowly(double[] values, double[] weights, double sigma, int at)
    {
        double above = 0, below = 0;
        for (int i = 0; i < values.Length; i++)
        {
            double dx = (i % Size) - (at % Size), dy = (i / Size) - (at / Size);
            double weight = weights[i] * Math.Exp(-((dx * dx) + (dy * dy)) / (2 * sigma * sigma));
            (above, below) = (above + (weight * values[i]), below + weight);
        }

        return above / below;
    }
}
