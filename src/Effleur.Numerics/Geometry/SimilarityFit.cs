namespace Effleur.Numerics.Geometry;

/// <summary>
/// The weighted least-squares similarity between two point sets: Horn's closed form with unit quaternions
/// (J. Opt. Soc. Am. A 4, 629, 1987), and a robust version by reweighting. Neither allocates for up to 128 points.
/// </summary>
public static class SimilarityFit
{
    /// <summary>
    /// The similarity that takes <paramref name="from"/> closest to <paramref name="to"/>, weighted. The scale assumes the error to be in <paramref name="to"/>.
    /// </summary>
    /// <returns>False, and the identity, when the weights or the spread of <paramref name="from"/> vanish.</returns>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    public static bool TryFit(
        ReadOnlySpan<Vector3D> from, ReadOnlySpan<Vector3D> to, ReadOnlySpan<double> weights, out Similarity3D similarity)
    {
        if (from.Length != to.Length || from.Length != weights.Length)
            throw new ArgumentException("Points and weights must be as many.", nameof(to));
        similarity = Similarity3D.Identity;
        double total = 0;
        foreach (double weight in weights) total += weight;
        if (!(total > 0)) return false;
        Vector3D centreFrom = Centre(from, weights, total), centreTo = Centre(to, weights, total);
        Span<double> covariance = stackalloc double[9];
        double spread = Covariance(from, to, weights, centreFrom, centreTo, covariance);
        if (!(spread > 0)) return false;
        Rotation3D rotation = BestRotation(covariance, out double largest);
        double scale = largest / spread;
        if (!(scale > 0) || !double.IsFinite(scale)) return false;
        similarity = new(scale, rotation, centreTo - (scale * rotation.Apply(centreFrom)));
        return true;
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
        Span<double> weights = from.Length <= 128 ? stackalloc double[from.Length] : new double[from.Length];
        Span<double> misfits = from.Length <= 128 ? stackalloc double[from.Length] : new double[from.Length];
        priorWeights.CopyTo(weights);
        medianMisfit = double.NaN;
        if (!TryFit(from, to, weights, out similarity)) return false;
        for (int round = 0; round < rounds; round++)
        {
            medianMisfit = Misfit(from, to, similarity, misfits);
            double cut = Math.Max(2 * medianMisfit, floor);
            for (int i = 0; i < from.Length; i++) weights[i] = priorWeights[i] / (1 + Square((to[i] - similarity.Apply(from[i])).Length / cut));
            if (!TryFit(from, to, weights, out similarity)) return false;
        }

        return true;
    }

    private static double Square(double x) => x * x;

    private static double Misfit(ReadOnlySpan<Vector3D> from, ReadOnlySpan<Vector3D> to, Similarity3D similarity, Span<double> misfits)
    {
        for (int i = 0; i < from.Length; i++) misfits[i] = (to[i] - similarity.Apply(from[i])).Length;
        misfits.Sort();
        return misfits[misfits.Length / 2];
    }

    private static Vector3D Centre(ReadOnlySpan<Vector3D> points, ReadOnlySpan<double> weights, double total)
    {
        Vector3D sum = default;
        for (int i = 0; i < points.Length; i++) sum += weights[i] * points[i];
        return (1 / total) * sum;
    }

    private static double Covariance(
        ReadOnlySpan<Vector3D> from, ReadOnlySpan<Vector3D> to, ReadOnlySpan<double> weights, Vector3D centreFrom, Vector3D centreTo, Span<double> into)
    {
        double spread = 0;
        for (int i = 0; i < from.Length; i++)
        {
            Vector3D a = from[i] - centreFrom, b = weights[i] * (to[i] - centreTo);
            spread += weights[i] * a.LengthSquared;
            into[0] += a.X * b.X;
            into[1] += a.X * b.Y;
            into[2] += a.X * b.Z;
            into[3] += a.Y * b.X;
            into[4] += a.Y * b.Y;
            into[5] += a.Y * b.Z;
            into[6] += a.Z * b.X;
            into[7] += a.Z * b.Y;
            into[8] += a.Z * b.Z;
        }

        return spread;
    }

    private static Rotation3D BestRotation(ReadOnlySpan<double> s, out double largest)
    {
        Span<double> n =
        [
            s[0] + s[4] + s[8], s[5] - s[7], s[6] - s[2], s[1] - s[3],
            s[5] - s[7], s[0] - s[4] - s[8], s[1] + s[3], s[6] + s[2],
            s[6] - s[2], s[1] + s[3], s[4] - s[0] - s[8], s[5] + s[7],
            s[1] - s[3], s[6] + s[2], s[5] + s[7], s[8] - s[0] - s[4],
        ];
        Span<double> q = stackalloc double[4];
        largest = SymmetricEigen.Largest(n, q);
        return new(q[0], q[1], q[2], q[3]);
    }
}
