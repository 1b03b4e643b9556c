using System.Numerics;
using System.Runtime.InteropServices;

namespace Effleur.Numerics.Pictures;

/// <summary>
/// Blurs a plane of floats with a sampled Gaussian, cut at four standard deviations and made to sum to one; beyond the edge the edge's value goes on
/// (what SciPy's <c>gaussian_filter</c> does with <c>mode="nearest"</c>). Two sweeps in one pass: down the columns into one row, then along that row.
/// </summary>
public sealed class GaussianBlur
{
    private readonly float[] _weights;

    /// <summary>Makes the weights.</summary>
    /// <param name="sigma">Standard deviation in pixels, above 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The standard deviation is out of range.</exception>
    public GaussianBlur(double sigma)
    {
        if (!(sigma > 0 && sigma <= 100)) throw new ArgumentOutOfRangeException(nameof(sigma), sigma, "Above 0 to 100 pixels.");
        double[] half = [.. Enumerable.Range(0, (int)((4 * sigma) + 0.5) + 1).Select(k => Math.Exp(-k * k / (2 * sigma * sigma)))];
        double sum = (2 * half.Sum()) - 1;
        _weights = [.. half.Select(w => (float)(w / sum))];
    }

    /// <summary>Pixels to either side that count.</summary>
    public int Radius => _weights.Length - 1;

    /// <summary>Blurs a plane.</summary>
    /// <param name="source">width · height values, row by row.</param>
    /// <param name="result">As many; may not be the source.</param>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows.</param>
    /// <exception cref="ArgumentException">The planes do not have width · height values.</exception>
    public void Apply(ReadOnlySpan<float> source, Span<float> result, int width, int height)
    {
        if (width < 1 || height < 1 || source.Length != width * height || result.Length != source.Length) throw new ArgumentException($"Expected two planes of {width} times {height} values.", nameof(source));
        float[] room = new float[width + (2 * Radius) + Vector<float>.Count];
        Span<float> row = room.AsSpan(Radius, width);
        for (int y = 0; y < height; y++)
        {
            Down(source, row, width, height, y);
            room.AsSpan(0, Radius).Fill(row[0]);
            room.AsSpan(Radius + width).Fill(row[^1]);
            Along(room, result.Slice(y * width, width));
        }
    }

    private void Down(ReadOnlySpan<float> source, Span<float> row, int width, int height, int y)
    {
        ReadOnlySpan<float> middle = source.Slice(y * width, width);
        for (int x = 0; x < width; x++) row[x] = 0;
        AddPair(row, middle, middle, _weights[0] / 2);
        int k = 1;
        for (; k + 1 < _weights.Length; k += 2)
            AddPairs(row, Row(source, width, height, y - k), Row(source, width, height, y + k), _weights[k], Row(source, width, height, y - k - 1), Row(source, width, height, y + k + 1), _weights[k + 1]);
        if (k < _weights.Length) AddPair(row, Row(source, width, height, y - k), Row(source, width, height, y + k), _weights[k]);
    }

    private static ReadOnlySpan<float> Row(ReadOnlySpan<float> plane, int width, int height, int y) => plane.Slice(Math.Clamp(y, 0, height - 1) * width, width);

    private static void AddPair(Span<float> row, ReadOnlySpan<float> above, ReadOnlySpan<float> below, float weight)
    {
        int x = 0;
        for (var w = new Vector<float>(weight); x <= row.Length - Vector<float>.Count; x += Vector<float>.Count)
            Vector.FusedMultiplyAdd(w, new Vector<float>(above[x..]) + new Vector<float>(below[x..]), new Vector<float>(row[x..])).CopyTo(row[x..]);
        for (; x < row.Length; x++) row[x] += weight * (above[x] + below[x]);
    }

    // Two taps at a time: half the writes to the row.
    private static void AddPairs(Span<float> row, ReadOnlySpan<float> a0, ReadOnlySpan<float> b0, float w0, ReadOnlySpan<float> a1, ReadOnlySpan<float> b1, float w1)
    {
        int x = 0;
        Vector<float> first = new(w0), second = new(w1);
        for (; x <= row.Length - Vector<float>.Count; x += Vector<float>.Count)
        {
            Vector<float> sum = Vector.FusedMultiplyAdd(first, new Vector<float>(a0[x..]) + new Vector<float>(b0[x..]), new Vector<float>(row[x..]));
            Vector.FusedMultiplyAdd(second, new Vector<float>(a1[x..]) + new Vector<float>(b1[x..]), sum).CopyTo(row[x..]);
        }

        for (; x < row.Length; x++) row[x] += (w0 * (a0[x] + b0[x])) + (w1 * (a1[x] + b1[x]));
    }

    // Four vectors at once keep both multipliers busy; the last few pixels are done on their own.
    private void Along(float[] padded, Span<float> result)
    {
        int n = Vector<float>.Count, x = 0;
        ref float from = ref MemoryMarshal.GetArrayDataReference(padded);
        for (; x <= result.Length - (4 * n); x += 4 * n)
        {
            Vector<float> s0 = default, s1 = default, s2 = default, s3 = default;
            for (int k = Radius; k >= 0; k--)
            {
                var w = new Vector<float>(k == 0 ? _weights[0] / 2 : _weights[k]);
                nuint l = (nuint)(x + Radius - k), r = (nuint)(x + Radius + k);
                s0 = Vector.FusedMultiplyAdd(w, Vector.LoadUnsafe(ref from, l) + Vector.LoadUnsafe(ref from, r), s0);
                s1 = Vector.FusedMultiplyAdd(w, Vector.LoadUnsafe(ref from, l + (nuint)n) + Vector.LoadUnsafe(ref from, r + (nuint)n), s1);
                s2 = Vector.FusedMultiplyAdd(w, Vector.LoadUnsafe(ref from, l + (nuint)(2 * n)) + Vector.LoadUnsafe(ref from, r + (nuint)(2 * n)), s2);
                s3 = Vector.FusedMultiplyAdd(w, Vector.LoadUnsafe(ref from, l + (nuint)(3 * n)) + Vector.LoadUnsafe(ref from, r + (nuint)(3 * n)), s3);
            }

            s0.CopyTo(result[x..]);
            s1.CopyTo(result[(x + n)..]);
            s2.CopyTo(result[(x + (2 * n))..]);
            s3.CopyTo(result[(x + (3 * n))..]);
        }

        for (; x < result.Length; x++) result[x] = One(padded, x);
    }

    private float One(float[] padded, int x)
    {
        float sum = _weights[0] * padded[x + Radius];
        for (int k = 1; k <= Radius; k++) sum += _weights[k] * (padded[x + Radius - k] + padded[x + Radius + k]);
        return sum;
    }
}
