using Effleur.Core.Catalogue;

namespace Effleur.Core.Trials;

/// <summary>An outcome a question can be asked about; the first of a question is its usual one.</summary>
/// <param name="Id">A scale's id, or a metric's.</param>
/// <param name="IsMetric">Whether it is measured rather than asked.</param>
/// <param name="LowerIsBetter">Whether a smaller value is the better one.</param>
/// <param name="Worthwhile">Smallest difference worth the while, in its unit, above 0.</param>
/// <param name="Goal">The planner's goal an answer bears on; null when on none.</param>
public sealed record QuestionOutcome(string Id, bool IsMetric, bool LowerIsBetter, double Worthwhile, Goal? Goal);
