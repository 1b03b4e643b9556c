namespace Effleur.Numerics.Statistics;

/// <summary>A linear model with errors of one size that have nothing to do with each other.</summary>
public static class LeastSquares
{
    /// <summary>The fit; null when there are no more outcomes than figures to fit, when a column is made of the others, or when the outcome does not vary.</summary>
    /// <param name="columns">What the outcome may hang on, each as long as the outcome; the constant is added.</param>
    /// <param name="outcome">Finite values.</param>
    public static LinearFit? Fit(IReadOnlyList<double[]> columns, double[] outcome)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(outcome);
        if (outcome.Length < columns.Count + 2 || ScaledRows.Of(columns, outcome) is not { } rows) return null;
        double[,] squares = new double[rows.Columns.Length, rows.Columns.Length];
        for (int i = 0; i < rows.Columns.Length; i++)
            for (int j = 0; j <= i; j++)
                for (int row = 0; row < rows.Count; row++) squares[i, j] += rows.Columns[i][row] * rows.Columns[j][row];
        return rows.Fit(squares, 0);
    }
}
