using System.Collections.Immutable;

namespace Effleur.Trials.Answers;

/// <summary>Estimates beside the primary one: they show whether it hangs on one way of reckoning, and what else moved.</summary>
/// <param name="Estimates">Those that could be had, in the order of <see cref="SideCode"/>; none that could not.</param>
public sealed record SideAnalyses(ImmutableArray<SideEstimate> Estimates)
{
    /// <summary>The estimate with a code; null when it could not be had.</summary>
    /// <param name="code">One of <see cref="SideCode"/>.</param>
    public SideEstimate? Find(string code) => Estimates.FirstOrDefault(estimate => estimate.Code == code);
}
