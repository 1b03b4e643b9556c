using System.Collections.Immutable;
using Effleur.Numerics.Integration;

namespace Effleur.Trials.Bayes;

/// <summary>
/// Differences of pairs, d = effect + error, the errors normal and each like the last by rho; the posterior of the effect is exact but for one integral over
/// rho, done by quadrature (docs/methods/bayesian-pairs.md).
/// </summary>
public static class PairedModel
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "bayesian-pairs";

    /// <summary>Rises with every change that moves a value.</summary>
    public const int Version = 1;

    /// <summary>Fewest pairs: with two the posterior has no finite spread.</summary>
    public const int FewestPairs = 3;

    // Chosen: 24, 48 and 96 places differ by less than 1e-6 of the spread for 3 to 100 pairs (a test holds it to that).
    private const int Places = 48;

    /// <summary>The posterior of the effect; null with too few pairs, figures that are not finite or differences that are all the same.</summary>
    /// <param name="differences">Active less control of each whole pair, in the order of time, in the outcome's unit.</param>
    /// <param name="pairs">Number of each pair, rising; a missing number is a pair that was not whole, over which the likeness fades.</param>
    /// <param name="prior">What was believed before.</param>
    /// <exception cref="ArgumentException">Not a number for each difference, numbers that do not rise, or a prior that is none.</exception>
    public static PairedPosterior? Of(ReadOnlySpan<double> differences, ReadOnlySpan<int> pairs, PairedPrior prior)
    {
        ArgumentNullException.ThrowIfNull(prior);
        if (pairs.Length != differences.Length || !Rise(pairs)) throw new ArgumentException("Expected a rising pair number for each difference.", nameof(pairs));
        if (!prior.IsSound) throw new ArgumentException("Expected an effect SD above 0 and rho between -1 and 1.", nameof(prior));
        return differences.Length < FewestPairs || !Vary(differences) ? null : Posterior(differences, pairs, prior, Places);
    }

    internal static PairedPosterior Posterior(ReadOnlySpan<double> differences, ReadOnlySpan<int> pairs, PairedPrior prior, int places)
    {
        var parts = ImmutableArray.CreateBuilder<RhoPart>();
        if (prior.RhoLow == prior.RhoHigh) parts.Add(RhoPart.Of(differences, pairs, prior.EffectSd, new(prior.RhoLow, 1)));
        else
            foreach (Node node in GaussLegendre.On(places, prior.RhoLow, prior.RhoHigh)) parts.Add(RhoPart.Of(differences, pairs, prior.EffectSd, node));
        return new(parts.DrainToImmutable(), differences.Length);
    }

    /// <summary>The same for pairs that are all whole.</summary>
    /// <param name="differences">Active less control of each pair, in the order of time.</param>
    /// <param name="prior">What was believed before.</param>
    public static PairedPosterior? Of(ReadOnlySpan<double> differences, PairedPrior prior) =>
        Of(differences, [.. Enumerable.Range(1, differences.Length)], prior);

    private static bool Rise(ReadOnlySpan<int> pairs)
    {
        for (int i = 1; i < pairs.Length; i++)
            if (pairs[i] <= pairs[i - 1]) return false;
        return true;
    }

    private static bool Vary(ReadOnlySpan<double> differences)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (double difference in differences)
        {
            if (!double.IsFinite(difference)) return false;
            (low, high) = (Math.Min(low, difference), Math.Max(high, difference));
        }

        return high > low && double.IsFinite(high - low);
    }
}
