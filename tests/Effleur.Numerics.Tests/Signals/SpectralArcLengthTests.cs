using System.Numerics;
using Effleur.Numerics.Signals;
using FsCheck;
using FsCheck.Fluent;

namespace Effleur.Numerics.Tests.Signals;

public sealed class SpectralArcLengthTests
{
    private const double RateHz = 30;

    /// <summary>The spectrum of a Gaussian is one: with 5 % as its end it is 0.05^(x²) whatever its width, and its length is an integral.</summary>
    [Theory]
    [InlineData(0.15)]
    [InlineData(0.3)]
    public void GaussianSpeed_HasTheLengthOfItsKnownSpectrum(double widthS)
    {
        double[] speed = [.. Enumerable.Range(0, 128).Select(i => Math.Exp(-0.5 * Math.Pow(((i / RateHz) - 2.13) / widthS, 2)))];

        Assert.Equal(-LengthOfGaussian(), SpectralArcLength.Of(speed, RateHz, 10), 0.01);
    }

    [Fact]
    public void AnySpeed_EqualsTheDefinitionWrittenOut() => Prop.ForAll(Speeds().ToArbitrary(), speed =>
        Math.Abs(Slowly(speed, RateHz, 6) - SpectralArcLength.Of(speed, RateHz, 6)) < 1e-6).QuickCheckThrowOnFailure();

    [Fact]
    public void AnySpeed_SizeDoesNotMatter() => Prop.ForAll(Speeds().ToArbitrary(), speed =>
        Math.Abs(SpectralArcLength.Of([.. speed.Select(v => 7.3 * v)], RateHz, 6) - SpectralArcLength.Of(speed, RateHz, 6)) < 1e-6).QuickCheckThrowOnFailure();

    [Fact]
    public void MorePushes_AreLessSmooth()
    {
        double[] lengths = [.. Enumerable.Range(1, 5).Select(pushes => SpectralArcLength.Of(Pushes(pushes), RateHz, 6))];

        Assert.Equal(lengths.OrderDescending(), lengths);
        Assert.True(lengths[0] - lengths[4] > 0.5, string.Join(' ', lengths));
    }

    [Fact]
    public void NoMovement_HasNone()
    {
        Assert.True(double.IsNaN(SpectralArcLength.Of(new double[40], RateHz, 6)));
        Assert.True(double.IsNaN(SpectralArcLength.Of([1], RateHz, 6)));
    }

    private static Gen<double[]> Speeds() => from values in Gen.Choose(1, 1000).NonEmptyListOf() select values.Take(60).Append(1).Select(v => v / 10.0).ToArray();

    private static double[] Pushes(int count) =>
        [.. Enumerable.Range(0, 90).Select(i => 1 - (0.9 * Math.Cos(2 * Math.PI * count * i / 90)))];

    private static double LengthOfGaussian()
    {
        const int Steps = 100_000;
        double sum = 0;
        for (int i = 0; i < Steps; i++)
        {
            double x = (i + 0.5) / Steps, slope = 2 * x * Math.Log(0.05) * Math.Pow(0.05, x * x);
            sum += Math.Sqrt(1 + (slope * slope)) / Steps;
        }

        return sum;
    }

    private static double Slowly(double[] speed, double rateHz, double cutoffHz)
    {
        int padded = 16 * (int)BitOperations.RoundUpToPowerOf2((uint)speed.Length);
        List<double> spectrum = [];
        for (int k = 0; k * rateHz / padded <= cutoffHz && k <= padded / 2; k++)
        {
            Complex sum = 0;
            for (int n = 0; n < speed.Length; n++) sum += speed[n] * Complex.Exp(new(0, -2 * Math.PI * k * n / padded));
            spectrum.Add(sum.Magnitude);
        }

        double most = spectrum.Max();
        List<double> kept = [.. spectrum.Select(a => a / most)];
        int first = kept.FindIndex(a => a >= 0.05), last = kept.FindLastIndex(a => a >= 0.05);
        double step = 1.0 / Math.Max(1, last - first);
        return -Enumerable.Range(first + 1, last - first).Sum(k => Math.Sqrt((step * step) + Math.Pow(kept[k] - kept[k - 1], 2)));
    }
}
