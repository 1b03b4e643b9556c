namespace Effleur.Trials.Comfort;

/// <summary>What is believed of one arm, and how likely it is drawn next.</summary>
/// <param name="Id">The arm.</param>
/// <param name="Count">Sessions of it with an outcome.</param>
/// <param name="Mean">Believed benefit, in the outcome's unit; more is better.</param>
/// <param name="Sd">Standard deviation of that belief; infinite before anything is known.</param>
/// <param name="ProbabilityBest">Probability that it is the best of those left, 0 to 1.</param>
/// <param name="Chance">Chance with which it is drawn next, 0 to 1: at least 0.15; the chances of all arms sum to 1. To be kept with the session.</param>
public sealed record ComfortArm(string Id, int Count, double Mean, double Sd, double ProbabilityBest, double Chance);
