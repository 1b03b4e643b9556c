using Effleur.Numerics.Geometry;

namespace Effleur.Measurement.Shape;

/// <summary>Mean of points over frames without each coordinate's lowest and highest quarter: one frame in five may be anything.</summary>
internal static class TrimmedMean
{
    /// <param name="frames">As many points in each.</param>
    /// <param name="from">First frame.</param>
    /// <param name="to">One after the last; above <paramref name="from"/>.</param>
    public static Vector3D[] Of(IReadOnlyList<Vector3D[]> frames, int from, int to)
    {
        var mean = new Vector3D[frames[from].Length];
        double[] x = new double[to - from], y = new double[to - from], z = new double[to - from];
        for (int i = 0; i < mean.Length; i++)
        {
            for (int f = from; f < to; f++) (x[f - from], y[f - from], z[f - from]) = (frames[f][i].X, frames[f][i].Y, frames[f][i].Z);
            mean[i] = new(Of(x), Of(y), Of(z));
        }

        return mean;
    }

    /// <summary>Sorts the values.</summary>
    public static double Of(Span<double> values)
    {
        values.Sort();
        int cut = values.Length / 4;
        double sum = 0;
        foreach (double value in values[cut..^cut]) sum += value;
        return sum / (values.Length - (2 * cut));
    }
}
