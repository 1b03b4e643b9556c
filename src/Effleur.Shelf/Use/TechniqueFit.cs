using Effleur.Core.Shelf;
using Effleur.Shelf.Slip;

namespace Effleur.Shelf.Use;

/// <summary>Whether a product suits a technique.</summary>
/// <param name="TechniqueId">The technique.</param>
/// <param name="Need">What it wants.</param>
/// <param name="Fits">Whether the product gives that.</param>
/// <param name="Words">What to do about it; null when nothing is to be done.</param>
public sealed record TechniqueFit(string TechniqueId, SlipNeed Need, bool Fits, string? Words)
{
    // chosen: from here on fingertips slide where they should hold; creams and lotions stay below
    private const int TooSlippery = SlipEstimate.Good;

    // chosen: what glides well in the hands glides just so under a stone
    private const int LeastForTool = SlipEstimate.Good;

    /// <summary>The fit of a product.</summary>
    public static TechniqueFit Of(string techniqueId, SlipNeed need, SlipEstimate slip, ShelfKnowledge shelf)
    {
        ArgumentNullException.ThrowIfNull(slip);
        ArgumentNullException.ThrowIfNull(shelf);
        (bool fits, string key) = (need, slip.Index) switch
        {
            (SlipNeed.Any, _) or (_, null) => (true, ""),
            (SlipNeed.Grip, var index) => (index < TooSlippery, "fitGrip"),
            (SlipNeed.Slip, var index) => (index >= SlipEstimate.Least, "fitSlip"),
            (_, var index) => (index >= LeastForTool, "fitTool"),
        };
        return new(techniqueId, need, fits, fits ? null : shelf.Word(key));
    }
}
