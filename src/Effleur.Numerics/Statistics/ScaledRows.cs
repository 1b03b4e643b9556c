namespace Effleur.Numerics.Statistics;

/// <summary>A model's rows with every column brought to size 1 and the outcome about its mean, so that units cost no digits.</summary>
internal sealed class ScaledRows
{
    private readonly double[] _scales;
    private readonly double _level;

    private ScaledRows(double[][] columns, double[] scales, double level) => (Columns, _scales, _level) = (columns, scales, level);

    /// <summary>The constant, the columns, and the outcome last.</summary>
    public double[][] Columns { get; }

    /// <summary>How many rows.</summary>
    public int Count => Columns[0].Length;

    /// <summary>The rows; null when the outcome does not vary or a column is all nought.</summary>
    public static ScaledRows? Of(IReadOnlyList<double[]> columns, double[] outcome)
    {
        double level = Moments.Of(outcome).Mean;
        double[] constant = new double[outcome.Length];
        Array.Fill(constant, 1);
        double[][] all = [constant, .. columns, [.. outcome.Select(value => value - level)]];
        double[] scales = [.. all.Select(column => column.Max(Math.Abs))];
        if (scales.Any(scale => !(scale > 0) || !double.IsFinite(scale))) return null;
        return new([.. all.Select((column, i) => Divided(column, scales[i]))], scales, level);
    }

    /// <summary>The fit from the rows' (weighted) squares and products; null when a column is made of the others or nothing is left free.</summary>
    public LinearFit? Fit(double[,] squares, double rho)
    {
        int columns = Columns.Length - 1;
        double freedom = Count - columns;
        if (!(freedom > 0) || !Cholesky.Factor(squares, free: 1)) return null;
        double[] right = new double[columns];
        for (int i = 0; i < columns; i++) right[i] = squares[columns, i];
        double[] solved = Cholesky.SolveUpper(squares, right), inverse = Cholesky.InverseDiagonal(squares, columns);
        double sigma = squares[columns, columns] / Math.Sqrt(freedom);
        double[] coefficients = [.. solved.Select((value, i) => value * _scales[columns] / _scales[i])];
        coefficients[0] += _level;
        return new(
            [.. coefficients], [.. inverse.Select((value, i) => Math.Sqrt(value) * sigma * _scales[columns] / _scales[i])], freedom, sigma * _scales[columns], rho);
    }

    private static double[] Divided(double[] column, double scale) => [.. column.Select(value => value / scale)];
}
