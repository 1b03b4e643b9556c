using System.Collections.Immutable;

namespace Effleur.Trials.Sharing;

/// <summary>The posterior for one true spread: then everything is normal (docs/methods/shrinkage.md).</summary>
/// <param name="Tau">How much trials truly differ, one standard deviation.</param>
/// <param name="Theta">Shared mean.</param>
/// <param name="ThetaVariance">Variance of that belief.</param>
/// <param name="LogDensity">Logarithm of tau's posterior density, up to a constant.</param>
internal readonly record struct TauPart(double Tau, double Theta, double ThetaVariance, double LogDensity)
{
    public static TauPart Of(ImmutableArray<SharedEstimate> estimates, SharingPrior prior, double tau)
    {
        (double precision, double sum, double squares, double logs) = (prior.Precision, 0, 0, 0);
        foreach (SharedEstimate one in estimates)
        {
            double weight = 1 / ((one.StandardError * one.StandardError) + (tau * tau)), off = one.Estimate - prior.Mean;
            (precision, sum, squares, logs) = (precision + weight, sum + (weight * off), squares + (weight * off * off), logs + Math.Log(weight));
        }

        double logDensity = (logs - Math.Log(precision) - (squares - (sum * sum / precision))) / 2;
        return new(tau, prior.Mean + (sum / precision), 1 / precision, logDensity + prior.LogDensity(tau));
    }

    /// <summary>How much of the way an estimate keeps from the shared mean, 0 to 1.</summary>
    public double Weight(SharedEstimate one) => Tau * Tau / ((Tau * Tau) + (one.StandardError * one.StandardError));

    public double Mean(SharedEstimate one) => (Weight(one) * one.Estimate) + ((1 - Weight(one)) * Theta);

    public double Sd(SharedEstimate one)
    {
        double rest = 1 - Weight(one);
        return Math.Sqrt((Weight(one) * one.StandardError * one.StandardError) + (rest * rest * ThetaVariance));
    }
}
