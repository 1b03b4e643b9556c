using System.Collections.Immutable;
using Effleur.Numerics.Statistics;

namespace Effleur.Trials.Bayes;

/// <summary>What is believed of the effect after the pairs: a mixture of Student's t over rho. All in the outcome's unit.</summary>
public sealed class PairedPosterior
{
    // Parts that weigh less than this in all their number move no figure that is shown (chosen).
    private const double Nothing = 1e-12;
    private const double Tail = 0.025;

    private readonly (RhoPart Part, double Share)[] _parts;
    private readonly int _freedom;

    internal PairedPosterior(ImmutableArray<RhoPart> parts, int freedom)
    {
        double most = parts.Max(part => part.LogWeight), all = parts.Sum(part => Math.Exp(part.LogWeight - most));
        _parts = [.. parts.Select(part => (part, Share: Math.Exp(part.LogWeight - most) / all)).Where(part => part.Share > Nothing)];
        _freedom = freedom;
        Mean = Average(part => part.Centre);
        double within = Average(part => part.Scale * part.Scale) * freedom / (freedom - 2);
        Sd = Math.Sqrt(within + Average(part => Math.Pow(part.Centre - Mean, 2)));
        Rho = Average(part => part.Rho);
    }

    /// <summary>Posterior mean of the effect.</summary>
    public double Mean { get; }

    /// <summary>Posterior standard deviation of the effect.</summary>
    public double Sd { get; }

    /// <summary>The middle 95 % of the posterior; worked out whenever it is asked for.</summary>
    public (double Low, double High) Interval95 => (Quantile(Tail), Quantile(1 - Tail));

    /// <summary>Posterior mean of the likeness of one pair's error to the next.</summary>
    public double Rho { get; }

    /// <summary>Probability that the effect lies above a value, 0 to 1.</summary>
    /// <param name="value">In the outcome's unit.</param>
    public double ProbabilityAbove(double value) => Average(part => StudentT.Share((part.Centre - value) / part.Scale, _freedom));

    /// <summary>Probability that the active arm is better by at least so much, 0 to 1; with 0, that it is better at all.</summary>
    /// <param name="least">Size of the benefit, not negative.</param>
    /// <param name="lowerIsBetter">Whether a benefit is a negative effect.</param>
    public double ProbabilityBenefit(double least, bool lowerIsBetter) => lowerIsBetter ? 1 - ProbabilityAbove(-least) : ProbabilityAbove(least);

    /// <summary>The value with a share of the posterior at or below it.</summary>
    /// <param name="share">Above 0, below 1.</param>
    public double Quantile(double share) => TailQuantile.Of(ProbabilityAbove, Mean, Sd, share);

    private double Average(Func<RhoPart, double> of)
    {
        double sum = 0;
        foreach ((RhoPart part, double share) in _parts) sum += share * of(part);
        return sum;
    }
}
