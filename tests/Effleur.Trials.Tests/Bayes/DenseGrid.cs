using Effleur.Trials.Bayes;

namespace Effleur.Trials.Tests.Bayes;

/// <summary>The paired model without any algebra: effect, logarithm of the spread and likeness on a grid, the correlation matrix turned round by Gauss.</summary>
internal sealed class DenseGrid
{
    private readonly List<(double Effect, double Rho, double Weight)> _cells = [];

    public double Mean => Average(cell => cell.Effect);

    public double Sd => Math.Sqrt(Average(cell => Math.Pow(cell.Effect - Mean0, 2)));

    public double Rho => Average(cell => cell.Rho);

    private double Mean0 { get; set; }

    public static DenseGrid Of(double[] d, int[] pairs, PairedPrior prior)
    {
        var grid = new DenseGrid();
        const int Rhos = 60, Spreads = 120, Effects = 240;
        for (int r = 0; r < Rhos; r++)
        {
            double rho = prior.RhoLow + ((prior.RhoHigh - prior.RhoLow) * (r + 0.5) / Rhos);
            (double[,] inverse, double det) = Inverse(d.Length, (i, j) => Math.Pow(rho, Math.Abs(pairs[i] - pairs[j])));
            for (int e = 0; e < Effects; e++)
            {
                double effect = -9 + (20 * (e + 0.5) / Effects), square = 0;
                for (int i = 0; i < d.Length; i++)
                    for (int j = 0; j < d.Length; j++) square += (d[i] - effect) * inverse[i, j] * (d[j] - effect);
                double weight = 0;
                for (int s = 0; s < Spreads; s++)
                {
                    double spread = Math.Exp(-2.5 + (6 * (s + 0.5) / Spreads)), wide = prior.EffectSd * spread;
                    weight += Math.Exp((-square / (2 * spread * spread)) - (effect * effect / (2 * wide * wide))) / (Math.Pow(spread, d.Length) * wide);
                }

                grid._cells.Add((effect, rho, weight / Math.Sqrt(det)));
            }
        }

        grid.Mean0 = grid.Mean;
        return grid;
    }

    public double Above(double value) => Average(cell => cell.Effect > value ? 1 : 0);

    private double Average(Func<(double Effect, double Rho, double Weight), double> of) => _cells.Sum(cell => cell.Weight * of(cell)) / _cells.Sum(cell => cell.Weight);

    private static (double[,] Inverse, double Det) Inverse(int n, Func<int, int, double> entry)
    {
        double[,] a = new double[n, 2 * n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < 2 * n; j++) a[i, j] = j < n ? entry(i, j) : j - n == i ? 1 : 0;
        double det = 1;
        for (int p = 0; p < n; p++)
        {
            double pivot = a[p, p];
            det *= pivot;
            for (int j = 0; j < 2 * n; j++) a[p, j] /= pivot;
            for (int i = 0; i < n; i++)
            {
                if (i == p) continue;
                double times = a[i, p];
                for (int j = 0; j < 2 * n; j++) a[i, j] -= times * a[p, j];
            }
        }

        double[,] inverse = new double[n, n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) inverse[i, j] = a[i, n + j];
        return (inverse, det);
    }
}
