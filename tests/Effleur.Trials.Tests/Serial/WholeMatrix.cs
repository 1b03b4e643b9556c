namespace Effleur.Trials.Tests.Serial;

/// <summary>A second implementation, slow and plain: the whole correlation matrix inverted by elimination, outcome on constant and arm.</summary>
internal static class WholeMatrix
{
    public static double LogLikelihood(double[][] rows, double rho)
    {
        int n = rows.Length;
        double[,] correlation = new double[n, n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) correlation[i, j] = Math.Pow(rho, Math.Abs(rows[i][1] - rows[j][1]));
        (double[,] inverse, double logDeterminant) = Invert(correlation);
        double[][] columns = [.. new Func<double[], double>[] { _ => 1, row => row[2], row => row[3] }.Select(of => rows.Select(of).ToArray())];
        double Product(int a, int b)
        {
            double sum = 0;
            for (int i = 0; i < n; i++)
                for (int j = 0; j < n; j++) sum += columns[a][i] * inverse[i, j] * columns[b][j];
            return sum;
        }

        double determinant = (Product(0, 0) * Product(1, 1)) - (Product(0, 1) * Product(0, 1));
        double first = ((Product(1, 1) * Product(0, 2)) - (Product(0, 1) * Product(1, 2))) / determinant;
        double second = ((Product(0, 0) * Product(1, 2)) - (Product(0, 1) * Product(0, 2))) / determinant;
        double left = Product(2, 2) - (first * Product(0, 2)) - (second * Product(1, 2));
        return -0.5 * (logDeterminant + Math.Log(determinant) + ((n - 2) * Math.Log(left)));
    }

    private static (double[,] Inverse, double LogDeterminant) Invert(double[,] matrix)
    {
        int n = matrix.GetLength(0);
        double[,] inverse = new double[n, n];
        double log = 0;
        for (int i = 0; i < n; i++) inverse[i, i] = 1;
        for (int p = 0; p < n; p++)
        {
            double pivot = matrix[p, p];
            log += Math.Log(pivot);
            for (int j = 0; j < n; j++) (matrix[p, j], inverse[p, j]) = (matrix[p, j] / pivot, inverse[p, j] / pivot);
            for (int i = 0; i < n; i++)
            {
                double factor = i == p ? 0 : matrix[i, p];
                for (int j = 0; j < n && factor != 0; j++) (matrix[i, j], inverse[i, j]) = (matrix[i, j] - (factor * matrix[p, j]), inverse[i, j] - (factor * inverse[p, j]));
            }
        }

        return (inverse, log);
    }
}
