using System.Collections.Immutable;
using Effleur.Core.Trials;
using Effleur.Trials.Data;

namespace Effleur.Trials.Paired;

/// <summary>A split face with the same half treated every time. No face is even, so only what changed from before can be held against the other half.</summary>
internal static class FixedSide
{
    public static bool Is(TrialData data, ImmutableArray<TrialPair> pairs)
    {
        if (data.Design != TrialDesign.SplitFace) return false;
        if (data.SideRule is { } rule) return rule != SideRule.Drawn;
        return pairs is [{ ActiveSide: { } side }, _, ..] && pairs.All(pair => pair.ActiveSide == side);
    }

    public static bool HasBefore(ImmutableArray<TrialPair> pairs) => pairs.Any(pair => double.IsFinite(pair.DifferenceBefore));

    /// <summary>The pairs with changes from before as outcomes; as they are when no pair has scores before.</summary>
    public static ImmutableArray<TrialPair> Changes(ImmutableArray<TrialPair> pairs)
    {
        if (!HasBefore(pairs)) return pairs;
        return
        [
            .. pairs.Where(pair => double.IsFinite(pair.DifferenceBefore)).Select(pair => pair with
            {
                Active = pair.Active - pair.ActiveBefore,
                Control = pair.Control - pair.ControlBefore,
                ActiveBefore = double.NaN,
                ControlBefore = double.NaN,
            }),
        ];
    }
}
