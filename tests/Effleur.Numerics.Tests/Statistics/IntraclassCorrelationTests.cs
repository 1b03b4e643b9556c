using Effleur.Numerics.Statistics;

namespace Effleur.Numerics.Tests.Statistics;

public sealed class IntraclassCorrelationTests
{
    /// <summary>Shrout and Fleiss, Psychological Bulletin 86 (1979) 420–428, table 2: six targets, four judges, ICC(2,1) = .29 (table 4).</summary>
    [Fact]
    public void AbsoluteAgreement_ShroutAndFleiss_IsTheirs()
    {
        double[,] ratings = { { 9, 2, 5, 8 }, { 6, 1, 3, 2 }, { 8, 4, 6, 8 }, { 7, 1, 2, 6 }, { 10, 5, 6, 9 }, { 6, 2, 4, 7 } };

        Assert.Equal(0.29, IntraclassCorrelation.AbsoluteAgreement(ratings), 0.005);
    }

    /// <summary>Analytic: with judges at ±d and no other error, targets' mean square and judges' are known in closed form.</summary>
    [Fact]
    public void AbsoluteAgreement_OnlyABiasOfOneJudge_IsItsClosedForm()
    {
        // Targets 0, 2, 4 (variance 4); the second judge is 3 above: ICC = 4 / (4 + 9/2).
        double[,] ratings = { { 0, 3 }, { 2, 5 }, { 4, 7 } };

        Assert.Equal(4 / 8.5, IntraclassCorrelation.AbsoluteAgreement(ratings), 12);
    }

    [Fact]
    public void AbsoluteAgreement_NoneOrAll_IsNotANumberOrOne()
    {
        Assert.Equal(1, IntraclassCorrelation.AbsoluteAgreement(new double[,] { { 1, 1 }, { 2, 2 } }), 12);
        Assert.True(double.IsNaN(IntraclassCorrelation.AbsoluteAgreement(new double[,] { { 1, 1 }, { 1, 1 } })));
        Assert.True(double.IsNaN(IntraclassCorrelation.AbsoluteAgreement(new double[,] { { 1, 2 } })));
    }
}
