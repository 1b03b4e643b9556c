using Effleur.Core.Trials;
using Effleur.Trials.Bayes;
using Effleur.Trials.Checks;
using Effleur.Trials.Data;
using Effleur.Trials.Paired;
using Effleur.Trials.Serial;

namespace Effleur.Trials.Answers;

/// <summary>Everything reckoned of a trial of two arms, before a word is said of it.</summary>
internal sealed class TrialFacts
{
    private TrialFacts(TrialData data, WholePairs pairs)
    {
        (Data, Pairs, Estimate) = (data, pairs, pairs.Estimate());
        Randomisation = RandomisationTest.Of(data, pairs);
        var serial = SerialEstimate.Of(data, pairs);
        Rho = serial.Plain?.Rho;
        Sides = SideChecks.Of(data, pairs, serial);
        IsConstant = IsSame(data);
    }

    public TrialData Data { get; }

    public WholePairs Pairs { get; }

    /// <summary>Null without a whole pair.</summary>
    public PairedEstimate? Estimate { get; }

    public (double P, double Error)? Randomisation { get; }

    public double? Rho { get; }

    public SideAnalyses Sides { get; }

    /// <summary>Whether every outcome is the same.</summary>
    public bool IsConstant { get; }

    public int Count => Pairs.Pairs.Length;

    /// <summary>Null with fewer than two pairs. Differences without spread have t without end, or 0 when they are 0.</summary>
    public double? EValue
    {
        get
        {
            if (Estimate is not { Count: > 1 } estimate) return null;
            double t = estimate.HasSpread ? estimate.T : estimate.Mean == 0 ? 0 : double.PositiveInfinity;
            return Paired.EValue.Of(estimate.Count, t);
        }
    }

    public static TrialFacts Of(TrialData data) => new(data, WholePairs.Of(data));

    /// <summary>Where the order was drawn anew for every pair likeness of days does no harm; elsewhere the model allows for it.</summary>
    public double? ProbabilityWorthwhile()
    {
        if (Estimate is not { HasSpread: true } || !double.IsFinite(Data.Worthwhile)) return null;
        bool isDrawn = Data.Design != TrialDesign.Blocks && Data.Order == ArmOrder.Drawn && !Pairs.IsSideFixed;
        int[] numbers = [.. Pairs.Pairs.Select(pair => pair.Number)];
        double? chance = PairedModel.Of(Pairs.Differences(), numbers, isDrawn ? PairedPrior.Drawn : PairedPrior.Serial)
            ?.ProbabilityBenefit(Math.Abs(Data.Worthwhile), Data.LowerIsBetter);
        return chance is { } known && !double.IsNaN(known) ? Math.Clamp(known, 0, 1) : null;
    }

    private static bool IsSame(TrialData data)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (TrialObservation at in data.Observations)
            if (at.Outcome is { } outcome && Magnitude.IsUsable(outcome)) (low, high) = (Math.Min(low, outcome), Math.Max(high, outcome));
        return low == high;
    }
}
