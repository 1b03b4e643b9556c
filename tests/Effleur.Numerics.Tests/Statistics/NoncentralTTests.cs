using Effleur.Numerics.Integration;
using Effleur.Numerics.Statistics;

namespace Effleur.Numerics.Tests.Statistics;

public sealed class NoncentralTTests
{
    /// <summary>The definition itself as second way: the normal's share averaged over the chi distribution of the spread.</summary>
    [Theory]
    [InlineData(2.1, 13, 1.5)]
    [InlineData(-1, 5, 2)]
    [InlineData(0, 9, -1)]
    [InlineData(2, 1, 0.3)]
    [InlineData(30, 27, 28)]
    [InlineData(2.02, 41, -7)]
    public void Share_AnyOffset_IsTheDefinition(double t, double freedom, double offset) =>
        Assert.Equal(ByDefinition(t, freedom, offset), NoncentralT.Share(t, freedom, offset), 1e-9);

    [Theory]
    [InlineData(-1.3, 7)]
    [InlineData(2.4, 30)]
    public void Share_WithoutOffset_IsStudents(double t, double freedom) => Assert.Equal(StudentT.Share(t, freedom), NoncentralT.Share(t, freedom, 0), 1e-13);

    /// <summary>R's help of power.t.test (n = 20, delta = 1: 0.8689528, without the far tail; power 0.9, delta 1: n = 22.02110) and G*Power's matched pairs (n = 34, dz = 0.5: 0.8077775).</summary>
    [Fact]
    public void Power_PublishedTests_IsThePublishedPower()
    {
        Assert.Equal(0.8689528, NoncentralT.Power(Math.Sqrt(10), 38, 0.05), 3e-7);
        Assert.Equal(0.9, NoncentralT.Power(Math.Sqrt(22.02110 / 2), 2 * 21.02110, 0.05), 1e-6);
        Assert.Equal(0.8077775, NoncentralT.Power(0.5 * Math.Sqrt(34), 33, 0.05), 2e-7);
    }

    [Fact]
    public void OffsetFound_AnyPower_IsFoundSoOften()
    {
        Assert.All(new[] { 0.2, 0.5, 0.8, 0.99 }, power => Assert.Equal(power, NoncentralT.Power(NoncentralT.OffsetFound(power, 13, 0.05), 13, 0.05), 1e-9));
        Assert.True(double.IsNaN(NoncentralT.OffsetFound(0.05, 13, 0.05)) && double.IsNaN(NoncentralT.OffsetFound(1, 13, 0.05)));
        Assert.True(double.IsNaN(NoncentralT.Share(1, 5, 61)) && double.IsNaN(NoncentralT.Share(double.NaN, 5, 1)));
    }

    private static double ByDefinition(double t, double freedom, double offset)
    {
        double logScale = (freedom / 2 * Math.Log(freedom)) - ((freedom / 2) - 1) * Math.Log(2) - MathNet.Numerics.SpecialFunctions.GammaLn(freedom / 2);
        double sum = 0;
        for (int piece = 0; piece < 90; piece++)
            foreach (Node s in GaussLegendre.On(20, piece / 10.0, (piece + 1) / 10.0))
                sum += s.Weight * Normal.Share((t * s.At) - offset) * Math.Exp(logScale + ((freedom - 1) * Math.Log(s.At)) - (freedom * s.At * s.At / 2));
        return sum;
    }
}
