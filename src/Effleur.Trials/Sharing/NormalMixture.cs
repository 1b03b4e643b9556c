using System.Collections.Immutable;
using Effleur.Numerics.Statistics;
using Effleur.Trials.Bayes;

namespace Effleur.Trials.Sharing;

/// <summary>Normal distributions, each with its share.</summary>
internal sealed class NormalMixture
{
    // Parts that weigh less than this in all their number move no figure that is shown (chosen).
    private const double Nothing = 1e-12;

    private readonly ImmutableArray<(double Share, double Mean, double Sd)> _parts;

    public NormalMixture(ImmutableArray<(double Share, double Mean, double Sd)> parts)
    {
        _parts = [.. parts.Where(part => part.Share > Nothing)];
        Mean = parts.Sum(part => part.Share * part.Mean);
        Sd = Math.Sqrt(parts.Sum(part => part.Share * ((part.Sd * part.Sd) + Math.Pow(part.Mean - Mean, 2))));
    }

    public double Mean { get; }

    public double Sd { get; }

    public (double Low, double High) Interval95 => (Quantile(0.025), Quantile(0.975));

    public double Above(double value)
    {
        double sum = 0;
        foreach ((double share, double mean, double sd) in _parts) sum += share * Normal.Share((mean - value) / sd);
        return sum;
    }

    private double Quantile(double share) => TailQuantile.Of(Above, Mean, Sd, share);
}
