using Effleur.Numerics.Colour;

namespace Effleur.Measurement.Colour;

/// <summary>Least squares of a chart's patches on a 3×3 matrix, dark patches counting as much to the eye as light ones.</summary>
/// <param name="Matrix">From seen to known.</param>
/// <param name="ErrorShare">Root mean square of what is left, as a share of the patches' luminance.</param>
/// <param name="IsSound">Whether the patches were enough.</param>
internal readonly record struct ChartFit(ChannelMatrix Matrix, double ErrorShare, bool IsSound)
{
    // Nine unknowns from three figures a patch: twice as many figures as unknowns (chosen).
    private const int FewestPatches = 6;

    // Weight 1 / (Y + this)²: shares of luminance down to about L* 25, differences below (chosen).
    private const double Foot = 0.05;

    // Patches of one hue leave the normal equations with no solution worth having (chosen).
    private const double LeastDeterminant = 1e-9;

    public static ChartFit Of(ReadOnlySpan<ChartPatch> patches)
    {
        LinearRgb[] normal = new LinearRgb[3], right = new LinearRgb[3];
        foreach (ChartPatch p in patches)
        {
            double weight = Weight(p);
            Add(normal, weight, p.Seen, p.Seen);
            Add(right, weight, p.Seen, p.Known);
        }

        if (patches.Length < FewestPatches || !Invert(normal, out ChannelMatrix inverse)) return new(ChannelMatrix.Identity, 1, false);
        LinearRgb red = inverse.Apply(Column(right, c => c.R)), green = inverse.Apply(Column(right, c => c.G)), blue = inverse.Apply(Column(right, c => c.B));
        var matrix = new ChannelMatrix(red, green, blue);
        double left = Left(patches, matrix);
        return new(matrix, left, double.IsFinite(left) && red.IsFinite && green.IsFinite && blue.IsFinite);
    }

    private static double Weight(ChartPatch p) => 1 / ((p.Known.Luminance + Foot) * (p.Known.Luminance + Foot));

    private static void Add(LinearRgb[] rows, double weight, LinearRgb seen, LinearRgb other)
    {
        rows[0] += weight * seen.R * other;
        rows[1] += weight * seen.G * other;
        rows[2] += weight * seen.B * other;
    }

    private static LinearRgb Column(LinearRgb[] rows, Func<LinearRgb, double> of) => new(of(rows[0]), of(rows[1]), of(rows[2]));

    private static bool Invert(LinearRgb[] m, out ChannelMatrix inverse)
    {
        LinearRgb a = m[0], b = m[1], c = m[2], bc = Cross(b, c), ca = Cross(c, a), ab = Cross(a, b);
        double determinant = (a.R * bc.R) + (a.G * bc.G) + (a.B * bc.B), size = (a.R + b.G + c.B) / 3;
        inverse = new((1 / determinant) * new LinearRgb(bc.R, ca.R, ab.R), (1 / determinant) * new LinearRgb(bc.G, ca.G, ab.G), (1 / determinant) * new LinearRgb(bc.B, ca.B, ab.B));
        return determinant > LeastDeterminant * size * size * size;
    }

    private static LinearRgb Cross(LinearRgb a, LinearRgb b) => new((a.G * b.B) - (a.B * b.G), (a.B * b.R) - (a.R * b.B), (a.R * b.G) - (a.G * b.R));

    private static double Left(ReadOnlySpan<ChartPatch> patches, ChannelMatrix matrix)
    {
        double sum = 0;
        foreach (ChartPatch p in patches)
        {
            LinearRgb off = matrix.Apply(p.Seen) - p.Known;
            sum += Weight(p) * ((off.R * off.R) + (off.G * off.G) + (off.B * off.B)) / 3;
        }

        return Math.Sqrt(sum / patches.Length);
    }
}
