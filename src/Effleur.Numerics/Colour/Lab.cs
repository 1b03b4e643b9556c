namespace Effleur.Numerics.Colour;

/// <summary>A colour in CIELAB against D65.</summary>
/// <param name="L">Lightness L*, 0 (black) to 100 (white).</param>
/// <param name="A">a*: red above 0, green below.</param>
/// <param name="B">b*: yellow above 0, blue below.</param>
public readonly record struct Lab(double L, double A, double B)
{
    /// <summary>Whether no figure is NaN or infinite.</summary>
    public bool IsFinite => double.IsFinite(L) && double.IsFinite(A) && double.IsFinite(B);
}
