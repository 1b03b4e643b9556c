using Effleur.Numerics.Colour;

namespace Effleur.Measurement.Colour;

/// <summary>How light skin is, by its individual typology angle (docs/methods/ita.md).</summary>
public static class SkinTone
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "ita";

    // Classes' bounds of Chardon et al. 1991 and Del Bino et al. 2006: below 10° brown, at −30° and below dark.
    private const double Brown = 10;
    private const double Dark = -30;

    /// <summary>atan((L* − 50) / b*) in degrees, −90 to 90; NaN when b* is not above 0, as no skin's is.</summary>
    public static double Ita(Lab c) => c.B > 0 ? Math.Atan((c.L - 50) / c.B) * 180 / Math.PI : double.NaN;

    /// <summary>How far redness can be trusted on skin of an angle: melanin hides it (chosen: 1, on brown skin 0.7, on dark 0.4; the last is low confidence).</summary>
    /// <param name="ita">°; NaN counts as brown.</param>
    public static double RednessTrust(double ita) => ita > Brown ? 1 : ita <= Dark ? 0.4 : 0.7;
}
