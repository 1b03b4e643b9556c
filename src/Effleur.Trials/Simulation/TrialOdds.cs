using Effleur.Numerics.Statistics;

namespace Effleur.Trials.Simulation;

/// <summary>What a trial can find, told before it starts (docs/methods/trial-odds.md). The test reckoned with is the paired t, two-sided, at 5 %.</summary>
public static class TrialOdds
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "trial-odds";

    /// <summary>Rises with every change that moves a value.</summary>
    public const int Version = 1;

    /// <summary>Fewest pairs that have a spread.</summary>
    public const int FewestPairs = 2;

    /// <summary>How often a trial is to find what is there: 4 of 5, as trials are usually planned (Cohen 1988).</summary>
    public const double UsualPower = 0.8;

    // The usual level; evidence F2 reckons with it.
    private const double Level = 0.05;

    // Chosen: more than a year of daily pairs is nobody's trial.
    private const int MostPairs = 400;

    /// <summary>How often a trial finds an effect, 0.05 (none) to 1, by the non-central t distribution.</summary>
    /// <param name="pairs">Whole pairs, at least 2.</param>
    /// <param name="effect">The true difference of the arms, in the noise's unit.</param>
    /// <param name="noise">What comes and goes by itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two pairs, or a noise that is none.</exception>
    public static double Power(int pairs, double effect, OddsNoise noise)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pairs, FewestPairs);
        ArgumentNullException.ThrowIfNull(noise);
        double offset = Math.Abs(effect) * Math.Sqrt(pairs) / noise.PairSd();
        return offset > MostOffset ? 1 : NoncentralT.Power(offset, pairs - 1, Level);
    }

    /// <summary>The smallest effect a trial finds so often, in the noise's unit; infinite when it finds none, as two pairs hardly can.</summary>
    /// <param name="pairs">Whole pairs, at least 2.</param>
    /// <param name="noise">What comes and goes by itself.</param>
    /// <param name="power">How often, above 0.05 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two pairs, a noise that is none, or a power out of range.</exception>
    public static double Detectable(int pairs, OddsNoise noise, double power = UsualPower)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pairs, FewestPairs);
        ArgumentNullException.ThrowIfNull(noise);
        if (!(power > Level) || !(power < 1)) throw new ArgumentOutOfRangeException(nameof(power), power, "Expected a power above 0.05 and below 1.");
        double offset = NoncentralT.OffsetFound(power, pairs - 1, Level);
        return double.IsNaN(offset) ? double.PositiveInfinity : offset * noise.PairSd() / Math.Sqrt(pairs);
    }

    /// <summary>Fewest pairs that find an effect so often; null when 400 do not.</summary>
    /// <param name="effect">The true difference of the arms, in the noise's unit.</param>
    /// <param name="noise">What comes and goes by itself.</param>
    /// <param name="power">How often, above 0.05 and below 1.</param>
    public static int? PairsFor(double effect, OddsNoise noise, double power = UsualPower)
    {
        if (!(Power(MostPairs, effect, noise) >= power)) return null;
        int low = FewestPairs - 1, high = MostPairs;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            if (Power(middle, effect, noise) >= power) high = middle;
            else low = middle;
        }

        return high;
    }

    /// <summary>The smallest two-sided p a randomisation test can give: 2 of the 2ⁿ orders (evidence F2: five pairs can never reach 0.05).</summary>
    /// <param name="pairs">Whole pairs, 0 or more.</param>
    public static double LeastP(int pairs) => Math.Min(1, Math.Pow(2, 1 - pairs));

    // Where NoncentralT stops; any test has found it long before.
    private const double MostOffset = 60;
}
