using Effleur.Numerics.Chance;
using Effleur.Trials.Bayes;

namespace Effleur.Trials.Tests.Bayes;

internal static class Calibration
{
    /// <summary>How often the truth fell into each stretch of its posterior. The spread is 1: under a prior without a scale any would do.</summary>
    public static int[] Bins(PairedPrior prior, int pairs, int rounds, int bins, ulong seed, double truthWiderBy = 1)
    {
        var chance = new Xoshiro256(seed);
        int[] counts = new int[bins];
        for (int round = 0; round < rounds; round++)
        {
            double effect = truthWiderBy * prior.EffectSd * chance.NextNormal(), rho = prior.RhoLow + ((prior.RhoHigh - prior.RhoLow) * chance.NextShare());
            double[] differences = [.. PairedModelTests.Errors(chance, pairs, rho).Select(error => effect + error)];
            double place = 1 - PairedModel.Of(differences, prior)!.ProbabilityAbove(effect);
            counts[Math.Min(bins - 1, (int)(place * bins))]++;
        }

        return counts;
    }
}
