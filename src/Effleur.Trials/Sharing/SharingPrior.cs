namespace Effleur.Trials.Sharing;

/// <summary>What is believed before any trial, in standard deviations of one day's score (evidence F4).</summary>
/// <param name="Mean">Middle of the prior of the shared mean; a literature's small effect, else 0.</param>
/// <param name="ThetaSd">Standard deviation of the prior of the shared mean, above 0; infinite for a flat one.</param>
/// <param name="TauSd">Scale of the half-normal prior of how much trials truly differ, above 0; infinite for a flat one, which wants three trials.</param>
public sealed record SharingPrior(double Mean, double ThetaSd, double TauSd)
{
    /// <summary>
    /// From where on trials truly differ; 0.1, a tenth of a day's standard deviation, which no trial of a size people make can see (chosen). In the estimates' unit.
    /// </summary>
    public double Differ { get; init; } = 0.1;

    /// <summary>Evidence F4: theta N(0, 0.5), tau half-normal(0.5).</summary>
    public static SharingPrior Evidence { get; } = new(0, 0.5, 0.5);

    /// <summary>Flat on both, as the eight schools are reckoned (Gelman et al., Bayesian Data Analysis, third edition, 5.5).</summary>
    public static SharingPrior Flat { get; } = new(0, double.PositiveInfinity, double.PositiveInfinity);

    internal bool IsSound => double.IsFinite(Mean) && ThetaSd > 0 && TauSd > 0 && Differ > 0 && double.IsFinite(Differ);

    internal double Precision => double.IsPositiveInfinity(ThetaSd) ? 0 : 1 / (ThetaSd * ThetaSd);

    internal double LogDensity(double tau) => double.IsPositiveInfinity(TauSd) ? 0 : -tau * tau / (2 * TauSd * TauSd);
}
