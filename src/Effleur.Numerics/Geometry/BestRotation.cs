namespace Effleur.Numerics.Geometry;

/// <summary>
/// The rotation that agrees best with a 3×3 matrix of weighted products: the eigenvector of Horn's 4×4 matrix to its largest eigenvalue. That is found by
/// Newton's steps on the characteristic polynomial, and the vector in closed form (Shuster and Oh, J. Guidance and Control 4, 70, 1981: QUEST); by Jacobi
/// rotations where the closed form loses digits.
/// </summary>
internal static class BestRotation
{
    // Newton's steps from above the largest root only fall; six to eight reach it (chosen: more are needed only where the closed form is not used).
    private const int MostSteps = 24;
    private const double Settled = 1e-15;

    // Where the largest root is nearly a double one, and near half a turn, the closed form loses digits: three at most outside of this (chosen).
    private const double LeastSlope = 1e-3;
    private const double LeastHalfCosineSquared = 1e-3;

    /// <param name="s">Row-major: sums of weight × model coordinate (row) × seen coordinate (column).</param>
    /// <param name="largest">The eigenvalue: how well they agree.</param>
    public static Rotation3D Of(ReadOnlySpan<double> s, out double largest)
    {
        double t = s[0] + s[4] + s[8];
        Vector3D z = new(s[5] - s[7], s[6] - s[2], s[1] - s[3]);
        Symmetric3 m = new(2 * s[0], 2 * s[4], 2 * s[8], s[1] + s[3], s[6] + s[2], s[5] + s[7]);
        Vector3D mz = m.Times(z), mmz = m.Times(mz);
        double kappa = m.Minors, determinant = m.Determinant, a = (t * t) - kappa, b = (t * t) + z.LengthSquared, c = determinant + z.Dot(mz);
        largest = LargestRoot(a + b, c, (a * b) + (c * t) - z.Dot(mmz), out double slope);
        double alpha = (largest * largest) - a, w = ((largest + t) * alpha) - determinant;
        Vector3D v = (alpha * z) + ((largest - t) * mz) + mmz;
        double squared = (w * w) + v.LengthSquared;
        if (!(slope > LeastSlope && w * w > LeastHalfCosineSquared * squared)) return ByJacobi(t, z, m, out largest);
        double k = 1 / Math.Sqrt(squared);
        return new(k * w, k * v.X, k * v.Y, k * v.Z);
    }

    /// <summary>The largest root of x⁴ − p x² − q x + r, and the slope there over x³.</summary>
    private static double LargestRoot(double p, double q, double r, out double slope)
    {
        // p is twice the sum of the squared singular values; the root is their sum at most, and that is √3 times the root of the sum of squares at most.
        double x = Math.Sqrt(1.5 * p), rise = 0;
        for (int step = 0; step < MostSteps; step++)
        {
            rise = (((4 * x * x) - (2 * p)) * x) - q;
            double fall = ((((((x * x) - p) * x) - q) * x) + r) / rise;
            x -= fall;
            if (!(Math.Abs(fall) > Settled * x)) break;
        }

        slope = rise / (x * x * x);
        return x;
    }

    private static Rotation3D ByJacobi(double t, Vector3D z, in Symmetric3 m, out double largest)
    {
        Span<double> n =
        [
            t, z.X, z.Y, z.Z,
            z.X, m.XX - t, m.XY, m.XZ,
            z.Y, m.XY, m.YY - t, m.YZ,
            z.Z, m.XZ, m.YZ, m.ZZ - t,
        ];
        Span<double> q = stackalloc double[4];
        largest = SymmetricEigen.Largest(n, q);
        return new(q[0], q[1], q[2], q[3]);
    }

    private readonly record struct Symmetric3(double XX, double YY, double ZZ, double XY, double XZ, double YZ)
    {
        /// <summary>Sum of the principal minors of order two.</summary>
        public double Minors => (XX * YY) - (XY * XY) + (XX * ZZ) - (XZ * XZ) + (YY * ZZ) - (YZ * YZ);

        public double Determinant => (XX * ((YY * ZZ) - (YZ * YZ))) - (XY * ((XY * ZZ) - (YZ * XZ))) + (XZ * ((XY * YZ) - (YY * XZ)));

        public Vector3D Times(Vector3D v) => new((XX * v.X) + (XY * v.Y) + (XZ * v.Z), (XY * v.X) + (YY * v.Y) + (YZ * v.Z), (XZ * v.X) + (YZ * v.Y) + (ZZ * v.Z));
    }
}
