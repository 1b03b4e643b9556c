using System.Collections.Immutable;

namespace Effleur.Trials.Sharing;

/// <summary>What several trials say together, in standard deviations of one day's score.</summary>
/// <param name="Theta">Posterior mean of the shared mean benefit.</param>
/// <param name="ThetaSd">Its posterior standard deviation.</param>
/// <param name="ThetaInterval95">The middle 95 % of its posterior.</param>
/// <param name="Tau">Posterior mean of how much trials truly differ, one standard deviation.</param>
/// <param name="ProbabilityDiffer">Probability that they differ by more than the prior's <see cref="SharingPrior.Differ"/>, 0 to 1.</param>
/// <param name="Next">Mean of what a person without a trial may expect; the same as <see cref="Theta"/>.</param>
/// <param name="NextSd">Standard deviation of that: the doubt of the mean and the true differences.</param>
/// <param name="Each">The trials, in their order.</param>
public sealed record SharedEffects(
    double Theta,
    double ThetaSd,
    (double Low, double High) ThetaInterval95,
    double Tau,
    double ProbabilityDiffer,
    double Next,
    double NextSd,
    ImmutableArray<ShrunkenEffect> Each);
