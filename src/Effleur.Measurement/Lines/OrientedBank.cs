using System.Numerics;
using Effleur.Numerics.Pictures;

namespace Effleur.Measurement.Lines;

/// <summary>
/// Second derivatives in eight directions, each averaged along the line it would belong to: a line goes on in its own direction, a pore does not.
/// The join with the Hessian: √(R · O), R the greater eigenvalue and O the best direction's average, where both agree on the direction.
/// </summary>
internal sealed class OrientedBank
{
    private const int Directions = 8;
    private const int Taps = 2;

    // Chosen: taps every 1.5 σ under a Gaussian of 2 σ: the blurred plane does not change faster, and 3 σ to either side is what a short line has.
    private const double TapSigmas = 1.5, AlongSigmas = 2;

    // Chosen: cos 2·22.5°: the Hessian's direction is that of the bank or within one step of it.
    private const float Agreement = 0.7f;

    // Rows done for all directions before going on: what they need stays in the processor's cache.
    private const int BandRows = 32;

    private static readonly float[] Weights = TapWeights();
    private readonly HessianPlanes _planes;
    private readonly float[] _across;
    private readonly float[] _best;

    /// <summary>Makes room beside the Hessian's planes.</summary>
    public OrientedBank(HessianPlanes planes) =>
        (_planes, _across, _best) = (planes, new float[planes.Width * planes.Height], new float[planes.Width * planes.Height]);

    /// <summary>Raises a field to what joins at one scale.</summary>
    public void Raise(LineField field, double sigma)
    {
        int reach = (int)Math.Ceiling(Taps * TapSigmas * sigma) + 1;
        Array.Clear(_best);
        for (int top = reach; top < _planes.Height - reach; top += BandRows)
        {
            int bottom = Math.Min(top + BandRows, _planes.Height - reach);
            for (int d = 0; d < Directions; d++) Direct(d * Math.PI / Directions, top, bottom, reach, sigma);
            Join(field, top * _planes.Width, bottom * _planes.Width);
        }
    }

    private static float[] TapWeights()
    {
        double[] weights = [.. Enumerable.Range(-Taps, (2 * Taps) + 1).Select(k => Math.Exp(-Math.Pow(k * TapSigmas / AlongSigmas, 2) / 2))];
        return [.. weights.Select(w => (float)(w / weights.Sum()))];
    }

    // The normal's angle: 0 is along the row.
    private void Direct(double angle, int top, int bottom, int reach, double sigma)
    {
        int width = _planes.Width;
        Across(angle, (top - reach) * width, (bottom + reach) * width);
        Span<int> steps = stackalloc int[(2 * Taps) + 1];
        for (int k = -Taps; k <= Taps; k++)
        {
            double far = k * TapSigmas * sigma;
            steps[k + Taps] = ((int)Math.Round(far * Math.Cos(angle)) * width) - (int)Math.Round(far * Math.Sin(angle));
        }

        for (int y = top; y < bottom; y++) Along(steps, angle, (y * width) + reach, ((y + 1) * width) - reach);
    }

    private void Across(double angle, int start, int end)
    {
        float cc = (float)Math.Pow(Math.Cos(angle), 2), ss = 1 - cc, cs = (float)Math.Sin(2 * angle);
        int i = start;
        for (; i <= end - Vector<float>.Count; i += Vector<float>.Count)
            ((new Vector<float>(_planes.Xx, i) * cc) + (new Vector<float>(_planes.Xy, i) * cs) + (new Vector<float>(_planes.Yy, i) * ss)).CopyTo(_across, i);
        for (; i < end; i++) _across[i] = (_planes.Xx[i] * cc) + (_planes.Xy[i] * cs) + (_planes.Yy[i] * ss);
    }

    // The best so far is kept only where the Hessian's own direction agrees. The few texels over the row's end are beside the face.
    private void Along(ReadOnlySpan<int> steps, double angle, int start, int end)
    {
        Vector<float> cos = new((float)Math.Cos(2 * angle)), sin = new((float)Math.Sin(2 * angle)), least = new(Agreement);
        Vector<float> w0 = new(Weights[0]), w1 = new(Weights[1]), w2 = new(Weights[2]);
        for (int i = start; i < end; i += Vector<float>.Count)
        {
            Vector<float> sum = w0 * (new Vector<float>(_across, i + steps[0]) + new Vector<float>(_across, i + steps[4]));
            sum = Vector.FusedMultiplyAdd(w1, new Vector<float>(_across, i + steps[1]) + new Vector<float>(_across, i + steps[3]), sum);
            sum = Vector.FusedMultiplyAdd(w2, new Vector<float>(_across, i), sum);
            Vector<float> difference = new Vector<float>(_planes.Xx, i) - new Vector<float>(_planes.Yy, i), twice = new Vector<float>(_planes.Xy, i) * 2;
            Vector<float> agreed = (cos * difference) + (sin * twice), whole = (difference * difference) + (twice * twice);
            Vector<int> isAgreed = Vector.GreaterThanOrEqual(agreed, Vector.SquareRoot(whole) * least);
            var best = new Vector<float>(_best, i);
            Vector.ConditionalSelect(isAgreed, Vector.Max(best, sum), best).CopyTo(_best, i);
        }
    }

    private void Join(LineField field, int start, int end)
    {
        for (int i = start; i <= end - Vector<float>.Count; i += Vector<float>.Count)
        {
            Vector<float> xx = new(_planes.Xx, i), xy = new(_planes.Xy, i), yy = new(_planes.Yy, i), strength = new(field.Strength, i);
            Vector<float> joined = Vector.SquareRoot(Vector.Max(Vector<float>.Zero, HessianPlanes.Greater(xx, xy, yy)) * new Vector<float>(_best, i));
            Vector<int> isBetter = Vector.GreaterThan(joined, strength);
            Vector.ConditionalSelect(isBetter, joined, strength).CopyTo(field.Strength, i);
            Vector.ConditionalSelect(isBetter, xx - yy, new Vector<float>(field.Cos, i)).CopyTo(field.Cos, i);
            Vector.ConditionalSelect(isBetter, xy * 2, new Vector<float>(field.Sin, i)).CopyTo(field.Sin, i);
        }
    }
}
