namespace Effleur.Trials.Sharing;

/// <summary>One trial's benefit after the others were heard, in standard deviations of one day's score.</summary>
/// <param name="Own">What the trial itself found.</param>
/// <param name="Weight">How much of it is kept, 0 to 1; the rest is the shared mean.</param>
/// <param name="Mean">Combined estimate: posterior mean.</param>
/// <param name="Sd">Its posterior standard deviation.</param>
/// <param name="Interval95">The middle 95 % of the posterior.</param>
/// <param name="ProbabilityAbove0">Probability that there is a benefit at all, 0 to 1.</param>
/// <param name="IsResponder">Whether the benefit is likely (above 0.95) and trials truly differ (evidence F4); else a plus may be chance.</param>
public sealed record ShrunkenEffect(SharedEstimate Own, double Weight, double Mean, double Sd, (double Low, double High) Interval95, double ProbabilityAbove0, bool IsResponder);
