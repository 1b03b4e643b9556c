namespace Effleur.Numerics.Fading;

/// <summary>How a change fades: value(t) = Base + Rise · 2^(−t / half-life) (docs/methods/decay.md). Every figure is NaN when there is a fault.</summary>
/// <param name="HalfLifeMinutes">Minutes until half of the rise is left.</param>
/// <param name="LowMinutes">Lower end of the interval that holds the true half-life 95 times in 100; 0 when it may be shorter than can be told.</param>
/// <param name="HighMinutes">Upper end; infinite when it was not watched long enough to tell.</param>
/// <param name="Base">Where it settles.</param>
/// <param name="Rise">What it was above (or below) that at time 0.</param>
/// <param name="Fault">Why there is no half-life; null when there is one.</param>
public sealed record Fade(double HalfLifeMinutes, double LowMinutes, double HighMinutes, double Base, double Rise, FadeFault? Fault)
{
    /// <summary>No fading, and why.</summary>
    public static Fade None(FadeFault fault) => new(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, fault);
}
