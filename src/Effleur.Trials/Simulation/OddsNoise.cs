namespace Effleur.Trials.Simulation;

/// <summary>What comes and goes by itself in one score, and how days are put together to a pair.</summary>
/// <param name="Sd">Standard deviation of one day's score while nothing is done, above 0, in the outcome's unit; 1 to reckon in standard deviations.</param>
/// <param name="Phi">
/// Likeness of one day's score to the next, above -1 and below 1. Of half-faces compared on one day: the likeness of the two halves' scores.
/// </param>
public sealed record OddsNoise(double Sd, double Phi)
{
    /// <summary>When nothing is known of the person: likeness 0.3, as evidence F2 reckons its power table.</summary>
    public static OddsNoise Usual { get; } = new(1, 0.3);

    /// <summary>Days of one arm that count together, 1 or more; above 1 a "pair" is two blocks.</summary>
    public int BlockDays { get; init; } = 1;

    /// <summary>Days between two blocks that do not count, 0 or more.</summary>
    public int WashoutDays { get; init; }

    /// <summary>Standard deviation of one pair's difference, in the outcome's unit; for single days Sd·√(2(1 − Phi)) (docs/methods/trial-odds.md).</summary>
    /// <exception cref="ArgumentOutOfRangeException">A figure outside its range.</exception>
    public double PairSd()
    {
        if (!(Sd > 0) || !double.IsFinite(Sd) || !(Phi > -1) || !(Phi < 1) || BlockDays < 1 || WashoutDays < 0)
            throw new ArgumentOutOfRangeException(nameof(Phi), "Expected an SD above 0, a likeness between -1 and 1, a block of a day or more and no washout below 0.");
        double variance = 0;
        for (int i = 0; i < BlockDays; i++)
            for (int j = 0; j < BlockDays; j++)
                variance += 2 * (Math.Pow(Phi, Math.Abs(i - j)) - Math.Pow(Phi, BlockDays + WashoutDays + j - i));
        return Sd * Math.Sqrt(variance) / BlockDays;
    }
}
