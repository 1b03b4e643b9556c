using System.Collections.Immutable;
using Effleur.Trials.Data;

namespace Effleur.Trials.Paired;

/// <summary>
/// The pairs of a trial with an outcome under both arms, by intention to treat: what was drawn counts, whatever was done (docs/methods/paired-estimate.md).
/// </summary>
public sealed class WholePairs
{
    private WholePairs(ImmutableArray<TrialPair> pairs, int started, PairFaults faults, bool isSideFixed) =>
        (Pairs, Started, Faults, IsSideFixed, IsChange) = (isSideFixed ? FixedSide.Changes(pairs) : pairs, started, faults, isSideFixed, isSideFixed && FixedSide.HasBefore(pairs));

    /// <summary>In the order of their numbers.</summary>
    public ImmutableArray<TrialPair> Pairs { get; }

    /// <summary>Different pairs in the data, whole or not.</summary>
    public int Started { get; }

    /// <summary>Whether the same half of the face was treated every time.</summary>
    public bool IsSideFixed { get; }

    /// <summary>Whether the outcomes are changes from before: with a fixed side only these are free of the face's own unevenness.</summary>
    public bool IsChange { get; }

    /// <summary>Size of the largest outcome, against which rounding is told.</summary>
    public double Size => Pairs.IsEmpty ? 0 : Pairs.Max(pair => Math.Max(Math.Abs(pair.Active), Math.Abs(pair.Control)));

    internal PairFaults Faults { get; }

    /// <summary>Gathers them.</summary>
    /// <param name="data">What the trial gave.</param>
    /// <param name="perProtocol">Only what was done whole and as drawn.</param>
    public static WholePairs Of(TrialData data, bool perProtocol = false)
    {
        ArgumentNullException.ThrowIfNull(data);
        var faults = new PairFaults();
        bool isByBlock = PairNumbers.AreBlocks(data);
        var found = new Dictionary<int, PairInProgress>();
        for (int place = 0; place < data.Observations.Length; place++)
        {
            TrialObservation observation = data.Observations[place];
            if (!faults.IsOfContrast(observation, data.Contrast)) continue;
            int number = PairNumbers.Of(observation, isByBlock);
            if (!found.TryGetValue(number, out PairInProgress? pair)) found.Add(number, pair = new(number));
            if (perProtocol && !observation.IsPerProtocol) continue;
            if (faults.HasOutcome(observation)) pair.Add(observation, observation.Arm == data.Contrast.Active, place);
        }

        foreach (PairInProgress pair in found.Values) faults.Note(pair, data.Design);
        ImmutableArray<TrialPair> whole = [.. found.OrderBy(entry => entry.Key).Where(entry => entry.Value.IsWhole).Select(entry => entry.Value.Done())];
        return new(whole, found.Count, faults, FixedSide.Is(data, whole));
    }

    /// <summary>Active less control of each.</summary>
    public double[] Differences() => [.. Pairs.Select(pair => pair.Difference)];

    /// <summary>The paired estimate; null without pairs.</summary>
    public PairedEstimate? Estimate() => PairedEstimate.Of(Differences(), Size);
}
