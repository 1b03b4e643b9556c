using Effleur.Core.Trials;
using Effleur.Trials.Data;

namespace Effleur.Trials.Paired;

/// <summary>What was wrong with the observations while pairs were made of them.</summary>
internal sealed class PairFaults
{
    private readonly HashSet<(int Pair, int Order, string? Arm)> _seen = [];

    public bool HasOtherArms { get; private set; }

    public bool HasBadNumbers { get; private set; }

    public bool HasDuplicates { get; private set; }

    public bool IsOfContrast(TrialObservation observation, ArmContrast contrast)
    {
        bool isOne = observation.Arm == contrast.Active || observation.Arm == contrast.Control;
        HasOtherArms |= !isOne;
        return isOne;
    }

    /// <summary>Whether it has an outcome to reckon with. A slot is told by pair and order; in a split face the halves may share an order.</summary>
    public bool HasOutcome(TrialObservation observation, TrialDesign design)
    {
        if (observation.Outcome is not { } outcome) return false;
        HasDuplicates |= !_seen.Add((observation.Pair, observation.Order, design == TrialDesign.SplitFace ? observation.Arm : null));
        if (design == TrialDesign.Pairs) HasDuplicates |= !_seen.Add((observation.Pair, int.MinValue, observation.Arm));
        bool isUsable = Magnitude.IsUsable(outcome);
        HasBadNumbers |= !isUsable;
        return isUsable;
    }
}
