using Effleur.Trials.Data;

namespace Effleur.Trials.Answers;

/// <summary>Reckons what a trial says.</summary>
public static class TrialAnalyst
{
    /// <summary>The answer so far; never an exception for data that are merely too few.</summary>
    /// <param name="data">What the trial gave.</param>
    public static TrialAnswer Answer(TrialData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new() { Design = data.Design, Pairs = 0, Verdict = TrialVerdict.NotEnoughData, Warnings = ["fewPairs"] };
    }
}
