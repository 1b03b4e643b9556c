using System.Collections.Immutable;

namespace Effleur.Numerics.Statistics;

/// <summary>A straight-line model fitted to an outcome. The first coefficient is the constant's, the others are the columns' in their order.</summary>
/// <param name="Coefficients">In the outcome's unit for one unit of the column.</param>
/// <param name="Errors">Their standard errors.</param>
/// <param name="Freedom">Degrees of freedom left, above 0.</param>
/// <param name="Sigma">Standard deviation of what is left, in the outcome's unit.</param>
/// <param name="Rho">Correlation of what is left with the same one unit of time earlier; 0 when it was not asked.</param>
public sealed record LinearFit(ImmutableArray<double> Coefficients, ImmutableArray<double> Errors, double Freedom, double Sigma, double Rho)
{
    /// <summary>The interval that holds a coefficient 95 times in 100, by Student's t.</summary>
    /// <param name="coefficient">Its place; 0 is the constant.</param>
    public (double Low, double High) Interval95(int coefficient)
    {
        double half = StudentT.Quantile(0.975, Freedom) * Errors[coefficient];
        return (Coefficients[coefficient] - half, Coefficients[coefficient] + half);
    }

    /// <summary>Two-sided p of a coefficient against 0.</summary>
    /// <param name="coefficient">Its place; 0 is the constant.</param>
    public double P(int coefficient) =>
        Math.Min(1, 2 * StudentT.Share(-Math.Abs(Coefficients[coefficient] / Errors[coefficient]), Freedom));
}
