namespace Effleur.Numerics.Statistics;

/// <summary>The triangular root of a small symmetric matrix, for normal equations of a few columns.</summary>
internal static class Cholesky
{
    // A pivot below this share of its diagonal says that a column is made of the others (chosen: half of a double's digits and a little).
    private const double Singular = 1e-10;

    /// <summary>Replaces the lower triangle by L with L·Lᵀ = the matrix; false when a column is made of the others.</summary>
    /// <param name="matrix">Symmetric; its lower triangle is read and written.</param>
    /// <param name="free">The last so many pivots may be nought: what is left of an outcome fitted without a rest.</param>
    public static bool Factor(double[,] matrix, int free = 0)
    {
        int size = matrix.GetLength(0);
        for (int j = 0; j < size; j++)
        {
            double whole = matrix[j, j], pivot = whole;
            for (int k = 0; k < j; k++) pivot -= matrix[j, k] * matrix[j, k];
            if (!(pivot > Singular * whole) && j < size - free) return false;
            matrix[j, j] = Math.Sqrt(Math.Max(0, pivot));
            for (int i = j + 1; i < size; i++)
            {
                double sum = matrix[i, j];
                for (int k = 0; k < j; k++) sum -= matrix[i, k] * matrix[j, k];
                matrix[i, j] = sum / matrix[j, j];
            }
        }

        return true;
    }

    /// <summary>Solves Lᵀ·x = b for the leading part of a factor.</summary>
    public static double[] SolveUpper(double[,] factor, ReadOnlySpan<double> right)
    {
        double[] x = right.ToArray();
        for (int i = x.Length - 1; i >= 0; i--)
        {
            for (int k = i + 1; k < x.Length; k++) x[i] -= factor[k, i] * x[k];
            x[i] /= factor[i, i];
        }

        return x;
    }

    /// <summary>Solves L·x = b.</summary>
    public static double[] SolveLower(double[,] factor, ReadOnlySpan<double> right)
    {
        double[] x = right.ToArray();
        for (int i = 0; i < x.Length; i++)
        {
            for (int k = 0; k < i; k++) x[i] -= factor[i, k] * x[k];
            x[i] /= factor[i, i];
        }

        return x;
    }

    /// <summary>The diagonal of the inverse of L·Lᵀ, of its leading part.</summary>
    public static double[] InverseDiagonal(double[,] factor, int size)
    {
        double[] diagonal = new double[size], unit = new double[size];
        for (int j = 0; j < size; j++)
        {
            Array.Clear(unit);
            unit[j] = 1;
            foreach (double part in SolveLower(factor, unit)) diagonal[j] += part * part;
        }

        return diagonal;
    }
}
