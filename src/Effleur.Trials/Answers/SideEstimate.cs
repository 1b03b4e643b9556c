namespace Effleur.Trials.Answers;

/// <summary>One way of reckoning beside the primary one.</summary>
/// <param name="Code">One of <see cref="SideCode"/>; its words are in knowledge/trials/.</param>
/// <param name="Estimate">In the outcome's unit, but for <see cref="SideCode.CumulativeLogit"/>, a log odds ratio, and <see cref="SideCode.HalfLife"/>, minutes.</param>
/// <param name="Interval95">Interval that holds the true value 95 times in 100; null when it has none.</param>
/// <param name="P">Two-sided p against 0; null when it has none.</param>
/// <param name="Count">Pairs or observations it rests on.</param>
public sealed record SideEstimate(string Code, double Estimate, (double Low, double High)? Interval95, double? P, int Count);
