using System.Collections.Immutable;
using Effleur.Core.Trials;

namespace Effleur.Trials.Data;

/// <summary>What a trial gave so far, and what is asked of it.</summary>
/// <param name="Design">How the arms were set against each other.</param>
/// <param name="Contrast">The two arms compared.</param>
/// <param name="Observations">In the order of time; missing outcomes are kept as such.</param>
public sealed record TrialData(TrialDesign Design, ArmContrast Contrast, ImmutableArray<TrialObservation> Observations)
{
    /// <summary>Whether a smaller outcome is the better one (stress, puffiness).</summary>
    public required bool LowerIsBetter { get; init; }

    /// <summary>Smallest difference worth the person's while, in the outcome's unit; 1 point of 10, 2 for pain (evidence F3).</summary>
    public required double Worthwhile { get; init; }

    /// <summary>Smallest change beyond this person's own noise, MDC95, in the outcome's unit; null when it is not known.</summary>
    public double? Mdc95 { get; init; }

    /// <summary>Pairs planned; null when nobody said, as in a file from elsewhere.</summary>
    public int? PlannedPairs { get; init; }

    /// <summary>How the order of the arms came about: the analysis draws it again in the same way.</summary>
    public ArmOrder Order { get; init; } = ArmOrder.Drawn;

    /// <summary>How the treated half of the face came about; null when nobody said, and then the halves themselves tell whether it was always the same.</summary>
    public SideRule? SideRule { get; init; }

    /// <summary>How often the answer was looked at, this time included.</summary>
    public int Looks { get; init; } = 1;

    /// <summary>Seed of sampled re-orderings and of the chains, so that the answer is the same whoever reckons it.</summary>
    public ulong Seed { get; init; } = 1;
}
