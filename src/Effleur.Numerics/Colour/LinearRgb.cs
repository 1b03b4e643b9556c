namespace Effleur.Numerics.Colour;

/// <summary>Red, green and blue in proportion to light, on the sRGB primaries: 0 is black, 1 the white the picture was made for; above 1 and below 0 are allowed.</summary>
/// <param name="R">Red.</param>
/// <param name="G">Green.</param>
/// <param name="B">Blue.</param>
public readonly record struct LinearRgb(double R, double G, double B)
{
    /// <summary>Relative luminance, by the second row of the sRGB matrix.</summary>
    public double Luminance => (0.21263900587151036 * R) + (0.7151686787677559 * G) + (0.07219231536073371 * B);

    /// <summary>Whether no channel is NaN or infinite.</summary>
    public bool IsFinite => double.IsFinite(R) && double.IsFinite(G) && double.IsFinite(B);

    /// <summary>Channel by channel.</summary>
    public static LinearRgb operator +(LinearRgb a, LinearRgb b) => new(a.R + b.R, a.G + b.G, a.B + b.B);

    /// <summary>Channel by channel.</summary>
    public static LinearRgb operator -(LinearRgb a, LinearRgb b) => new(a.R - b.R, a.G - b.G, a.B - b.B);

    /// <summary>Channel by channel: what a gain for each does.</summary>
    public static LinearRgb operator *(LinearRgb a, LinearRgb b) => new(a.R * b.R, a.G * b.G, a.B * b.B);

    /// <summary>All channels by one factor.</summary>
    public static LinearRgb operator *(double factor, LinearRgb a) => new(factor * a.R, factor * a.G, factor * a.B);

    /// <summary>Channel by channel.</summary>
    public static LinearRgb operator /(LinearRgb a, LinearRgb b) => new(a.R / b.R, a.G / b.G, a.B / b.B);
}
