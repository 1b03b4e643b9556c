namespace Effleur.Coaching.Recognition;

/// <summary>How far a swing reaches in which direction: variances in the picture's plane, mm².</summary>
internal readonly record struct Spread(double XX, double XY, double YY)
{
    // What is left of a still fingertip's noise (chosen, 1 mm): spreads below it are alike.
    private const double NoiseMm2 = 1;

    /// <summary>Distance of Bhattacharyya between two swings around the same middle; 0 for equal ones.</summary>
    public double DistanceTo(Spread other)
    {
        double own = Determinant(XX, XY, YY), theirs = Determinant(other.XX, other.XY, other.YY);
        double both = Determinant((XX + other.XX) / 2, (XY + other.XY) / 2, (YY + other.YY) / 2);
        return Math.Log(both / Math.Sqrt(own * theirs)) / 2;
    }

    private static double Determinant(double xx, double xy, double yy) => Math.Max(NoiseMm2 * NoiseMm2, ((xx + NoiseMm2) * (yy + NoiseMm2)) - (xy * xy));
}
