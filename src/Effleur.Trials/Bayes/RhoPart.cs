using Effleur.Numerics.Integration;

namespace Effleur.Trials.Bayes;

/// <summary>The posterior for one rho: Student's t with as many degrees of freedom as there are pairs (docs/methods/bayesian-pairs.md).</summary>
/// <param name="Rho">The likeness.</param>
/// <param name="Centre">Centre of the t.</param>
/// <param name="Scale">Its scale.</param>
/// <param name="LogWeight">Logarithm of the marginal likelihood times the node's weight, up to a constant.</param>
internal readonly record struct RhoPart(double Rho, double Centre, double Scale, double LogWeight)
{
    public static RhoPart Of(ReadOnlySpan<double> differences, ReadOnlySpan<int> pairs, double effectSd, Node node)
    {
        // Sums of 1, d and d² in the metric of the errors' inverse correlation; a first-order process needs only neighbours for it.
        (double ones, double cross, double squares, double logDet) = (1, differences[0], differences[0] * differences[0], 0);
        for (int i = 1; i < differences.Length; i++)
        {
            double like = Math.Pow(node.At, pairs[i] - pairs[i - 1]), news = 1 - (like * like);
            double one = 1 - like, step = differences[i] - (like * differences[i - 1]);
            (ones, cross, squares) = (ones + (one * one / news), cross + (one * step / news), squares + (step * step / news));
            logDet += Math.Log(news);
        }

        double g = effectSd * effectSd, precision = ones + (1 / g), count = differences.Length;
        double left = squares - (cross * cross / precision);
        double logWeight = -(logDet + Math.Log(1 + (g * ones)) + (count * Math.Log(left))) / 2;
        return new(node.At, cross / precision, Math.Sqrt(left / (count * precision)), logWeight + Math.Log(node.Weight));
    }
}
