using Effleur.Core.Trials;
using Effleur.Trials.Data;

namespace Effleur.Trials.Paired;

/// <summary>Which pair an observation belongs to.</summary>
internal static class PairNumbers
{
    /// <summary>Whether numbers count blocks, 1 and 2 making the first pair; a file may also number the pairs of blocks themselves, both arms under one number.</summary>
    public static bool AreBlocks(TrialData data)
    {
        if (data.Design != TrialDesign.Blocks) return false;
        var arms = new Dictionary<int, string>();
        foreach (TrialObservation observation in data.Observations)
        {
            if (observation.Arm != data.Contrast.Active && observation.Arm != data.Contrast.Control) continue;
            if (!arms.TryAdd(observation.Pair, observation.Arm) && arms[observation.Pair] != observation.Arm) return false;
        }

        return true;
    }

    public static int Of(TrialObservation observation, bool isByBlock) => isByBlock ? ((observation.Pair - 1) >> 1) + 1 : observation.Pair;
}
