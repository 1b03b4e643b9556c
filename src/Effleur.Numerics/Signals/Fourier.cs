using System.Numerics;

namespace Effleur.Numerics.Signals;

/// <summary>
/// The discrete Fourier transform of one length, by halving (Cooley and Tukey, Math. Comput. 19, 297, 1965), with its turning factors kept:
/// X[k] = Σ x[n]·e^(−2πi·k·n/length).
/// </summary>
public sealed class Fourier
{
    private readonly Complex[] _turns;

    /// <summary>Prepares transforms of one length.</summary>
    /// <param name="length">A power of two, 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is none.</exception>
    public Fourier(int length)
    {
        if (length < 2 || !BitOperations.IsPow2(length)) throw new ArgumentOutOfRangeException(nameof(length), length, "Expected a power of two, 2 or more.");
        Length = length;
        _turns = new Complex[length / 2];
        for (int k = 0; k < _turns.Length; k++) _turns[k] = Complex.FromPolarCoordinates(1, -2 * Math.PI * k / length);
    }

    /// <summary>Values of one transform.</summary>
    public int Length { get; }

    /// <summary>The length of the transform that holds so many values.</summary>
    public static Fourier Holding(int count) => new((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, count)));

    /// <summary>Transforms in place.</summary>
    /// <exception cref="ArgumentException">There are not <see cref="Length"/> values.</exception>
    public void Transform(Span<Complex> values)
    {
        if (values.Length != Length) throw new ArgumentException($"This transform takes {Length} values.", nameof(values));
        Reorder(values);
        for (int half = 1; half < Length; half *= 2)
        {
            int stride = Length / (2 * half);
            for (int start = 0; start < Length; start += 2 * half) Join(values.Slice(start, half), values.Slice(start + half, half), stride);
        }
    }

    /// <summary>Transforms back in place: undoes <see cref="Transform"/>.</summary>
    /// <exception cref="ArgumentException">There are not <see cref="Length"/> values.</exception>
    public void Invert(Span<Complex> values)
    {
        foreach (ref Complex value in values) value = Complex.Conjugate(value);
        Transform(values);
        foreach (ref Complex value in values) value = new(value.Real / Length, -value.Imaginary / Length);
    }

    private static void Reorder(Span<Complex> values)
    {
        for (int i = 1, j = 0; i < values.Length; i++)
        {
            int bit = values.Length / 2;
            for (; (j & bit) != 0; bit /= 2) j ^= bit;
            j ^= bit;
            if (i < j) (values[i], values[j]) = (values[j], values[i]);
        }
    }

    private void Join(Span<Complex> even, Span<Complex> odd, int stride)
    {
        for (int k = 0; k < even.Length; k++)
        {
            Complex turn = _turns[k * stride], a = even[k], b = odd[k];
            // written out: the library's product guards against infinities and costs three times as much
            double re = (turn.Real * b.Real) - (turn.Imaginary * b.Imaginary), im = (turn.Real * b.Imaginary) + (turn.Imaginary * b.Real);
            even[k] = new(a.Real + re, a.Imaginary + im);
            odd[k] = new(a.Real - re, a.Imaginary - im);
        }
    }
}
