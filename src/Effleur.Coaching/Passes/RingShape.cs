namespace Effleur.Coaching.Passes;

/// <summary>A closed path as the picture shows it.</summary>
/// <param name="WidthMm">Width in canonical millimetres.</param>
/// <param name="HeightMm">Height in canonical millimetres.</param>
/// <param name="Spin">1 when it runs from right over down to left (clockwise as seen), −1 the other way.</param>
internal readonly record struct RingShape(double WidthMm, double HeightMm, int Spin)
{
    public double SizeMm => Math.Sqrt((WidthMm * WidthMm) + (HeightMm * HeightMm));
}
