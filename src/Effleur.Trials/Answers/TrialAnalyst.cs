using Effleur.Core.Trials;
using Effleur.Trials.Data;

namespace Effleur.Trials.Answers;

/// <summary>Reckons what a trial says.</summary>
public static class TrialAnalyst
{
    /// <summary>The answer so far; never an exception for data that are merely too few or odd.</summary>
    /// <param name="data">What the trial gave.</param>
    public static TrialAnswer Answer(TrialData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Design switch
        {
            TrialDesign.DecayProbe => OtherAnswers.OfDecay(data),
            TrialDesign.Bandit => OtherAnswers.OfComfort(data),
            _ => OfTwoArms(data),
        };
    }

    private static TrialAnswer OfTwoArms(TrialData data)
    {
        var facts = TrialFacts.Of(data);
        TrialVerdict verdict = VerdictRule.Of(facts);
        return new()
        {
            Design = data.Design,
            Pairs = facts.Count,
            Estimate = facts.Estimate?.Mean,
            Interval95 = facts.Estimate?.Interval95,
            PStudent = facts.Estimate?.P,
            PRandomisation = facts.Randomisation?.P,
            PRandomisationError = facts.Randomisation?.Error,
            EValue = facts.EValue,
            ProbabilityWorthwhile = facts.ProbabilityWorthwhile(),
            Rho = facts.Rho,
            Verdict = verdict,
            Warnings = WarningRules.Of(facts, verdict),
            Sides = facts.Sides,
        };
    }
}
