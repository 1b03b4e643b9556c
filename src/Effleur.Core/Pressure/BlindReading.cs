namespace Effleur.Core.Pressure;

/// <summary>One press of a blind trial.</summary>
/// <param name="TargetGrams">The weight that was asked for.</param>
/// <param name="ShownGrams">What the scale showed.</param>
public sealed record BlindReading(double TargetGrams, double ShownGrams)
{
    /// <summary>The shortest trial. Chosen: one press says nothing about a habit.</summary>
    public const int Fewest = 2;

    /// <summary>How far off, in percent of the weight; positive is firmer.</summary>
    public double ErrorPercent => 100 * (ShownGrams - TargetGrams) / TargetGrams;
}
