using Effleur.Numerics.Geometry;

namespace Effleur.Measurement.Shape;

/// <summary>How much the landmarks of one frame tell that those before did not: the autocorrelation over all coordinates together, which one series alone could not give so exactly.</summary>
internal sealed class FrameCorrelation
{
    // Correlations beyond two seconds of frames are not looked for (chosen: a trembling model or a breath is over by then).
    private const int MostLags = 60;

    private readonly double[] _correlation;
    private readonly int _frames;

    private FrameCorrelation(double[] correlation, int frames) => (_correlation, _frames) = (correlation, frames);

    /// <summary>Independent frames that would tell as much, 1 to the number of frames.</summary>
    public double EffectiveFrames => Math.Clamp(1 / MeanVariance(_frames), 1, _frames);

    /// <param name="frames">Faces laid on each other, at least 4.</param>
    public static FrameCorrelation Of(IReadOnlyList<Vector3D[]> frames)
    {
        int n = frames.Count, lags = Math.Min(MostLags, n / 4), points = frames[0].Length;
        double[] sums = new double[lags + 1], x = new double[n], y = new double[n], z = new double[n];
        for (int p = 0; p < points; p++)
        {
            for (int f = 0; f < n; f++) (x[f], y[f], z[f]) = (frames[f][p].X, frames[f][p].Y, frames[f][p].Z);
            AddLags(x, sums);
            AddLags(y, sums);
            AddLags(z, sums);
        }

        return new(sums[0] > 0 ? UpToNoise([.. sums.Select(sum => sum / sums[0])]) : [1], n);
    }

    /// <summary>Variance of the mean of so many successive frames, as a share of one frame's.</summary>
    public double MeanVariance(int frames)
    {
        double sum = 1;
        for (int lag = 1; lag < Math.Min(frames, _correlation.Length); lag++) sum += 2 * (1 - ((double)lag / frames)) * _correlation[lag];
        return sum / frames;
    }

    private static void AddLags(double[] series, double[] sums)
    {
        double mean = 0;
        foreach (double value in series) mean += value / series.Length;
        for (int i = 0; i < series.Length; i++) series[i] -= mean;
        for (int lag = 0; lag < sums.Length; lag++)
        {
            double sum = 0;
            for (int i = lag; i < series.Length; i++) sum += series[i] * series[i - lag];
            sums[lag] += sum;
        }
    }

    /// <summary>Cut where two neighbours together are no longer positive (Geyer, Statistical Science 7, 473, 1992): what follows is noise.</summary>
    private static double[] UpToNoise(double[] correlation)
    {
        int end = 1;
        while (end + 1 < correlation.Length && correlation[end] + correlation[end + 1] > 0) end += 2;
        return correlation[..end];
    }
}
