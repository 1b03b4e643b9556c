namespace Effleur.Core.Pressure;

/// <summary>One press without looking.</summary>
/// <param name="TargetGrams">What was meant.</param>
/// <param name="Grams">What the scale showed.</param>
public sealed record BlindPress(double TargetGrams, double Grams)
{
    /// <summary>The shortest trial. Chosen: one press says nothing about a habit.</summary>
    public const int Fewest = 2;

    /// <summary>The error as a share of the target: 0.2 is a fifth too firm.</summary>
    public double Off => (Grams - TargetGrams) / TargetGrams;
}
