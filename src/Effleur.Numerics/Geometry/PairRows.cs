using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Effleur.Numerics.Geometry;

/// <summary>
/// Weighted pairs of points as rows of coordinates, four points to a block, because four are reckoned at once. Always four, so that sums come out the same
/// on every machine. What is missing to the last block weighs nothing.
/// </summary>
internal readonly ref struct PairRows
{
    /// <summary>x, y, z of both points, prior weight, weight, squared misfit.</summary>
    public const int Rows = 9;

    private const int Side = 4;

    private readonly int _count;
    private readonly int _blocks;
    private readonly Span<Vector256<double>> _room;

    /// <param name="room">Room for <see cref="Rows"/> rows of as many blocks, all zero.</param>
    /// <param name="from">Points on the model.</param>
    /// <param name="to">The same points as seen.</param>
    /// <param name="weights">Prior weights.</param>
    public PairRows(Span<Vector256<double>> room, ReadOnlySpan<Vector3D> from, ReadOnlySpan<Vector3D> to, ReadOnlySpan<double> weights)
    {
        if (from.Length != to.Length || from.Length != weights.Length)
            throw new ArgumentException("Points and weights must be as many.", nameof(to));
        (_count, _blocks) = (from.Length, Blocks(from.Length));
        _room = room;
        Lay(from, FromX, FromY, FromZ);
        Lay(to, ToX, ToY, ToZ);
        weights.CopyTo(Singly(Prior));
        Prior.CopyTo(Weight);
    }

    private Span<Vector256<double>> FromX => Row(0);

    private Span<Vector256<double>> FromY => Row(1);

    private Span<Vector256<double>> FromZ => Row(2);

    private Span<Vector256<double>> ToX => Row(3);

    private Span<Vector256<double>> ToY => Row(4);

    private Span<Vector256<double>> ToZ => Row(5);

    private Span<Vector256<double>> Prior => Row(6);

    private Span<Vector256<double>> Weight => Row(7);

    private Span<Vector256<double>> Squared => Row(8);

    public static int Blocks(int points) => (points + Side - 1) / Side;

    /// <summary>The weighted fit of the pairs as they are weighed now.</summary>
    public bool TryFit(out Similarity3D similarity)
    {
        similarity = Similarity3D.Identity;
        Vector256<double> sum = default;
        foreach (Vector256<double> weight in Weight) sum += weight;
        double total = Vector256.Sum(sum);
        if (!(total > 0)) return false;
        Vector3D centreFrom = Centre(FromX, FromY, FromZ, total), centreTo = Centre(ToX, ToY, ToZ, total);
        double spread = Spread(FromX, FromY, FromZ, centreFrom);
        if (!(spread > 0)) return false;
        Span<double> covariance = stackalloc double[9];
        Covary(FromX, centreFrom.X, centreTo, covariance);
        Covary(FromY, centreFrom.Y, centreTo, covariance[3..]);
        Covary(FromZ, centreFrom.Z, centreTo, covariance[6..]);
        Rotation3D rotation = BestRotation.Of(covariance, out double largest);
        double scale = largest / spread;
        if (!(scale > 0) || !double.IsFinite(scale)) return false;
        similarity = new(scale, rotation, centreTo - (scale * rotation.Apply(centreFrom)));
        return true;
    }

    /// <summary>Median distance between the images and the seen points; keeps the distances for <see cref="Weigh"/>.</summary>
    public double Misfit(in Similarity3D similarity)
    {
        Vector3D x = similarity.Scale * similarity.Rotation.Apply(new(1, 0, 0));
        Vector3D y = similarity.Scale * similarity.Rotation.Apply(new(0, 1, 0));
        Vector3D z = similarity.Scale * similarity.Rotation.Apply(new(0, 0, 1));
        Squared.Clear();
        AddSquares(ToX, new(x.X, y.X, z.X), similarity.Shift.X);
        AddSquares(ToY, new(x.Y, y.Y, z.Y), similarity.Shift.Y);
        AddSquares(ToZ, new(x.Z, y.Z, z.Z), similarity.Shift.Z);
        Singly(Squared)[_count..].Fill(double.PositiveInfinity);
        return Math.Sqrt(Ranked.Find(Squared, _count / 2));
    }

    /// <summary>Weights each pair down by its distance, half at this distance.</summary>
    public void Weigh(double cut)
    {
        Vector256<double> one = Vector256.Create(1.0), squaredCut = Vector256.Create(cut * cut);
        Span<Vector256<double>> prior = Prior, weight = Weight, squared = Squared;
        for (int i = 0; i < weight.Length; i++) weight[i] = prior[i] / (one + (squared[i] / squaredCut));
    }

    private void AddSquares(ReadOnlySpan<Vector256<double>> seen, Vector3D row, double shift)
    {
        Vector256<double> x = Vector256.Create(row.X), y = Vector256.Create(row.Y), z = Vector256.Create(row.Z), last = Vector256.Create(shift);
        Span<Vector256<double>> xs = FromX, ys = FromY, zs = FromZ, squared = Squared;
        for (int i = 0; i < seen.Length; i++)
        {
            Vector256<double> d = seen[i] - ((x * xs[i]) + (y * ys[i]) + (z * zs[i]) + last);
            squared[i] += d * d;
        }
    }

    private Span<Vector256<double>> Row(int row) => _room.Slice(row * _blocks, _blocks);

    private static Span<double> Singly(Span<Vector256<double>> row) => MemoryMarshal.Cast<Vector256<double>, double>(row);

    private static void Lay(ReadOnlySpan<Vector3D> points, Span<Vector256<double>> intoX, Span<Vector256<double>> intoY, Span<Vector256<double>> intoZ)
    {
        Span<double> x = Singly(intoX), y = Singly(intoY), z = Singly(intoZ);
        for (int i = 0; i < points.Length; i++) (x[i], y[i], z[i]) = (points[i].X, points[i].Y, points[i].Z);
    }

    private Vector3D Centre(ReadOnlySpan<Vector256<double>> xs, ReadOnlySpan<Vector256<double>> ys, ReadOnlySpan<Vector256<double>> zs, double total)
    {
        Vector256<double> x = default, y = default, z = default;
        ReadOnlySpan<Vector256<double>> weight = Weight;
        for (int i = 0; i < weight.Length; i++)
        {
            x += weight[i] * xs[i];
            y += weight[i] * ys[i];
            z += weight[i] * zs[i];
        }

        return (1 / total) * new Vector3D(Vector256.Sum(x), Vector256.Sum(y), Vector256.Sum(z));
    }

    private double Spread(ReadOnlySpan<Vector256<double>> xs, ReadOnlySpan<Vector256<double>> ys, ReadOnlySpan<Vector256<double>> zs, Vector3D centre)
    {
        Vector256<double> sum = default, x = Vector256.Create(centre.X), y = Vector256.Create(centre.Y), z = Vector256.Create(centre.Z);
        ReadOnlySpan<Vector256<double>> weight = Weight;
        for (int i = 0; i < weight.Length; i++)
        {
            Vector256<double> dx = xs[i] - x, dy = ys[i] - y, dz = zs[i] - z;
            sum += weight[i] * ((dx * dx) + (dy * dy) + (dz * dz));
        }

        return Vector256.Sum(sum);
    }

    /// <summary>One row of the matrix: a coordinate of the model against all three seen.</summary>
    private void Covary(ReadOnlySpan<Vector256<double>> from, double centreFrom, Vector3D centreTo, Span<double> into)
    {
        Vector256<double> x = default, y = default, z = default, own = Vector256.Create(centreFrom);
        Vector256<double> cx = Vector256.Create(centreTo.X), cy = Vector256.Create(centreTo.Y), cz = Vector256.Create(centreTo.Z);
        ReadOnlySpan<Vector256<double>> weight = Weight, xs = ToX, ys = ToY, zs = ToZ;
        for (int i = 0; i < from.Length; i++)
        {
            Vector256<double> a = weight[i] * (from[i] - own);
            x += a * (xs[i] - cx);
            y += a * (ys[i] - cy);
            z += a * (zs[i] - cz);
        }

        (into[0], into[1], into[2]) = (Vector256.Sum(x), Vector256.Sum(y), Vector256.Sum(z));
    }
}
