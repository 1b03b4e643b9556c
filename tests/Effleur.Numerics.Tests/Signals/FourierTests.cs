using System.Numerics;
using Effleur.Numerics.Signals;

namespace Effleur.Numerics.Tests.Signals;

public sealed class FourierTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(64)]
    [InlineData(1024)]
    public void Transform_AnyValues_IsWhatMathNetGives(int length)
    {
        Random random = new(length);
        Complex[] values = [.. Enumerable.Range(0, length).Select(_ => new Complex(random.NextDouble() - 0.5, random.NextDouble() - 0.5))], expected = [.. values];
        MathNet.Numerics.IntegralTransforms.Fourier.Forward(expected, MathNet.Numerics.IntegralTransforms.FourierOptions.Matlab);

        new Fourier(length).Transform(values);

        for (int k = 0; k < length; k++) Assert.True((values[k] - expected[k]).Magnitude < 1e-10);
    }

    [Fact]
    public void Invert_OfTransform_GivesTheValuesBack()
    {
        Random random = new(5);
        Complex[] values = [.. Enumerable.Range(0, 256).Select(_ => new Complex(random.NextDouble(), random.NextDouble()))], before = [.. values];
        var fourier = new Fourier(256);

        fourier.Transform(values);
        fourier.Invert(values);

        for (int i = 0; i < values.Length; i++) Assert.True((values[i] - before[i]).Magnitude < 1e-12);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(48)]
    public void New_NoPowerOfTwo_IsRefused(int length) => Assert.Throws<ArgumentOutOfRangeException>(() => new Fourier(length));
}
