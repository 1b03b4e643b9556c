using Effleur.Numerics.Colour;

namespace Effleur.Testing.Skin;

/// <summary>Lamps as gains of the linear channels, the brightest channel 1: black bodies of six colour temperatures' hues, and a greenish tube.</summary>
public static class Lamps
{
    public static readonly (string Name, LinearRgb Gain)[] Six =
    [
        ("2700 K", OfTemperature(2700)), ("4000 K", OfTemperature(4000)), ("5000 K", OfTemperature(5000)),
        ("6500 K", OfTemperature(6500)), ("9000 K", OfTemperature(9000)), ("greenish tube", new(0.80, 1, 0.62)),
    ];

    public static LinearRgb OfTemperature(double kelvin)
    {
        LinearRgb c = Spectrum.Camera(Spectrum.Flat, Spectrum.Planck(kelvin));
        return (1 / Math.Max(c.R, Math.Max(c.G, c.B))) * c;
    }
}
