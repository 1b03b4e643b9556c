namespace Effleur.Trials.Bayes;

/// <summary>What is believed before the first pair (docs/methods/bayesian-pairs.md).</summary>
/// <param name="EffectSd">
/// Standard deviation of the effect round 0, in standard deviations of one pair's difference, above 0. 0.5 as in evidence F4; its square is the g of the e-value (F6).
/// </param>
/// <param name="RhoLow">Least likeness of one pair's error to the next, above -1.</param>
/// <param name="RhoHigh">Most, below 1; every value between is as likely.</param>
public sealed record PairedPrior(double EffectSd, double RhoLow, double RhoHigh)
{
    /// <summary>Evidence F4: effect N(0, 0.5 SD), rho U(-0.2, 0.8). For differences whose order in time may matter: half-faces with a fixed side, blocks.</summary>
    public static PairedPrior Serial { get; } = new(0.5, -0.2, 0.8);

    /// <summary>The same effect, and no likeness: drawing the order of each pair by chance takes it away (evidence F2), whatever the days do.</summary>
    public static PairedPrior Drawn { get; } = new(0.5, 0, 0);

    internal bool IsSound => EffectSd > 0 && double.IsFinite(EffectSd) && RhoLow > -1 && RhoLow <= RhoHigh && RhoHigh < 1;
}
