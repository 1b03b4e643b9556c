using Effleur.Numerics.Signals;

namespace Effleur.Numerics.Tests.Signals;

public sealed class PeakAndPathTests
{
    [Fact]
    public void Offset_ThreePointsOfAParabola_IsItsVertex() => Assert.Equal(0.3, ParabolicPeak.Offset(-1.69, -0.09, -0.49), 1e-12);

    [Fact]
    public void Offset_NoBend_IsNought() => Assert.Equal(0, ParabolicPeak.Offset(1, 1, 1));

    [Fact]
    public void Spectra_WaveBetweenBins_PeakIsWithinATenthOfABin()
    {
        var spectra = new HannSpectra(300, 3);
        double step = spectra.StepHz(30), hz = 40.37 * step;
        double[] power = spectra.Of([.. Enumerable.Range(0, 300).Select(i => Math.Sin(2 * Math.PI * hz * i / 30))], 0, 100);

        Assert.Equal(40.37, ParabolicPeak.Place(power, power.Index().MaxBy(p => p.Item).Index), 0.1);
    }

    [Fact]
    public void Pair_TwoSignals_AreEachTheirOwnSpectrum()
    {
        Random random = new(8);
        double[] a = [.. Enumerable.Range(0, 64).Select(_ => random.NextDouble())], b = [.. Enumerable.Range(0, 64).Select(_ => random.NextDouble())];
        var spectra = new HannSpectra(64, 2);

        (double[] first, double[] second) = spectra.Pair(a, b, 0, 30);

        for (int k = 0; k < 30; k++)
        {
            Assert.Equal(Power(a, k), first[k], 1e-9);
            Assert.Equal(Power(b, k), second[k], 1e-9);
        }

        static double Power(double[] values, int k)
        {
            double re = 0, im = 0;
            for (int i = 0; i < values.Length; i++)
            {
                double weighted = values[i] * (0.5 - (0.5 * Math.Cos(2 * Math.PI * (i + 0.5) / values.Length))), angle = 2 * Math.PI * k * i / 128;
                (re, im) = (re + (weighted * Math.Cos(angle)), im - (weighted * Math.Sin(angle)));
            }

            return (re * re) + (im * im);
        }
    }

    [Fact]
    public void Find_SmallTables_IsTheBestOfAllPaths()
    {
        Random random = new(2);
        for (int round = 0; round < 50; round++)
        {
            double[][] scores = [.. Enumerable.Range(0, 4).Select(_ => Enumerable.Range(0, 5).Select(_ => random.NextDouble() * 3).ToArray())];

            int[] path = BestPath.Find(scores, 0.4, 2);

            double best = All(4).Where(p => p.Zip(p.Skip(1)).All(s => Math.Abs(s.First - s.Second) <= 2)).Max(p => Worth(scores, p));
            Assert.Equal(best, Worth(scores, path), 1e-12);
        }
    }

    private static double Worth(double[][] scores, int[] path) =>
        path.Select((bin, row) => scores[row][bin]).Sum() - path.Zip(path.Skip(1)).Sum(s => 0.4 * (s.First - s.Second) * (s.First - s.Second));

    private static IEnumerable<int[]> All(int rows) => Enumerable.Range(0, (int)Math.Pow(5, rows)).Select(code => Enumerable.Range(0, rows).Select(r => code / (int)Math.Pow(5, r) % 5).ToArray());
}
