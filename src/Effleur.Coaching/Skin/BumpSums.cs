using System.Runtime.Intrinsics;

namespace Effleur.Coaching.Skin;

/// <summary>Least squares of displacements on a bump of known shape and a constant, in both directions at once. Four landmarks are added at a time.</summary>
internal struct BumpSums
{
    private Vector256<double> _n;
    private Vector256<double> _b;
    private Vector256<double> _bb;
    private Vector256<double> _x;
    private Vector256<double> _y;
    private Vector256<double> _bx;
    private Vector256<double> _by;
    private Vector256<double> _squares;

    /// <summary>Landmarks added.</summary>
    public readonly double Count => Vector256.Sum(_n);

    /// <summary>Sum of the bump over them.</summary>
    public readonly double Bump => Vector256.Sum(_b);

    /// <param name="counts">All bits are set for a landmark that counts, none for one that does not.</param>
    /// <param name="bump">The bump there.</param>
    /// <param name="x">Displacement to the right.</param>
    /// <param name="y">Displacement down.</param>
    public void Add(Vector256<double> counts, Vector256<double> bump, Vector256<double> x, Vector256<double> y)
    {
        (bump, x, y) = (bump & counts, x & counts, y & counts);
        _n += counts & Vector256.Create(1.0);
        _b += bump;
        _bb += bump * bump;
        _x += x;
        _y += y;
        _bx += bump * x;
        _by += bump * y;
        _squares += (x * x) + (y * y);
    }

    public readonly SkinPull Solve()
    {
        double n = Count, b = Bump, sumX = Vector256.Sum(_x), sumY = Vector256.Sum(_y), spread = Vector256.Sum(_bb) - (b * b / n);
        if (!(spread > 1e-9)) return SkinPull.Unknown;
        double x = (Vector256.Sum(_bx) - (b * sumX / n)) / spread, y = (Vector256.Sum(_by) - (b * sumY / n)) / spread;
        double left = Vector256.Sum(_squares) - (((sumX * sumX) + (sumY * sumY)) / n) - (((x * x) + (y * y)) * spread);
        return new(x, y, Math.Sqrt(Math.Max(0, left) / (2 * (n - 2)) / spread));
    }
}
