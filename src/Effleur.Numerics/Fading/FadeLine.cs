namespace Effleur.Numerics.Fading;

/// <summary>The best base and rise for one half-life: weighted least squares of a straight line over what is left of the rise.</summary>
/// <param name="HalfLife">Minutes.</param>
/// <param name="Base">Where it settles.</param>
/// <param name="Rise">What it was above that at time 0.</param>
/// <param name="Misfit">Sum of squared distances in standard errors.</param>
internal readonly record struct FadeLine(double HalfLife, double Base, double Rise, double Misfit)
{
    public static FadeLine Of(ReadOnlySpan<FadePoint> points, double halfLife)
    {
        double weights = 0, x = 0, y = 0, xx = 0, xy = 0;
        foreach (FadePoint p in points)
        {
            double left = Left(p, halfLife), weight = 1 / (p.StandardError * p.StandardError);
            (weights, x, y) = (weights + weight, x + (weight * left), y + (weight * p.Value));
            (xx, xy) = (xx + (weight * left * left), xy + (weight * left * p.Value));
        }

        double spread = xx - (x * x / weights);
        double rise = spread > 0 ? (xy - (x * y / weights)) / spread : 0, level = (y - (rise * x)) / weights, misfit = 0;
        foreach (FadePoint p in points) misfit += Math.Pow((p.Value - level - (rise * Left(p, halfLife))) / p.StandardError, 2);
        return new(halfLife, level, rise, misfit);
    }

    /// <summary>Misfit of no fading at all: one level.</summary>
    public static double Flat(ReadOnlySpan<FadePoint> points)
    {
        double weights = 0, sum = 0, misfit = 0;
        foreach (FadePoint p in points) (weights, sum) = (weights + Math.Pow(p.StandardError, -2), sum + (p.Value * Math.Pow(p.StandardError, -2)));
        foreach (FadePoint p in points) misfit += Math.Pow((p.Value - (sum / weights)) / p.StandardError, 2);
        return misfit;
    }

    private static double Left(FadePoint p, double halfLife) => Math.Exp(-p.Minutes * Math.Log(2) / halfLife);
}
