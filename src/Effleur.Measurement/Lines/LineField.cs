using Effleur.Numerics.Pictures;

namespace Effleur.Measurement.Lines;

/// <summary>For each texel, how strongly it is a dark line at its best scale, and the line's direction.</summary>
internal sealed class LineField
{
    /// <summary>Standard deviations, in millimetres on the face (chosen: a line is 1.4 σ to either side: from what a good webcam can hold to a fold).</summary>
    public static readonly double[] ScalesMm = [0.3, 0.5, 0.9, 1.5];

    private LineField(int size) => (Strength, Cos, Sin) = (new float[size * size], new float[size * size], new float[size * size]);

    /// <summary>√(R · O), 0 and above, as a logarithm of light times <see cref="RidgeMeasure.BestGain"/> at the best.</summary>
    public float[] Strength { get; }

    /// <summary>Cosine of twice the normal's angle, times any positive number.</summary>
    public float[] Cos { get; }

    /// <summary>Sine of twice the normal's angle, times the same number.</summary>
    public float[] Sin { get; }

    /// <summary>Looks for lines at every scale.</summary>
    /// <param name="light">Light less its surroundings, size² values.</param>
    /// <param name="size">Side in texels.</param>
    /// <param name="texelMm">Millimetres to a texel.</param>
    public static LineField Of(float[] light, int size, double texelMm)
    {
        var field = new LineField(size);
        var planes = new HessianPlanes(size, size);
        var bank = new OrientedBank(planes);
        foreach (double mm in ScalesMm)
        {
            double sigma = mm / texelMm;
            planes.Take(light, sigma);
            bank.Raise(field, sigma);
        }

        return field;
    }
}
