namespace Effleur.Numerics.Colour;

/// <summary>CIE 1931 tristimulus values, with Y = 1 for the white.</summary>
/// <param name="X">X.</param>
/// <param name="Y">Relative luminance.</param>
/// <param name="Z">Z.</param>
public readonly record struct Xyz(double X, double Y, double Z);
