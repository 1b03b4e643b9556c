namespace Effleur.Core.Trials;

/// <summary>What a trial asks or measures after each slot.</summary>
/// <param name="Id">A scale's id ("stress") or a metric's ("a-star").</param>
/// <param name="IsMetric">Whether it is measured rather than asked.</param>
/// <param name="Unit">Its unit in words, "points".</param>
/// <param name="LowerIsBetter">Whether a smaller value is the better one.</param>
/// <param name="Worthwhile">Smallest difference worth the person's while, above 0, in the unit; 1 of 10 points, 2 for pain (evidence F3).</param>
public sealed record ProtocolOutcome(string Id, bool IsMetric, string Unit, bool LowerIsBetter, double Worthwhile);
