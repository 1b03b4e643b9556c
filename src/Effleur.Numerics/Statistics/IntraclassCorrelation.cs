namespace Effleur.Numerics.Statistics;

/// <summary>ICC(2,1): how far single measurements of the same targets agree in absolute terms (Shrout and Fleiss 1979, case 2).</summary>
public static class IntraclassCorrelation
{
    /// <summary>ICC(2,1), at most 1; NaN when there are fewer than two targets or two repeats, or when nothing varies.</summary>
    /// <param name="values">A row for each target, a column for each judge, device or repeat; no gaps.</param>
    public static double AbsoluteAgreement(double[,] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        int rows = values.GetLength(0), columns = values.GetLength(1);
        if (rows < 2 || columns < 2) return double.NaN;
        (double betweenRows, double betweenColumns, double left) = MeanSquares(values, rows, columns);
        double all = betweenRows + ((columns - 1) * left) + (columns * (betweenColumns - left) / rows);
        return all > 0 ? (betweenRows - left) / all : double.NaN;
    }

    private static (double Rows, double Columns, double Left) MeanSquares(double[,] values, int rows, int columns)
    {
        double[] row = new double[rows], column = new double[columns];
        double mean = values.Cast<double>().Average(), total = 0;
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++)
            {
                double off = values[i, j] - mean;
                (row[i], column[j]) = (row[i] + (off / columns), column[j] + (off / rows));
                total += off * off;
            }

        double ofRows = columns * row.Sum(r => r * r), ofColumns = rows * column.Sum(c => c * c);
        double left = Math.Max(0, total - ofRows - ofColumns);
        return (ofRows / (rows - 1), ofColumns / (columns - 1), left / ((rows - 1) * (columns - 1)));
    }
}
