using Effleur.Numerics.Geometry;
using MathNet.Numerics.LinearAlgebra;

namespace Effleur.Numerics.Tests.Geometry;

/// <summary>The robust fit once more, point by point: Kabsch's rotation by MathNet's singular values, and the median by sorting.</summary>
internal sealed class SlowSimilarityFit
{
    private readonly Vector3D[] _from;
    private readonly Vector3D[] _to;
    private double _scale;
    private Matrix<double> _rotation = Matrix<double>.Build.DenseIdentity(3);
    private Vector<double> _shift = Vector<double>.Build.Dense(3);

    public SlowSimilarityFit(Vector3D[] from, Vector3D[] to, double[] priorWeights, int rounds, double floor)
    {
        (_from, _to) = (from, to);
        Fit(priorWeights);
        for (int round = 0; round < rounds; round++)
        {
            double[] misfits = [.. from.Select((p, i) => (Dense(to[i]) - Dense(Apply(p))).L2Norm())];
            MedianMisfit = misfits.Order().ElementAt(misfits.Length / 2);
            double cut = Math.Max(2 * MedianMisfit, floor);
            Fit([.. priorWeights.Select((w, i) => w / (1 + Math.Pow(misfits[i] / cut, 2)))]);
        }
    }

    public double MedianMisfit { get; private set; }

    public Vector3D Apply(Vector3D point)
    {
        Vector<double> image = (_scale * _rotation * Dense(point)) + _shift;
        return new(image[0], image[1], image[2]);
    }

    private static Vector<double> Dense(Vector3D v) => Vector<double>.Build.Dense([v.X, v.Y, v.Z]);

    private static Vector<double> Mean(Vector3D[] points, double[] weights) =>
        points.Select((p, i) => weights[i] * Dense(p)).Aggregate((a, b) => a + b) / weights.Sum();

    private void Fit(double[] weights)
    {
        Vector<double> meanFrom = Mean(_from, weights), meanTo = Mean(_to, weights);
        Matrix<double> a = Matrix<double>.Build.DenseOfRowVectors(_from.Select(p => Dense(p) - meanFrom));
        Matrix<double> b = Matrix<double>.Build.DenseOfRowVectors(_to.Select(p => Dense(p) - meanTo));
        Matrix<double> w = Matrix<double>.Build.DenseOfDiagonalArray(weights);
        var svd = (b.Transpose() * w * a).Svd();
        Matrix<double> proper = Matrix<double>.Build.DenseOfDiagonalArray([1, 1, Math.Sign((svd.U * svd.VT).Determinant())]);
        _rotation = svd.U * proper * svd.VT;
        _scale = (_rotation.Transpose() * b.Transpose() * w * a).Trace() / (a.Transpose() * w * a).Trace();
        _shift = meanTo - (_scale * _rotation * meanFrom);
    }
}
