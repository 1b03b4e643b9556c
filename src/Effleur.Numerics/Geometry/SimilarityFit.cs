using System.Runtime.Intrinsics;

namespace Effleur.Numerics.Geometry;

/// <summary>
/// The weighted least-squares similarity between two point sets: Horn's closed form with unit quaternions
/// (J. Opt. Soc. Am. A 4, 629, 1987), and a robust version by reweighting. Neither allocates for up to 128 points.
/// </summary>
public static class SimilarityFit
{
    // So many fours of points are laid on the stack: 8 kB (chosen).
    private const int MostBlocksOnStack = 32;

    /// <summary>
    /// The similarity that takes <paramref name="from"/> closest to <paramref name="to"/>, weighted. The scale assumes the error to be in <paramref name="to"/>.
    /// </summary>
    /// <returns>False, and the identity, when the weights or the spread of <paramref name="from"/> vanish.</returns>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public static bool TryFit(
        ReadOnlySpan<Vector3D> from, ReadOnlySpan<Vector3D> to, ReadOnlySpan<double> weights, out Similarity3D similarity)
    {
        int blocks = PairRows.Blocks(from.Length);
        Span<Vector256<double>> room = stackalloc Vector256<double>[PairRows.Rows * Math.Min(blocks, MostBlocksOnStack)];
        return new PairRows(blocks <= MostBlocksOnStack ? room : new Vector256<double>[PairRows.Rows * blocks], from, to, weights).TryFit(out similarity);
    }

    /// <summary>
    /// The same, with each point weighted down by its misfit: Cauchy weights 1/(1+(r/c)²) with c twice the median misfit
    /// (about three standard deviations of a plane error), so that a handful of displaced points cannot pull the fit.
    /// </summary>
    /// <param name="from">Points on the model.</param>
    /// <param name="to">The same points as seen.</param>
    /// <param name="priorWeights">How far each point is trusted beforehand, 0 or more.</param>
    /// <param name="rounds">Reweightings; three are enough (docs/methods/head-pose.md).</param>
    /// <param name="floor">Smallest c, in the units of <paramref name="to"/>: points that all fit within it keep their weight.</param>
    /// <param name="similarity">The fit.</param>
    /// <param name="medianMisfit">Median distance between image and seen point, in the units of <paramref name="to"/>.</param>
    /// <returns>False when there is no fit.</returns>
    public static bool TryFitRobust(
        ReadOnlySpan<Vector3D> from,
        ReadOnlySpan<Vector3D> to,
        ReadOnlySpan<double> priorWeights,
        int rounds,
        double floor,
        out Similarity3D similarity,
        out double medianMisfit)
    {
        medianMisfit = double.NaN;
        int blocks = PairRows.Blocks(from.Length);
        Span<Vector256<double>> room = stackalloc Vector256<double>[PairRows.Rows * Math.Min(blocks, MostBlocksOnStack)];
        PairRows pairs = new(blocks <= MostBlocksOnStack ? room : new Vector256<double>[PairRows.Rows * blocks], from, to, priorWeights);
        if (!pairs.TryFit(out similarity)) return false;
        for (int round = 0; round < rounds; round++)
        {
            medianMisfit = pairs.Misfit(similarity);
            pairs.Weigh(Math.Max(2 * medianMisfit, floor));
            if (!pairs.TryFit(out similarity)) return false;
        }

        return true;
    }
}
