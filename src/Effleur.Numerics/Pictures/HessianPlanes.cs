using System.Numerics;

namespace Effleur.Numerics.Pictures;

/// <summary>
/// Second derivatives of a blurred plane, times σ²: central differences of central differences, as scikit-image's <c>hessian_matrix</c> takes them.
/// Within two pixels of the edge they are 0.
/// </summary>
public sealed class HessianPlanes
{
    private const int Edge = 2;

    /// <summary>Makes room for planes of one size.</summary>
    /// <param name="width">Pixels in a row, at least 5.</param>
    /// <param name="height">Rows, at least 5.</param>
    /// <exception cref="ArgumentOutOfRangeException">Too small to have second differences.</exception>
    public HessianPlanes(int width, int height)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, (2 * Edge) + 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, (2 * Edge) + 1);
        (Width, Height) = (width, height);
        (Xx, Xy, Yy, Blurred) = (new float[width * height], new float[width * height], new float[width * height], new float[width * height]);
    }

    /// <summary>Pixels in a row.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>σ² times the second derivative along the row.</summary>
    public float[] Xx { get; }

    /// <summary>σ² times the mixed derivative.</summary>
    public float[] Xy { get; }

    /// <summary>σ² times the second derivative down the column.</summary>
    public float[] Yy { get; }

    private float[] Blurred { get; }

    /// <summary>Blurs a plane with σ and takes its second derivatives.</summary>
    /// <param name="plane">Width · height values.</param>
    /// <param name="sigma">Standard deviation in pixels.</param>
    public void Take(ReadOnlySpan<float> plane, double sigma)
    {
        new GaussianBlur(sigma).Apply(plane, Blurred, Width, Height);
        for (int y = Edge; y < Height - Edge; y++) TakeRow(y * Width, (float)(sigma * sigma / 4));
    }

    /// <summary>Raises each value to the greater eigenvalue, if that is above it: how much darker the middle of a line is than its sides.</summary>
    /// <param name="response">Width · height values.</param>
    public void RaiseToGreaterEigenvalue(Span<float> response)
    {
        int i = 0;
        for (; i <= response.Length - Vector<float>.Count; i += Vector<float>.Count)
            Vector.Max(new Vector<float>(response[i..]), Greater(new(Xx, i), new(Xy, i), new(Yy, i))).CopyTo(response[i..]);
        for (; i < response.Length; i++)
            response[i] = Math.Max(response[i], ((Xx[i] + Yy[i]) / 2) + MathF.Sqrt(((Xx[i] - Yy[i]) * (Xx[i] - Yy[i]) / 4) + (Xy[i] * Xy[i])));
    }

    /// <summary>The greater eigenvalue of symmetric 2 × 2 matrices.</summary>
    /// <param name="xx">Upper left.</param>
    /// <param name="xy">Beside the diagonal.</param>
    /// <param name="yy">Lower right.</param>
    public static Vector<float> Greater(Vector<float> xx, Vector<float> xy, Vector<float> yy)
    {
        Vector<float> half = (xx - yy) * 0.5f;
        return ((xx + yy) * 0.5f) + Vector.SquareRoot((half * half) + (xy * xy));
    }

    private void TakeRow(int start, float scale)
    {
        float[] f = Blurred;
        int w = Width, i = start + Edge, end = start + w - Edge;
        for (; i <= end - Vector<float>.Count; i += Vector<float>.Count)
        {
            Vector<float> twice = new Vector<float>(f, i) * 2;
            ((new Vector<float>(f, i - 2) + new Vector<float>(f, i + 2) - twice) * scale).CopyTo(Xx, i);
            ((new Vector<float>(f, i - (2 * w)) + new Vector<float>(f, i + (2 * w)) - twice) * scale).CopyTo(Yy, i);
            ((new Vector<float>(f, i - w - 1) - new Vector<float>(f, i - w + 1) - new Vector<float>(f, i + w - 1) + new Vector<float>(f, i + w + 1)) * scale).CopyTo(Xy, i);
        }

        for (; i < end; i++)
        {
            Xx[i] = (f[i - 2] + f[i + 2] - (2 * f[i])) * scale;
            Yy[i] = (f[i - (2 * w)] + f[i + (2 * w)] - (2 * f[i])) * scale;
            Xy[i] = (f[i - w - 1] - f[i - w + 1] - f[i + w - 1] + f[i + w + 1]) * scale;
        }
    }
}
