namespace Effleur.Measurement.Colour;

/// <summary>How many texels or samples of skin have a channel at its end.</summary>
/// <param name="Seen">All that were looked at.</param>
/// <param name="Bright">Of these, with a channel at 255.</param>
/// <param name="Dark">Of these, with a channel at 0.</param>
public readonly record struct ClippedSkin(double Seen, double Bright, double Dark)
{
    /// <summary>Both together.</summary>
    public ClippedSkin With(ClippedSkin other) => new(Seen + other.Seen, Bright + other.Bright, Dark + other.Dark);
}
