namespace Effleur.Measurement.Lines;

/// <summary>One texel of a line's middle.</summary>
/// <param name="Texel">y · size + x.</param>
/// <param name="LengthMm">How much of the line it stands for, in the person's millimetres.</param>
/// <param name="Depth">How much darker the line's middle is than its sides, as a natural logarithm of light: 0.1 is about a tenth.</param>
public readonly record struct LinePoint(int Texel, double LengthMm, double Depth);
