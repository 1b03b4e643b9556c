using Effleur.Numerics.Geometry;

namespace Effleur.Measurement.Shape;

/// <summary>
/// The irises' width in millimetres of the canonical head, over a recording. Taken along the head's own left–right axis and not as a distance,
/// because noise across the axis makes every distance longer.
/// </summary>
internal sealed class IrisRuler
{
    // Rims of the person's right and left iris (numbering of the face model with irises).
    private static readonly (int Nasal, int Temporal)[] Rims = [(469, 471), (476, 474)];

    private readonly List<double> _widths = [];

    public void Add(ReadOnlySpan<Vector3D> points)
    {
        double sum = 0;
        foreach ((int nasal, int temporal) in Rims) sum += Math.Abs(points[nasal].X - points[temporal].X) / Rims.Length;
        _widths.Add(sum);
    }

    /// <summary>From the median of the frames; null when no width is above 0.</summary>
    /// <param name="effectiveFrames">Independent frames among those added.</param>
    public ShapeScale? Read(double effectiveFrames)
    {
        double[] sorted = [.. _widths.Order()];
        if (sorted.Length == 0 || !(sorted[sorted.Length / 2] > 0)) return null;

        // a median's standard error is √(π/2) of a mean's; the spread by quartiles, which blinks do not widen
        double spread = (sorted[3 * sorted.Length / 4] - sorted[sorted.Length / 4]) / 1.349;
        return ShapeScale.FromIris(sorted[sorted.Length / 2], spread * Math.Sqrt(Math.PI / 2 / effectiveFrames));
    }
}
