namespace Effleur.Numerics.Signals;

/// <summary>Where between samples a peak lies: the vertex of the parabola through the highest sample and its neighbours.</summary>
public static class ParabolicPeak
{
    /// <summary>The vertex's place, in samples from the middle one: −½ to ½; 0 when the three do not bend downwards.</summary>
    public static double Offset(double before, double at, double after)
    {
        double bend = before - (2 * at) + after;
        double offset = bend < 0 ? 0.5 * (before - after) / bend : 0;
        return double.IsFinite(offset) ? Math.Clamp(offset, -0.5, 0.5) : 0;
    }

    /// <summary>The vertex's place around a sample, which at an end is the sample itself.</summary>
    public static double Place(ReadOnlySpan<double> values, int at) =>
        at <= 0 || at >= values.Length - 1 ? at : at + Offset(values[at - 1], values[at], values[at + 1]);
}
