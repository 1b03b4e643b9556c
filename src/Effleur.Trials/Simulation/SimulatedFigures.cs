namespace Effleur.Trials.Simulation;

/// <summary>What came out of trials that were played. Without an effect, what was found are false alarms; with one, it is power.</summary>
/// <param name="Found">p of Student's t, two-sided, at most 0.05 at the end: of pairs when the order was drawn, else of all days as if they were unalike.</param>
/// <param name="Covered">The 95 % interval of the same test held the truth.</param>
/// <param name="FoundByPeeking">The paired t was at most 0.05 at any look after pair 4 or a later one; null when the order was not drawn.</param>
/// <param name="FoundByEvidence">The e-value (evidence F6) was at least 20 at any look after pair 3 or a later one; null when the order was not drawn.</param>
/// <param name="MedianPairsToEvidence">Pairs after which half of all trials had such an e-value; null when fewer than half ever had.</param>
public sealed record SimulatedFigures(SimulatedShare Found, SimulatedShare Covered, SimulatedShare? FoundByPeeking, SimulatedShare? FoundByEvidence, int? MedianPairsToEvidence);
