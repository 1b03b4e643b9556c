using Effleur.Numerics.Colour;

namespace Effleur.Measurement.Colour;

/// <summary>A 3×3 matrix over linear channels; each row makes one channel.</summary>
/// <param name="Red">Shares of red, green and blue in the new red.</param>
/// <param name="Green">In the new green.</param>
/// <param name="Blue">In the new blue.</param>
public readonly record struct ChannelMatrix(LinearRgb Red, LinearRgb Green, LinearRgb Blue)
{
    /// <summary>Changes nothing.</summary>
    public static ChannelMatrix Identity { get; } = Diagonal(new(1, 1, 1));

    /// <summary>A gain for each channel.</summary>
    public static ChannelMatrix Diagonal(LinearRgb gain) => new(new(gain.R, 0, 0), new(0, gain.G, 0), new(0, 0, gain.B));

    /// <summary>The new colour.</summary>
    public LinearRgb Apply(LinearRgb c) => new(Dot(Red, c), Dot(Green, c), Dot(Blue, c));

    private static double Dot(LinearRgb a, LinearRgb b) => (a.R * b.R) + (a.G * b.G) + (a.B * b.B);
}
