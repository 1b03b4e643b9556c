using Effleur.Numerics.Pictures;

namespace Effleur.Measurement.Lines;

/// <summary>The fine texture of the skin: what is left between two blurs, structures of half a millimetre to two (docs/methods/texture-energy.md).</summary>
public static class TextureBand
{
    /// <summary>Standard deviation of the finer blur, mm: half of a wave of 1 mm passes (λ √(ln 2 / 2) / π).</summary>
    public const double FinerMm = 0.1874;

    /// <summary>Standard deviation of the coarser blur, mm: half of a wave of 4 mm passes.</summary>
    public const double CoarserMm = 0.7495;

    /// <summary>How much of a wave's height the band passes, 0 to 1.</summary>
    /// <param name="waveMm">Length of the wave, mm.</param>
    public static double Gain(double waveMm) => Passed(FinerMm / waveMm) - Passed(CoarserMm / waveMm);

    /// <summary>The band of a plane of light.</summary>
    internal static float[] Of(float[] light, int size, double texelMm)
    {
        float[] finer = new float[light.Length], coarser = new float[light.Length];
        new GaussianBlur(FinerMm / texelMm).Apply(light, finer, size, size);
        new GaussianBlur(CoarserMm / texelMm).Apply(light, coarser, size, size);
        for (int t = 0; t < finer.Length; t++) finer[t] -= coarser[t];
        return finer;
    }

    private static double Passed(double sigmaWaves) => Math.Exp(-2 * Math.Pow(Math.PI * sigmaWaves, 2));
}
