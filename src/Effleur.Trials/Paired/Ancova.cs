using Effleur.Numerics.Statistics;

namespace Effleur.Trials.Paired;

/// <summary>
/// The difference at equal scores before: analysis of covariance with pairs as blocks, which is the differences after on the differences before
/// (docs/methods/ancova.md).
/// </summary>
public static class Ancova
{
    /// <summary>Names the method.</summary>
    public const string AlgorithmId = "ancova";

    /// <summary>Rises with every change that moves a value.</summary>
    public const int Version = 1;

    /// <summary>The fit over the pairs that have both scores before; its constant is the difference. Null with fewer than four, or when they do not vary.</summary>
    /// <param name="pairs">The whole pairs.</param>
    public static LinearFit? Of(WholePairs pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        TrialPair[] known = [.. pairs.Pairs.Where(pair => double.IsFinite(pair.DifferenceBefore))];
        // With three pairs one degree of freedom is left, whose interval says nothing (chosen).
        if (known.Length < 4) return null;
        return LeastSquares.Fit([[.. known.Select(pair => pair.DifferenceBefore)]], [.. known.Select(pair => pair.Difference)]);
    }
}
