namespace Effleur.Numerics.Geometry;

/// <summary>Eigenvectors of small symmetric matrices by cyclic Jacobi rotations (Golub and Van Loan, Matrix Computations, section 8.5).</summary>
public static class SymmetricEigen
{
    // Jacobi converges quadratically; a 4×4 matrix needs 5 or 6 sweeps, and the loop ends by itself when nothing is left.
    private const int MaxSweeps = 12;

    /// <summary>The largest eigenvalue and its unit eigenvector.</summary>
    /// <param name="matrix">Row-major n×n, symmetric; destroyed.</param>
    /// <param name="vector">Receives the n components; its length gives n, at most 8.</param>
    /// <exception cref="ArgumentException">The lengths do not agree, or n is over 8.</exception>
    public static double Largest(Span<double> matrix, Span<double> vector)
    {
        int n = vector.Length;
        if (matrix.Length != n * n || n > 8) throw new ArgumentException("Expected an n×n matrix with n at most 8.", nameof(matrix));
        Span<double> vectors = stackalloc double[n * n];
        for (int i = 0; i < n; i++) vectors[(i * n) + i] = 1;
        for (int sweep = 0; sweep < MaxSweeps && !IsDiagonal(matrix, n); sweep++) Sweep(matrix, vectors, n);
        int best = 0;
        for (int i = 1; i < n; i++) best = matrix[(i * n) + i] > matrix[(best * n) + best] ? i : best;
        for (int i = 0; i < n; i++) vector[i] = vectors[(i * n) + best];
        return matrix[(best * n) + best];
    }

    private static bool IsDiagonal(ReadOnlySpan<double> m, int n)
    {
        double off = 0, all = 0;
        for (int i = 0; i < n * n; i++)
        {
            all += m[i] * m[i];
            if (i / n != i % n) off += m[i] * m[i];
        }

        return off <= 1e-28 * all;
    }

    private static void Sweep(Span<double> m, Span<double> v, int n)
    {
        for (int p = 0; p < n - 1; p++)
            for (int q = p + 1; q < n; q++)
                if (m[(p * n) + q] != 0) Rotate(m, v, n, p, q);
    }

    private static void Rotate(Span<double> m, Span<double> v, int n, int p, int q)
    {
        double theta = (m[(q * n) + q] - m[(p * n) + p]) / (2 * m[(p * n) + q]);
        double t = Math.CopySign(1, theta) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        double c = 1 / Math.Sqrt((t * t) + 1), s = t * c;
        for (int k = 0; k < n; k++) (m[(k * n) + p], m[(k * n) + q]) = Turn(m[(k * n) + p], m[(k * n) + q], c, s);
        for (int k = 0; k < n; k++) (m[(p * n) + k], m[(q * n) + k]) = Turn(m[(p * n) + k], m[(q * n) + k], c, s);
        for (int k = 0; k < n; k++) (v[(k * n) + p], v[(k * n) + q]) = Turn(v[(k * n) + p], v[(k * n) + q], c, s);
    }

    private static (double P, double Q) Turn(double p, double q, double c, double s) => ((c * p) - (s * q), (s * p) + (c * q));
}
