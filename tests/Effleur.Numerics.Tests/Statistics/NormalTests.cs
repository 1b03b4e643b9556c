using Effleur.Numerics.Statistics;

namespace Effleur.Numerics.Tests.Statistics;

public sealed class NormalTests
{
    /// <summary>Abramowitz and Stegun, tables 26.1 and 26.2, and R's pnorm for the far tail.</summary>
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.8413447460685429)]
    [InlineData(1.96, 0.9750021048517795)]
    [InlineData(-1, 0.15865525393145705)]
    [InlineData(-3, 0.0013498980316300946)]
    [InlineData(-8, 6.220960574271785e-16)]
    public void Share_KnownValue_IsThePublishedShare(double z, double share)
    {
        Assert.Equal(1, Normal.Share(z) / share, 1e-12);
        if (z < 3) Assert.Equal(z, Normal.Quantile(share), 1e-8);
    }

    [Fact]
    public void Density_SummedUp_IsTheShare()
    {
        double sum = Numerics.Integration.GaussLegendre.On(40, -1, 2).Sum(node => node.Weight * Normal.Density(node.At));

        Assert.Equal(Normal.Share(2) - Normal.Share(-1), sum, 1e-13);
        Assert.True(double.IsNaN(Normal.Quantile(0)) && double.IsNaN(Normal.Quantile(1)) && double.IsNaN(Normal.Quantile(double.NaN)));
    }
}
