using Effleur.Numerics.Statistics;
using ChiSquared = MathNet.Numerics.Distributions.ChiSquared;
using TheirT = MathNet.Numerics.Distributions.StudentT;

namespace Effleur.Numerics.Tests.Statistics;

public sealed class DistributionTests
{
    private static readonly double[] Shares = [0.005, 0.025, 0.05, 0.3, 0.5, 0.9, 0.95, 0.975, 0.999];

    // Tables as printed in any textbook.
    [Theory]
    [InlineData(0.95, 1, 3.841)]
    [InlineData(0.975, 7, 16.013)]
    [InlineData(0.025, 7, 1.690)]
    [InlineData(0.99, 2, 9.210)]
    public void ChiSquareQuantile_PrintedTable_Agrees(double share, double freedom, double expected) => Assert.Equal(expected, ChiSquare.Quantile(share, freedom), 0.0006);

    [Theory]
    [InlineData(0.975, 7, 2.365)]
    [InlineData(0.975, 1, 12.706)]
    [InlineData(0.95, 30, 1.697)]
    public void StudentQuantile_PrintedTable_Agrees(double share, double freedom, double expected) => Assert.Equal(expected, StudentT.Quantile(share, freedom), 0.0006);

    [Theory]
    [InlineData(1.5)]
    [InlineData(1)]
    [InlineData(2.7)]
    [InlineData(9)]
    [InlineData(400)]
    public void Quantiles_SecondImplementation_Agrees(double freedom) => Assert.All(Shares, share =>
    {
        Assert.Equal(1, ChiSquare.Quantile(share, freedom) / ChiSquared.InvCDF(freedom, share), 1e-6);
        Assert.Equal(StudentT.Quantile(share, freedom), TheirT.InvCDF(0, 1, freedom, share), 1e-6 * Math.Max(1, Math.Abs(StudentT.Quantile(share, freedom))));
    });

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 3)]
    [InlineData(0.5, 0)]
    [InlineData(double.NaN, 3)]
    public void Quantiles_OutsideTheirRange_AreNotNumbers(double share, double freedom)
    {
        Assert.True(double.IsNaN(ChiSquare.Quantile(share, freedom)));
        Assert.True(double.IsNaN(StudentT.Quantile(share, freedom)));
    }
}
