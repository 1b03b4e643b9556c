using Effleur.Core.Trials;
using Effleur.Trials.Data;

namespace Effleur.Trials.Paired;

/// <summary>What was wrong with the observations while pairs were made of them.</summary>
internal sealed class PairFaults
{
    public bool HasOtherArms { get; private set; }

    public bool HasBadNumbers { get; private set; }

    public bool HasDuplicates { get; private set; }

    public bool IsOfContrast(TrialObservation observation, ArmContrast contrast)
    {
        bool isOne = observation.Arm == contrast.Active || observation.Arm == contrast.Control;
        HasOtherArms |= !isOne;
        return isOne;
    }

    public bool HasOutcome(TrialObservation observation)
    {
        if (observation.Outcome is not { } outcome) return false;
        bool isUsable = Magnitude.IsUsable(outcome);
        HasBadNumbers |= !isUsable;
        return isUsable;
    }

    public void Note(PairInProgress pair, TrialDesign design) => HasDuplicates |= pair.HasDuplicates(design);
}
