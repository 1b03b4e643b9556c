using System.Collections.Immutable;
using Effleur.Numerics.Integration;

namespace Effleur.Trials.Sharing;

/// <summary>
/// Partial pooling: trials of one person, or of several people of whom nothing but estimate and standard error is known, lend each other strength
/// (docs/methods/shrinkage.md). Exact but for one integral over the true spread, done by quadrature.
/// </summary>
public static class Shrinkage
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "shrinkage";

    /// <summary>Rises with every change that moves a value.</summary>
    public const int Version = 1;

    /// <summary>Trials a flat prior of the spread wants: with fewer its posterior has no end.</summary>
    public const int FewestWithFlatPrior = 3;

    // Chosen: 64, 128 and 256 places agree to 1e-6 (a test holds it to that).
    private const int Places = 128;

    // Evidence F4.
    private const double Likely = 0.95;

    /// <summary>The trials together; null without any.</summary>
    /// <param name="estimates">Benefits of one question, each trial once.</param>
    /// <param name="prior">What was believed before.</param>
    /// <exception cref="ArgumentException">A figure that is not finite, an error that is not above 0, or a flat prior with fewer than three trials.</exception>
    public static SharedEffects? Of(ImmutableArray<SharedEstimate> estimates, SharingPrior prior)
    {
        ArgumentNullException.ThrowIfNull(prior);
        if (!estimates.All(one => one.IsSound) || !prior.IsSound) throw new ArgumentException("Expected finite estimates with errors above 0, and a prior with spreads above 0.", nameof(estimates));
        if (double.IsPositiveInfinity(prior.TauSd) && estimates.Length is > 0 and < FewestWithFlatPrior) throw new ArgumentException("Expected three trials or more under a flat prior.", nameof(prior));
        return estimates.IsEmpty ? null : Effects(estimates, prior, Places);
    }

    internal static SharedEffects Effects(ImmutableArray<SharedEstimate> estimates, SharingPrior prior, int places)
    {
        // Tau from 0 to infinity as c·u / (1 − u), u from 0 to 1; c is what the figures spread by.
        double scale = Spread(estimates), most = double.NegativeInfinity;
        var parts = new List<(TauPart Part, double Width)>(places);
        foreach (Node node in GaussLegendre.On(places, 0, 1))
        {
            var part = TauPart.Of(estimates, prior, scale * node.At / (1 - node.At));
            parts.Add((part, node.Weight * scale / Math.Pow(1 - node.At, 2)));
            most = Math.Max(most, part.LogDensity);
        }

        double all = parts.Sum(entry => entry.Width * Math.Exp(entry.Part.LogDensity - most));
        (double Share, TauPart Part)[] shares = [.. parts.Select(entry => (entry.Width * Math.Exp(entry.Part.LogDensity - most) / all, entry.Part))];
        double below = GaussLegendre.On(places, 0, prior.Differ).Sum(node => node.Weight * Math.Exp(TauPart.Of(estimates, prior, node.At).LogDensity - most)) / all;
        return Tell(estimates, shares, 1 - Math.Min(1, below));
    }

    private static SharedEffects Tell(ImmutableArray<SharedEstimate> estimates, (double Share, TauPart Part)[] shares, double differ)
    {
        var theta = new NormalMixture([.. shares.Select(s => (s.Share, s.Part.Theta, Math.Sqrt(s.Part.ThetaVariance)))]);
        double tau = shares.Sum(s => s.Share * s.Part.Tau), tauSquare = shares.Sum(s => s.Share * s.Part.Tau * s.Part.Tau);
        ShrunkenEffect one(SharedEstimate own)
        {
            var mixture = new NormalMixture([.. shares.Select(s => (s.Share, s.Part.Mean(own), s.Part.Sd(own)))]);
            double above = mixture.Above(0);
            return new(own, shares.Sum(s => s.Share * s.Part.Weight(own)), mixture.Mean, mixture.Sd, mixture.Interval95, above, above > Likely && differ > Likely);
        }

        return new(theta.Mean, theta.Sd, theta.Interval95, tau, differ, theta.Mean, Math.Sqrt((theta.Sd * theta.Sd) + tauSquare), [.. estimates.Select(one)]);
    }

    private static double Spread(ImmutableArray<SharedEstimate> estimates)
    {
        double mean = estimates.Average(one => one.Estimate);
        return Math.Sqrt(estimates.Average(one => (one.StandardError * one.StandardError) + Math.Pow(one.Estimate - mean, 2)));
    }
}
