namespace Effleur.Numerics.Statistics;

/// <summary>
/// Squares and products of rows and of rows with the row before, gathered once for every length of gap between them: with these the weighted squares for any ρ cost the
/// same for ten rows as for a million.
/// </summary>
internal sealed class SerialSums
{
    private readonly double[,] _first;
    private readonly Dictionary<int, GapSums> _gaps = [];

    private SerialSums(ScaledRows rows)
    {
        Count = rows.Count;
        _first = new double[rows.Columns.Length, rows.Columns.Length];
    }

    /// <summary>Rows.</summary>
    public int Count { get; }

    public static SerialSums Of(ScaledRows rows, int[] times)
    {
        var sums = new SerialSums(rows);
        int size = rows.Columns.Length;
        for (int i = 0; i < size; i++)
            for (int j = 0; j <= i; j++) sums._first[i, j] = rows.Columns[i][0] * rows.Columns[j][0];
        for (int row = 1; row < rows.Count; row++)
        {
            int gap = Math.Max(1, times[row] - times[row - 1]);
            if (!sums._gaps.TryGetValue(gap, out GapSums? of)) sums._gaps.Add(gap, of = new(size));
            of.Add(rows.Columns, row);
        }

        return sums;
    }

    /// <summary>The rows' squares and products, weighted by the inverse of the errors' correlation.</summary>
    public double[,] Weighted(double rho)
    {
        double[,] all = (double[,])_first.Clone();
        foreach ((int gap, GapSums of) in _gaps) of.AddTo(all, Math.Pow(rho, gap));
        return all;
    }

    /// <summary>Logarithm of the determinant of the errors' correlation.</summary>
    public double LogDeterminant(double rho) => _gaps.Sum(entry => entry.Value.Count * Math.Log(1 - Math.Pow(rho, 2 * entry.Key)));

    private sealed class GapSums(int size)
    {
        private readonly double[,] _here = new double[size, size];
        private readonly double[,] _across = new double[size, size];
        private readonly double[,] _before = new double[size, size];

        public int Count { get; private set; }

        public void Add(double[][] columns, int row)
        {
            Count++;
            for (int i = 0; i < size; i++)
            {
                double here = columns[i][row], before = columns[i][row - 1];
                for (int j = 0; j <= i; j++)
                {
                    double otherHere = columns[j][row], otherBefore = columns[j][row - 1];
                    _here[i, j] += here * otherHere;
                    _across[i, j] += (here * otherBefore) + (before * otherHere);
                    _before[i, j] += before * otherBefore;
                }
            }
        }

        public void AddTo(double[,] all, double alike)
        {
            double fresh = 1 - (alike * alike);
            for (int i = 0; i < size; i++)
                for (int j = 0; j <= i; j++)
                    all[i, j] += (_here[i, j] - (alike * _across[i, j]) + (alike * alike * _before[i, j])) / fresh;
        }
    }
}
