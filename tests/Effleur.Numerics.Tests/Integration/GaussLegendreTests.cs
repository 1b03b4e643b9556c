using Effleur.Numerics.Integration;

namespace Effleur.Numerics.Tests.Integration;

public sealed class GaussLegendreTests
{
    /// <summary>Abramowitz and Stegun, table 25.4: n = 5.</summary>
    [Fact]
    public void On_FivePlaces_AreThePublishedOnes()
    {
        Node[] nodes = [.. GaussLegendre.On(5, -1, 1)];

        Assert.Equal([-0.906179845938664, -0.538469310105683, 0, 0.538469310105683, 0.906179845938664], nodes.Select(n => Math.Round(n.At, 15)));
        Assert.Equal([0.236926885056189, 0.478628670499366, 0.568888888888889, 0.478628670499366, 0.236926885056189], nodes.Select(n => Math.Round(n.Weight, 15)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(48)]
    [InlineData(128)]
    public void On_Polynomial_IsExactToItsDegree(int count)
    {
        foreach (int degree in new[] { 0, 1, (2 * count) - 2, (2 * count) - 1 })
        {
            double sum = GaussLegendre.On(count, 0, 1).Sum(node => node.Weight * Math.Pow(node.At, degree));
            Assert.Equal(1.0 / (degree + 1), sum, 1e-12);
        }
    }

    [Fact]
    public void On_NoPlace_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => GaussLegendre.On(0, 0, 1));
}
