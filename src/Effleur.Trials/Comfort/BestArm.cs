using System.Collections.Immutable;
using Effleur.Numerics.Integration;
using Effleur.Numerics.Statistics;

namespace Effleur.Trials.Comfort;

/// <summary>
/// How likely each of several normal beliefs is the largest: Thompson sampling's own chances, worked out instead of drawn. P(k) is the integral of its density
/// times the shares of all others below it.
/// </summary>
internal static class BestArm
{
    // Chosen: eight places on every two standard deviations of the sharpest belief, out to eight of each, give nine figures (tests hold it to six).
    private const double Reach = 8;
    private const double PanelSds = 2;

    // Chosen: beliefs more than sixty times as sharp as others are beyond any trial; then the figures get coarser.
    private const int MostPanels = 600;

    private static readonly ImmutableArray<Node> Panel = GaussLegendre.On(8, 0, 1);

    /// <summary>Probabilities that sum to 1; even ones when nothing is known.</summary>
    public static double[] Probabilities(ImmutableArray<ArmBelief> beliefs)
    {
        double[] best = new double[beliefs.Length];
        if (beliefs.All(one => one.Sd > 0 && double.IsFinite(one.Sd))) Integrate(beliefs, best);
        else
            for (int k = 0; k < best.Length; k++) best[k] = beliefs.Any(one => double.IsInfinity(one.Sd)) || beliefs[k].Mean >= beliefs.Max(one => one.Mean) ? 1 : 0;
        double sum = best.Sum();
        return [.. best.Select(one => one / sum)];
    }

    private static void Integrate(ImmutableArray<ArmBelief> beliefs, double[] best)
    {
        double low = beliefs.Min(one => one.Mean - (Reach * one.Sd)), high = beliefs.Max(one => one.Mean + (Reach * one.Sd));
        int panels = (int)Math.Clamp(Math.Ceiling((high - low) / (PanelSds * beliefs.Min(one => one.Sd))), 1, MostPanels);
        double width = (high - low) / panels;
        double[] below = new double[beliefs.Length];
        for (int panel = 0; panel < panels; panel++)
            foreach (Node node in Panel)
            {
                double at = low + (width * (panel + node.At));
                for (int j = 0; j < below.Length; j++) below[j] = Normal.Share((at - beliefs[j].Mean) / beliefs[j].Sd);
                for (int k = 0; k < below.Length; k++) best[k] += node.Weight * Density(beliefs[k], at) * Others(below, k);
            }
    }

    private static double Density(ArmBelief belief, double at) => Normal.Density((at - belief.Mean) / belief.Sd) / belief.Sd;

    private static double Others(double[] below, int k)
    {
        double product = 1;
        for (int j = 0; j < below.Length; j++)
            if (j != k) product *= below[j];
        return product;
    }
}
